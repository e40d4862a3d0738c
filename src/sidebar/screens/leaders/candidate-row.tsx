import { askedOf, type Candidate } from '../../../coach/leaders/candidates';
import { askMentor, takeNameAway } from '../../../coach/leaders/leader-plans';
import { lowerFirst } from '../../../first-letter';
import { levelInPlace } from '../../../guide/counts-in-place';
import { Button } from '../../parts/button';
import { Interval } from '../../parts/interval';
import { shareWritten } from '../../parts/level-bar';
import { placeInWords, surenessInWords } from '../outcomes/strengths-in-words';
import { consentInWords, evidenceInWords } from './leaders-in-words';
import type { LeadersMatter } from './matter';

/** Somebody who likely shows a practice, with how sure that is, to be asked. */
export function CandidateRow({
  one,
  school,
  evidence,
  nameOf,
  keep,
  isBusy,
}: LeadersMatter & { one: Candidate }) {
  const { person, asked } = one;
  const name = nameOf(person.email, person.name);
  const practice = evidence.practices.find(({ id }) => id === one.best);
  const said = practice ? evidenceInWords(one, levelInPlace(evidence, practice)) : '';
  const own = practice && askedOf(school, person, [practice.id]);
  const ask = () => {
    if (!practice) return;
    const plan = askMentor({ person, practice, why: `${said}.` }, new Date());
    keep('Asking', plan, `The message to ${name} waits in the Outbox.`);
  };
  const takeAway = () => {
    const rows = school.mentors.filter(({ teacher }) => teacher === own?.teacher);
    const plan = takeNameAway(rows, new Date());
    keep('Taking the name away', plan, `${name} is named to nobody from now on.`);
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
          <Button kind="plain" about={name} disabled={isBusy} onClick={takeAway}>
            Take the name away
          </Button>
        ) : (
          <Button
            about={`${name} to be a mentor`}
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
