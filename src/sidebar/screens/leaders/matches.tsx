import { useMemo, useState } from 'preact/hooks';
import { leftAlone } from '../../../coach/leaders/leader-plans';
import { matchMentors, othersFor } from '../../../coach/leaders/match-mentors';
import { type MentoringNeed, needsOfTeachers } from '../../../coach/leaders/mentoring-needs';
import { counted } from '../../../counted';
import { teaches } from '../../../school/staff';
import { isHere } from '../../../school/stay';
import { Empty } from '../../parts/empty';
import { Notice } from '../../parts/notice';
import { peopleToChoose } from '../../person-in-words';
import type { LeadersMatter } from './matter';
import { PairsAtWork } from './pairs-at-work';
import { ProposedMatches } from './proposed-matches';
import { Without } from './without-mentor';

/** Mentors for teachers who are new or struggle: proposed with reasons, changed or accepted by leaders. */
export function MatchesPart({ onModels, ...matter }: LeadersMatter & { onModels(): void }) {
  const { school, evidence, nameOf } = matter;
  const { needs, needsOf, matches, without, choose, drop, add } = useMatches(matter);
  const going = school.pairs.filter(({ until }) => until === '');
  const alone = leftAlone(school);
  const agreed = school.mentors.some(({ consent }) => consent === 'yes');
  return (
    <div class="stack-wide">
      {!agreed && (
        <Empty outline={needs.length === 0} action="See who could" onAction={onModels}>
          {needs.length === 0
            ? 'Teachers who are new or struggle will stand here, each with a colleague who agreed to help.'
            : `${counted(without.length, 'teacher')} could use a mentor. First somebody has to agree to be one.`}
        </Empty>
      )}
      {alone.length > 0 && (
        <Notice tone="mind">
          Without a mentor again:{' '}
          {alone
            .map(({ teacher, teacherName, ended }) => `${nameOf(teacher, teacherName)} (${ended})`)
            .join(', ')}
        </Notice>
      )}
      <ProposedMatches
        {...matter}
        matches={matches}
        needsOf={needsOf}
        onChoose={choose}
        onDrop={drop}
      />
      {without.length > 0 && (
        <Without without={without} needsOf={needsOf} evidence={evidence} isAsked={agreed} />
      )}
      {agreed && needs.length === 0 && going.length === 0 && (
        <p>No teacher is new, or very likely below what is typical. Add one if you know better.</p>
      )}
      {agreed && (
        <AddTeacher
          school={school}
          besides={[
            ...needs.map(({ teacher }) => teacher.email),
            ...going.map(({ teacher }) => teacher),
          ]}
          onAdd={add}
        />
      )}
      <PairsAtWork pairs={going} {...matter} />
      <HowMatched />
    </div>
  );
}

/** What teachers need and who could help, with what leaders changed of it: nothing is kept before they accept. */
function useMatches({ school, evidence, shown, sessions }: LeadersMatter) {
  const [named, setNamed] = useState<readonly string[]>([]);
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const needs = useMemo(() => {
    const found = needsOfTeachers(evidence, shown, school, sessions);
    const known = new Set(found.map(({ teacher }) => teacher.email));
    const byHand = school.staff
      .filter(({ email }) => named.includes(email) && !known.has(email))
      .map((teacher): MentoringNeed => {
        return { teacher, practice: '', why: 'named', seen: undefined, coded: undefined };
      });
    return [...byHand, ...found].filter(({ teacher }) => !dropped.includes(teacher.email));
  }, [evidence, shown, school, sessions, named, dropped]);
  const { matches: proposed, without } = useMemo(
    () => matchMentors(needs, shown, school),
    [needs, shown, school],
  );
  const needsOf = ({ teacher }: MentoringNeed) =>
    needs.filter((need) => need.teacher.email === teacher.email);
  const matches = proposed.map((match) => {
    const other = chosen.get(match.need.teacher.email);
    if (other === undefined) return match;
    return (
      othersFor(needsOf(match.need), shown, school).find((one) => one.mentor.email === other) ??
      match
    );
  });
  return {
    needs,
    needsOf,
    matches,
    without,
    choose: (teacher: string, mentor: string) => setChosen(new Map([...chosen, [teacher, mentor]])),
    drop: (teacher: string) => setDropped([...dropped, teacher]),
    add: (teacher: string) => {
      setNamed([...named, teacher]);
      setDropped(dropped.filter((one) => one !== teacher));
    },
  };
}

function AddTeacher({
  school,
  besides,
  onAdd,
}: {
  school: LeadersMatter['school'];
  /** Who stands here already. */
  besides: readonly string[];
  onAdd(teacher: string): void;
}) {
  const others = school.staff.filter(
    (person) =>
      teaches(person) &&
      isHere({ until: person.lastDay }, school.today) &&
      !besides.includes(person.email),
  );
  return (
    <select
      class="input"
      aria-label="Add a teacher who could use a mentor"
      value=""
      onChange={({ currentTarget }) => {
        onAdd(currentTarget.value);
        currentTarget.value = '';
      }}
    >
      {peopleToChoose('Add a teacher', others).map(([email, words]) => (
        <option key={email} value={email}>
          {words}
        </option>
      ))}
    </select>
  );
}

function HowMatched() {
  return (
    <details class="small">
      <summary>How matches are made</summary>
      <p class="quiet">
        Teachers stand here who are new, who very likely show a practice less than is typical, or
        whose coach coded a practice as a need in the last three cycles. As many as can be get one
        mentor each who agreed, for the practice in which they need it most; among all ways to do
        that, the one with the nearest subjects and grades, the surest mentors and an even load.
        Neither mentor nor teacher is told why. Nobody mentors whom they evaluate: leaders, and
        whoever a column “Evaluator” on the Staff tab names.
      </p>
    </details>
  );
}
