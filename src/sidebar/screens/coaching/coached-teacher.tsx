import { useState } from 'preact/hooks';
import type { CoachingLogKept } from '../../../coach/keep-coaching-log';
import type { CoachedTeacher, ShownAnswer } from '../../../coach/show-coaching';
import { counted } from '../../../counted';
import { dayOfMoment, dayWritten } from '../../days';
import { Button, OutLink } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Later } from '../../parts/later';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { call } from '../../server';
import { useWork } from '../../work';
import { PlanConversation } from './plan-conversation';

/** A teacher, and their coaching log when the row is opened. */
export function CoachedTeacherRow({
  teacher,
  focuses,
  opened,
  onOpen,
  onChange,
}: {
  teacher: CoachedTeacher;
  focuses: readonly string[];
  opened: boolean;
  onOpen(): void;
  onChange(): void;
}) {
  const { name, about, logUrl, answers } = teacher;
  return (
    <li class="item">
      <button type="button" class="item-open" aria-expanded={opened} onClick={onOpen}>
        <span>
          <span class="item-name">{name}</span>
          <span class="message-about quiet small">{seenInWords(teacher, new Date())}</span>
        </span>
        <span class="visit-marks">
          {answers.some(waits) && <span class="chip waiting">Talk</span>}
          {answers.some(isAsked) && <span class="chip waiting">Asks</span>}
          {logUrl && <span class="chip">Log</span>}
        </span>
      </button>
      {opened && (
        <div class="stack message-more">
          {about && <p class="quiet small">{about}</p>}
          {teacher.answers.length > 0 && (
            <Later name="answers">
              {({ TeacherAnswers }) => <TeacherAnswers teacher={teacher} onChange={onChange} />}
            </Later>
          )}
          <Log teacher={teacher} focuses={focuses} onChange={onChange} />
        </div>
      )}
    </li>
  );
}

function Log({
  teacher,
  focuses,
  onChange,
}: {
  teacher: CoachedTeacher;
  focuses: readonly string[];
  onChange(): void;
}) {
  const work = useWork();
  const [planning, setPlanning] = useState(false);
  const [kept, setKept] = useState<{ log: CoachingLogKept; session: boolean } | null>(null);
  const url = kept?.log.url ?? teacher.logUrl;
  const keep = async (label: string, session: boolean) => {
    setKept(null);
    await work.start(label, async () => {
      setKept({ log: await call('openLog', { teacher: teacher.email, session }), session });
    });
    onChange();
  };
  if (planning) {
    return (
      <PlanConversation
        teacher={teacher}
        focuses={focuses}
        onDone={() => {
          setPlanning(false);
          onChange();
        }}
      />
    );
  }
  return (
    <>
      {!kept && teacher.lastSession && (
        <p class="quiet small">Last session {dayOfMoment(teacher.lastSession, new Date())}.</p>
      )}
      {!kept && teacher.logTrouble && <p class="quiet small">{teacher.logTrouble}</p>}
      {kept && <Notice tone="done">{keptInWords(kept.log, kept.session)}</Notice>}
      {kept?.log.notice && <Notice tone="mind">{kept.log.notice}</Notice>}
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      <ProgressBar work={work} />
      {!work.progress && (
        <div class="row">
          {url ? (
            <>
              <OutLink href={url} kind="primary" about={`of ${teacher.name}`}>
                Open log
                <Icon name="out" />
              </OutLink>
              <Button onClick={() => keep('Adding a session', true)}>Add session</Button>
              <Button kind="plain" onClick={() => keep('Putting in walkthroughs', false)}>
                Put in new walkthroughs
              </Button>
            </>
          ) : (
            <Button kind="primary" onClick={() => keep('Starting the log', false)}>
              Start log
            </Button>
          )}
          <Button kind="plain" onClick={() => setPlanning(true)}>
            Plan a conversation
          </Button>
        </div>
      )}
      {!url && !work.progress && (
        <p class="quiet small">A Doc for {teacher.name} and you, with the visits so far.</p>
      )}
    </>
  );
}

/** Whether the teacher waits for somebody to talk with. */
export function waits({ talk }: ShownAnswer): boolean {
  return talk === 'wanted';
}

/** Whether something is asked for that nobody has looked for yet. */
export function isAsked({ request }: ShownAnswer): boolean {
  return request === 'open' || request === 'passed on';
}

/** "3 walkthroughs, last Tue, Nov 3". */
export function seenInWords(
  { walkthroughs, lastSeen }: Pick<CoachedTeacher, 'walkthroughs' | 'lastSeen'>,
  now: Date,
): string {
  if (walkthroughs === 0) return 'Not seen yet';
  const visits = counted(walkthroughs, 'walkthrough');
  if (lastSeen === '') return visits;
  const day = dayWritten(lastSeen, now);
  return walkthroughs === 1 ? `${visits}, ${day}` : `${visits}, last ${day}`;
}

/** What now stands in the log. */
export function keptInWords({ added }: Pick<CoachingLogKept, 'added'>, session: boolean): string {
  const put =
    added === 0
      ? 'Every walkthrough stands in the log.'
      : `${counted(added, 'walkthrough')} put in the log.`;
  return session ? `A session for today stands at its end. ${put}` : put;
}
