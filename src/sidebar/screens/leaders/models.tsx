import { useMemo, useState } from 'preact/hooks';
import { candidatesFor, strongestIn } from '../../../coach/leaders/candidates';
import { counted } from '../../../counted';
import type { EvidencePractice } from '../../../guide/evidence';
import { ENOUGH_VISITS } from '../../../guide/practitioners';
import { ENOUGH_TEACHERS } from '../../../guide/teacher-weighted';
import type { Go } from '../../app';
import { Button } from '../../parts/button';
import { Choice, withNone } from '../../parts/choice';
import { Empty } from '../../parts/empty';
import { AskedSoFar } from './asked-so-far';
import { CandidateRow } from './candidate-row';
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
  const choices = useMemo(() => setsToChoose(evidence, rated, shown, school), [shown, school]);
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
            <Choice
              label="Who could show"
              id="model-of"
              value={what}
              options={[]}
              groups={choices}
              onChange={setWhat}
            />
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
      <AskedSoFar {...matter} />
      <NameByHand {...matter} />
      <HowWorkedOut />
    </div>
  );
}

/** All practices of each set, then one by one, with how many stand out in each. */
function setsToChoose(
  { sets }: LeadersMatter['evidence'],
  rated: readonly EvidencePractice[],
  shown: LeadersMatter['shown'],
  school: LeadersMatter['school'],
) {
  const option = ({ id, name }: EvidencePractice): [string, string] => {
    const many = candidatesFor(shown, [id], school, '').length;
    return [id, many ? `${many} · ${name}` : name];
  };
  return sets
    .map(({ id, name }) => ({ id, name, practices: rated.filter(({ focus }) => focus === id) }))
    .filter(({ practices }) => practices.length > 0)
    .map(({ id, name, practices }) => ({
      name,
      options: [[`set:${id}`, `All of ${name}`] as const, ...practices.map(option)],
    }));
}

function HowWorkedOut() {
  return (
    <details class="small">
      <summary>How this is worked out</summary>
      <p class="quiet">
        Visits of the last year. Dots are each teacher’s share at the highest level, drawn toward
        the school’s typical share the more, the fewer visits there were; lines are 90% intervals.
        Listed is whoever is above typical with a chance of 80% or more, surest first, from{' '}
        {ENOUGH_VISITS} visits. Only leaders see this list. Others see who agreed.
      </p>
    </details>
  );
}
