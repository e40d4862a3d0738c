import { useMemo, useState } from 'preact/hooks';
import { acceptMatches, endPair, leftAlone } from '../../../coach/leaders/leader-plans';
import { type Match, matchMentors, othersFor } from '../../../coach/leaders/match-mentors';
import type { MentorPair } from '../../../coach/leaders/mentor-pairs-table';
import { type MentoringNeed, needsOfTeachers } from '../../../coach/leaders/mentoring-needs';
import { counted } from '../../../counted';
import { levelInPlace } from '../../../guide/counts-in-place';
import { observes, teaches } from '../../../school/staff';
import { dayWritten } from '../../days';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { placeInWords } from '../outcomes/strengths-in-words';
import { needInWords, personInWords } from './leaders-in-words';
import type { LeadersMatter } from './matter';

/** Mentors for teachers who are new or struggle: proposed with reasons, changed or accepted by leaders. */
export function MatchesPart({ onModels, ...matter }: LeadersMatter & { onModels(): void }) {
  const { school, evidence, shown, keep, isBusy } = matter;
  const [named, setNamed] = useState<readonly string[]>([]);
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const names = useMemo(
    () => new Map(evidence.practices.map(({ id, name }) => [id, name])),
    [evidence],
  );
  const needs = useMemo(() => {
    const found = needsOfTeachers(evidence, shown, school);
    const known = new Set(found.map(({ teacher }) => teacher.email));
    const byHand = school.staff
      .filter(({ email }) => named.includes(email) && !known.has(email))
      .map((teacher): MentoringNeed => {
        return { teacher, practice: '', why: 'named', seen: undefined };
      });
    return [...byHand, ...found].filter(({ teacher }) => !dropped.includes(teacher.email));
  }, [evidence, shown, school, named, dropped]);
  const { matches: proposed, without } = useMemo(
    () => matchMentors(needs, shown, school),
    [needs, shown, school],
  );
  const matches = proposed.map((match) => {
    const other = chosen.get(match.need.teacher.email);
    if (other === undefined) return match;
    return othersFor(match.need, shown, school).find((one) => one.mentor.email === other) ?? match;
  });
  const going = school.pairs.filter(({ until }) => until === '');
  const alone = leftAlone(school);
  const agreed = school.mentors.some(({ consent }) => consent === 'yes');
  const coaches = matches.filter(({ mentor }) => observes(mentor));
  const levelOf = (id: string) => {
    const practice = evidence.practices.find((one) => one.id === id);
    return practice ? levelInPlace(evidence, practice) : '';
  };
  const accept = (some: readonly Match[]) =>
    keep(
      'Telling both',
      acceptMatches(some, names, school.today),
      `${counted(some.length, 'pair')} noted. Their messages wait in the Outbox.`,
    );
  return (
    <div class="stack-wide">
      {!agreed && (
        <>
          <p>
            {needs.length === 0
              ? 'Teachers who are new or struggle will stand here, each with a colleague who agreed to help.'
              : `${counted(needs.length, 'teacher')} could use a mentor. First somebody has to agree to be one.`}
          </p>
          {needs.length === 0 && <div class="bar hatched" aria-hidden="true" />}
          <div>
            <Button kind="primary" onClick={onModels}>
              See who could
            </Button>
          </div>
        </>
      )}
      {alone.map((pair) => (
        <Notice key={pair.pair} tone="mind">
          {pair.teacherName} is without a mentor: {pair.ended}
        </Notice>
      ))}
      {matches.length > 0 && (
        <section class="stack" aria-labelledby="proposed">
          <h2 id="proposed">{counted(matches.length, 'match', 'matches')} proposed</h2>
          {coaches.length > 0 && school.assignments.length === 0 && (
            <p class="quiet small">
              Coaches see every teacher’s notes now. From the first match on, they see those of
              their own teachers only.
            </p>
          )}
          {matches.length > 1 && (
            <div>
              <Button kind="primary" disabled={isBusy} onClick={() => accept(matches)}>
                Accept all {matches.length}
              </Button>
            </div>
          )}
          <ul class="list">
            {matches.map((match) => (
              <MatchRow
                key={match.need.teacher.email}
                match={match}
                isOnly={matches.length === 1}
                others={othersFor(match.need, shown, school)}
                practice={names.get(match.practice) ?? match.practice}
                need={needInWords(match.need, levelOf(match.practice), new Date(school.today))}
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
      {agreed && without.length > 0 && (
        <section class="stack" aria-labelledby="without">
          <h2 id="without">Without a mentor</h2>
          <ul class="list">
            {without.map(({ need, why }) => (
              <li key={need.teacher.email} class="item">
                <span class="row model-head">
                  <b>{need.teacher.name}</b>
                  <span class="quiet small">{placeInWords(need.teacher)}</span>
                </span>
                {need.practice && <span class="small">{names.get(need.practice)}</span>}
                <span class="quiet small">
                  {needInWords(need, levelOf(need.practice), new Date(school.today))}
                </span>
                <span class="small">{why}</span>
              </li>
            ))}
          </ul>
        </section>
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
          <option value="">Add a teacher</option>
          {school.staff
            .filter(teaches)
            .filter(({ email }) => !needs.some(({ teacher }) => teacher.email === email))
            .filter(({ email }) => !going.some(({ teacher }) => teacher === email))
            .map((person) => (
              <option key={person.email} value={person.email}>
                {personInWords(person)}
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
                    endPair(pair, 'Leaders ended it.', school.today),
                    'The pair has ended.',
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
          As many teachers as can be get a mentor who agreed, for the practice in which they need it
          most; among all ways to do that, the one with the nearest subjects and grades, the surest
          mentors and an even load. Nobody mentors whom they evaluate: leaders, and whoever a column
          “Evaluator” on the Staff tab names.
        </p>
      </details>
    </div>
  );
}

function MatchRow({
  match,
  isOnly,
  others,
  practice,
  need,
  isBusy,
  onChoose,
  onAccept,
  onDrop,
}: {
  match: Match;
  isOnly: boolean;
  others: readonly Match[];
  practice: string;
  need: string;
  isBusy: boolean;
  onChoose(mentor: string): void;
  onAccept(): void;
  onDrop(): void;
}) {
  const { teacher } = match.need;
  return (
    <li class="item match">
      <span class="row model-head">
        <b>{teacher.name}</b>
        <span class="quiet small">{placeInWords(teacher)}</span>
      </span>
      <span class="small">{practice}</span>
      <span class="quiet small">{need}</span>
      <select
        class="input"
        aria-label={`Mentor of ${teacher.name}`}
        value={match.mentor.email}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {others.map(({ mentor }) => (
          <option key={mentor.email} value={mentor.email}>
            with {personInWords(mentor)}
          </option>
        ))}
      </select>
      <span class="small">{match.reasons.join(' ')}</span>
      <span class="row">
        <Button
          kind={isOnly ? 'primary' : 'outlined'}
          about={`${match.mentor.name} for ${teacher.name}`}
          disabled={isBusy}
          onClick={onAccept}
        >
          Accept
        </Button>
        <Button kind="plain" about={teacher.name} onClick={onDrop}>
          Not now
        </Button>
      </span>
    </li>
  );
}

function PairRow({
  pair,
  practice,
  isBusy,
  today,
  onEnd,
}: {
  pair: MentorPair;
  practice: string;
  isBusy: boolean;
  today: string;
  onEnd(): void;
}) {
  return (
    <li class="item">
      <b>
        {pair.mentorName} with {pair.teacherName}
      </b>
      <span class="small">{practice}</span>
      <span class="row">
        <span class="quiet small grow">Since {dayWritten(pair.from, new Date(today))}</span>
        <Button
          kind="plain"
          about={`${pair.mentorName} with ${pair.teacherName}`}
          disabled={isBusy}
          onClick={onEnd}
        >
          End
        </Button>
      </span>
    </li>
  );
}
