import { useMemo, useState } from 'preact/hooks';
import {
  askedOf,
  type Candidate,
  candidatesFor,
  strongestIn,
} from '../../../coach/leaders/candidates';
import { askMentor, takeNameAway } from '../../../coach/leaders/leader-plans';
import { counted } from '../../../counted';
import { levelInPlace } from '../../../guide/counts-in-place';
import { ENOUGH_VISITS } from '../../../guide/practitioners';
import { ENOUGH_TEACHERS } from '../../../guide/teacher-weighted';
import type { Go } from '../../app';
import { Button } from '../../parts/button';
import { Choice, withNone } from '../../parts/choice';
import { Empty } from '../../parts/empty';
import { Field } from '../../parts/field';
import { Interval } from '../../parts/interval';
import { shareWritten } from '../../parts/level-bar';
import { placeInWords, surenessInWords } from '../outcomes/strengths-in-words';
import { AskedSoFar } from './asked-so-far';
import { consentInWords, evidenceInWords } from './leaders-in-words';
import type { LeadersMatter } from './matter';
import { NameByHand } from './name-by-hand';

/** Names at once. */
const SHOWN = 5;

/** Who could show a practice, or the practices of a set, to others; and what came of asking them. */
export function ModelsPart({ go, ...matter }: LeadersMatter & { go: Go }) {
  const { school, evidence, shown } = matter;
  const rated = evidence.practices.filter(({ id }) => {
    const found = shown.get(id);
    return found && !('tooFew' in found);
  });
  const many = useMemo(
    () => new Map(rated.map(({ id }) => [id, candidatesFor(shown, [id], school, '').length])),
    [shown, school],
  );
  const [what, setWhat] = useState(() => strongestIn(shown, school));
  const [subject, setSubject] = useState('');
  const [all, setAll] = useState(false);
  const set = evidence.sets.find(({ id }) => what === `set:${id}`);
  const practices = set
    ? rated.filter(({ focus }) => focus === set.id).map(({ id }) => id)
    : [what];
  const candidates = candidatesFor(shown, practices, school, subject);
  const subjects = [...new Set(school.staff.map((one) => one.subject).filter(Boolean))].sort();
  const visible = all ? candidates : candidates.slice(0, SHOWN);
  return (
    <div class="stack-wide">
      {rated.length === 0 ? (
        <Empty action="Open a form" onAction={() => go({ screen: 'forms' })}>
          When a practice was rated with {ENOUGH_TEACHERS} teachers, those who likely show it more
          than is typical stand here, with how sure that is. Then you can ask them.
        </Empty>
      ) : (
        <>
          <div class="leaders-choice">
            <Field label="Who could show" id="model-of">
              <select
                id="model-of"
                class="input"
                value={what}
                onChange={({ currentTarget }) => setWhat(currentTarget.value)}
              >
                {evidence.sets
                  .filter(({ id }) => rated.some(({ focus }) => focus === id))
                  .map(({ id, name }) => (
                    <optgroup key={id} label={name}>
                      <option value={`set:${id}`}>All of {name}</option>
                      {rated
                        .filter(({ focus }) => focus === id)
                        .map((practice) => (
                          <option key={practice.id} value={practice.id}>
                            {many.get(practice.id) ? `${many.get(practice.id)} · ` : ''}
                            {practice.name}
                          </option>
                        ))}
                    </optgroup>
                  ))}
              </select>
            </Field>
            {subjects.length > 1 && (
              <Choice
                label="Subject"
                id="model-subject"
                value={subject}
                options={withNone('All subjects', subjects)}
                onChange={setSubject}
              />
            )}
          </div>
          {candidates.length === 0 ? (
            <p>
              Nobody stands out so far{subject && ` in ${subject}`}. More visits will tell, or name
              somebody below.
            </p>
          ) : (
            <ul class="list">
              {visible.map((one) => (
                <CandidateRow key={one.person.email} one={one} {...matter} />
              ))}
            </ul>
          )}
          {candidates.length > visible.length && (
            <div>
              <Button kind="plain" onClick={() => setAll(true)}>
                {counted(candidates.length - visible.length, 'more', 'more')}
              </Button>
            </div>
          )}
        </>
      )}
      <AskedSoFar school={school} evidence={evidence} />
      <NameByHand {...matter} />
      <details class="small">
        <summary>How this is worked out</summary>
        <p class="quiet">
          Visits of the last year. Dots are each teacher’s share at the highest level, drawn toward
          the school’s typical share the more, the fewer visits there were; lines are 90% intervals.
          Listed is whoever is above typical with a chance of 80% or more, surest first, from{' '}
          {ENOUGH_VISITS} visits. Only leaders see this list. Others see who agreed.
        </p>
      </details>
    </div>
  );
}

function CandidateRow({ one, school, evidence, keep, isBusy }: LeadersMatter & { one: Candidate }) {
  const { person, asked } = one;
  const practice = evidence.practices.find(({ id }) => id === one.best);
  const said = practice ? evidenceInWords(one, levelInPlace(evidence, practice)) : '';
  const own = practice && askedOf(school, person, [practice.id]);
  const ask = () => {
    if (!practice) return;
    const why = ownEvidence(one, evidence, practice.name);
    keep(
      'Asking',
      askMentor({ person, practice, why }, new Date()),
      `The message to ${person.name} waits in the Outbox.`,
    );
  };
  return (
    <li class="item model">
      <span class="row model-head">
        <b>{person.name}</b>
        <span class="quiet small">{placeInWords(person)}</span>
      </span>
      <Interval figure={one.estimate} low={one.low} high={one.high} />
      <span class="small">
        {shareWritten({ ...one, share: one.estimate })}: {lowerFirst(surenessInWords(one))}. {said}.
      </span>
      {one.practices > 1 && practice && (
        <span class="quiet small">Surest in “{practice.name}”.</span>
      )}
      <span class="row">
        {asked && <span class="small grow">{consentInWords(asked, new Date(school.today))}</span>}
        {own?.consent === 'yes' ? (
          <Button
            kind="plain"
            about={person.name}
            disabled={isBusy}
            onClick={() =>
              keep(
                'Taking the name away',
                takeNameAway(
                  school.mentors.filter(({ teacher }) => teacher === own.teacher),
                  new Date(),
                ),
                `${person.name} is named to nobody from now on.`,
              )
            }
          >
            Take the name away
          </Button>
        ) : (
          <Button
            about={`${person.name} to be a mentor`}
            disabled={isBusy || (own?.consent === '' && own.asked !== '')}
            onClick={ask}
          >
            {own ? 'Ask again' : 'Ask'}
          </Button>
        )}
      </span>
    </li>
  );
}

/** What the letter says was seen: of a set, in how many ratings of how many of its practices. */
function ownEvidence(one: Candidate, evidence: LeadersMatter['evidence'], name: string): string {
  const practice = evidence.practices.find(({ id }) => id === one.best);
  if (!practice) return name;
  return `${evidenceInWords(one, levelInPlace(evidence, practice))}.`;
}

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
