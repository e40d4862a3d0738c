import { useState } from 'preact/hooks';
import { askMentor } from '../../../coach/leaders/leader-plans';
import { teaches } from '../../../school/staff';
import { isHere } from '../../../school/stay';
import { Button } from '../../parts/button';
import { Choice, withNone } from '../../parts/choice';
import { TextField } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { peopleToChoose } from '../../person-in-words';
import type { LeadersMatter } from './matter';

/** Asks somebody whom the visits do not name, for a reason that the leader writes. */
export function NameByHand({ school, evidence, keep, isBusy }: LeadersMatter) {
  const [email, setEmail] = useState('');
  const [id, setId] = useState('');
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const person = school.staff.find((one) => one.email === email);
  const practice = evidence.practices.find((one) => one.id === id);
  const mistake =
    !person || !practice
      ? 'Choose a person and a practice.'
      : why.trim() === ''
        ? 'Say why. They read it in the letter.'
        : '';
  const ask = async () => {
    setTried(true);
    if (mistake || !person || !practice) return;
    const plan = askMentor({ person, practice, why: why.trim() }, new Date());
    if (await keep('Asking', plan, `The message to ${person.name} waits in the Outbox.`)) {
      setEmail('');
      setWhy('');
      setTried(false);
    }
  };
  return (
    <details>
      <summary>Name somebody yourself</summary>
      <div class="stack-wide leaders-form">
        <p class="quiet small">
          For what visits do not show: results of students, training, what colleagues say.
        </p>
        <Choice
          label="Person"
          id="by-hand-person"
          value={email}
          options={peopleToChoose(
            'Choose one',
            school.staff.filter(
              (one) =>
                (teaches(one) || one.role === 'Coach') &&
                isHere({ until: one.lastDay }, school.today),
            ),
          )}
          onChange={setEmail}
        />
        <Choice
          label="Practice"
          id="by-hand-practice"
          value={id}
          options={withNone(
            'Choose one',
            evidence.practices.filter(({ asked }) => asked).map(({ id, name }) => [id, name]),
          )}
          onChange={setId}
        />
        <TextField
          label="Why"
          id="by-hand-why"
          value={why}
          placeholder="Led the grade 4 discussion group"
          onChange={setWhy}
        />
        {tried && mistake && <Notice tone="problem">{mistake}</Notice>}
        <div>
          <Button disabled={isBusy} onClick={ask}>
            Ask them
          </Button>
        </div>
      </div>
    </details>
  );
}
