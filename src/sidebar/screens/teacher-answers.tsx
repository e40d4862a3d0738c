import { counted } from '../../counted';
import { dayOfMoment, dayWritten } from '../days';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { ProgressBar } from '../parts/progress-bar';
import { type Answer, call } from '../server';
import { useWork } from '../work';
import { isAsked, waits } from './coaching/coached-teacher';
import type { CoachedTeacher, ShownAnswer } from './coaching/coached-teachers';

/** More would push the list of teachers off the screen. */
const SHOWN = 4;

/** Who asks for something or wants to talk, above the list of all teachers. */
export function WhatTeachersAsk({
  teachers,
  setAside,
  onOpen,
}: {
  teachers: readonly CoachedTeacher[];
  setAside: Answer<'coaching'>['setAside'];
  onOpen(email: string, name: string): void;
}) {
  const asking = teachers.filter(({ answers }) =>
    answers.some((one) => isAsked(one) || waits(one)),
  );
  return (
    <section class="stack" aria-labelledby="asking">
      <h2 id="asking">Teachers ask</h2>
      <ul class="stack">
        {asking.slice(0, SHOWN).map(({ email, name, answers }) => (
          <li key={email} class="said">
            <span class="item-name">{name}</span>
            {answers.filter(waits).length > 0 && <span>Wants to talk about a visit.</span>}
            {answers.filter(isAsked).map((one) => (
              <span key={one.answer}>
                Please look for “{one.lookFor}”.{' '}
                <span class="quiet small">{requestInWords(one, new Date())}</span>
              </span>
            ))}
            <div>
              <Button kind="plain" about={name} onClick={() => onOpen(email, name)}>
                Open
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {asking.length > SHOWN && (
        <p class="quiet small">{asking.length - SHOWN} more are marked below.</p>
      )}
      {setAside.length > 0 && (
        <details>
          <summary>{counted(setAside.length, 'answer')} set aside</summary>
          <ul class="stack">
            {setAside.map(({ answer, answered, setAside: why }) => (
              <li key={answer} class="small">
                {dayOfMoment(answered, new Date())}: {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** What a teacher answered to the messages, the newest first. */
export function TeacherAnswers({
  teacher: { name, answers },
  onChange,
}: {
  teacher: CoachedTeacher;
  onChange(): void;
}) {
  const work = useWork();
  const settle = async (answer: string, decision: 'talked' | 'withdraw') => {
    await work.start('Saving', async () => {
      await call('answered', { answer, decision });
    });
    onChange();
  };
  return (
    <section class="stack" aria-label={`Answers of ${name}`}>
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      <ProgressBar work={work} />
      <ul class="stack">
        {answers.map((one) => (
          <li key={one.answer} class="said">
            <span class="quiet small">Answered {dayOfMoment(one.answered, new Date())}</span>
            {one.thanks && <p>Thank you for the visit.</p>}
            {one.reflection && <p>{one.reflection}</p>}
            {one.talk && (
              <p>
                {one.talk === 'wanted' ? 'Asks to talk about it.' : 'You have talked about it.'}
              </p>
            )}
            {one.lookFor && (
              <p>
                Please look for “{one.lookFor}”.{' '}
                <span class="quiet small">{requestInWords(one, new Date())}</span>
              </p>
            )}
            {!work.progress && (waits(one) || isAsked(one)) && (
              <div class="row">
                {waits(one) && (
                  <Button
                    kind="plain"
                    about={`with ${name}`}
                    onClick={() => settle(one.answer, 'talked')}
                  >
                    We talked
                  </Button>
                )}
                {isAsked(one) && (
                  <Button
                    kind="plain"
                    about={`what ${name} asked for`}
                    onClick={() => settle(one.answer, 'withdraw')}
                  >
                    No longer needed
                  </Button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What became of a request: "Passed on to Sam Ortiz." */
export function requestInWords(
  { request, passedTo, seen }: Pick<ShownAnswer, 'request' | 'passedTo' | 'seen'>,
  now: Date,
): string {
  switch (request) {
    case 'open':
      return 'Goes to whoever visits next.';
    case 'passed on':
      return `Passed on to ${passedTo.join(' and ')}.`;
    case 'seen':
      return `Looked for on ${dayWritten(seen, now)}.`;
    case 'withdrawn':
      return 'Taken back.';
    case 'expired':
      return 'Nobody came in two months. Ask whether it still matters.';
    case '':
      return '';
  }
}
