import { useMemo, useState } from 'preact/hooks';
import { acceptMatches, BY_LEADERS, endPair, leftAlone } from '../../../coach/leaders/leader-plans';
import { type Match, matchMentors, othersFor } from '../../../coach/leaders/match-mentors';
import { type MentoringNeed, needsOfTeachers } from '../../../coach/leaders/mentoring-needs';
import { counted } from '../../../counted';
import { observes, teaches } from '../../../school/staff';
import { isHere } from '../../../school/stay';
import { Button } from '../../parts/button';
import { Empty } from '../../parts/empty';
import { Notice } from '../../parts/notice';
import { peopleToChoose } from '../../person-in-words';
import { MatchRow } from './match-row';
import type { LeadersMatter } from './matter';
import { PairRow } from './pair-row';
import { Without } from './without-mentor';

/** Mentors for teachers who are new or struggle: proposed with reasons, changed or accepted by leaders. */
export function MatchesPart({ onModels, ...matter }: LeadersMatter & { onModels(): void }) {
  const { school, evidence, shown, sessions, keep, isBusy } = matter;
  const [named, setNamed] = useState<readonly string[]>([]);
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const names = useMemo(
    () => new Map(evidence.practices.map(({ id, name }) => [id, name])),
    [evidence],
  );
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
  const near = matches.filter(({ isFar }) => !isFar);
  const going = school.pairs.filter(({ until }) => until === '');
  const alone = leftAlone(school);
  const agreed = school.mentors.some(({ consent }) => consent === 'yes');
  const coaches = matches.filter(({ mentor }) => observes(mentor));
  const accept = (some: readonly Match[]) =>
    keep(
      'Telling both',
      acceptMatches(some, names, school),
      `${counted(some.length, 'pair')} noted. Their messages wait in the Outbox.`,
    );
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
          {alone.map(({ teacherName, ended }) => `${teacherName} (${ended})`).join(', ')}
        </Notice>
      )}
      {matches.length > 0 && (
        <section class="stack" aria-labelledby="proposed">
          <h2 id="proposed">{counted(matches.length, 'match', 'matches')} proposed</h2>
          {coaches.length > 0 && school.assignments.length === 0 && (
            <p class="quiet small">
              Coaches see every teacher’s notes now. From the first match on, they see those of
              their own teachers only.
            </p>
          )}
          {matches.length > 1 && near.length > 0 && (
            <div>
              <Button kind="primary" disabled={isBusy} onClick={() => accept(near)}>
                {near.length === matches.length
                  ? `Accept all ${near.length}`
                  : `Accept ${near.length}, not the far ${matches.length - near.length === 1 ? 'one' : 'ones'}`}
              </Button>
            </div>
          )}
          <ul class="list">
            {matches.map((match) => (
              <MatchRow
                key={match.need.teacher.email}
                match={match}
                needs={needsOf(match.need)}
                isOnly={matches.length === 1}
                others={othersFor(needsOf(match.need), shown, school)}
                evidence={evidence}
                isBusy={isBusy}
                onChoose={(mentor) =>
                  setChosen(new Map([...chosen, [match.need.teacher.email, mentor]]))
                }
                onAccept={() => accept([match])}
                onDrop={() => setDropped([...dropped, match.need.teacher.email])}
              />
            ))}
          </ul>
        </section>
      )}
      {without.length > 0 && (
        <Without without={without} needsOf={needsOf} evidence={evidence} isAsked={agreed} />
      )}
      {agreed && needs.length === 0 && going.length === 0 && (
        <p>No teacher is new, or very likely below what is typical. Add one if you know better.</p>
      )}
      {agreed && (
        <select
          class="input"
          aria-label="Add a teacher who could use a mentor"
          value=""
          onChange={({ currentTarget }) => {
            setNamed([...named, currentTarget.value]);
            setDropped(dropped.filter((one) => one !== currentTarget.value));
            currentTarget.value = '';
          }}
        >
          {peopleToChoose(
            'Add a teacher',
            school.staff.filter(
              (person) =>
                teaches(person) &&
                isHere({ until: person.lastDay }, school.today) &&
                !needs.some(({ teacher }) => teacher.email === person.email) &&
                !going.some(({ teacher }) => teacher === person.email),
            ),
          ).map(([email, words]) => (
            <option key={email} value={email}>
              {words}
            </option>
          ))}
        </select>
      )}
      {going.length > 0 && (
        <section class="stack" aria-labelledby="going">
          <h2 id="going">{counted(going.length, 'pair')} at work</h2>
          <ul class="list">
            {going.map((pair) => (
              <PairRow
                key={pair.pair}
                pair={pair}
                practice={names.get(pair.practice) ?? pair.practice}
                isBusy={isBusy}
                today={school.today}
                onEnd={() =>
                  keep(
                    'Ending the pair',
                    endPair(pair, BY_LEADERS, school.today),
                    'The pair has ended. Both get a short letter if they had been told of it.',
                  )
                }
              />
            ))}
          </ul>
        </section>
      )}
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
    </div>
  );
}
