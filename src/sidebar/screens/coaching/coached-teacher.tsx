import { useState } from 'preact/hooks';
import type { CoachingLogKept } from '../../../coach/keep-coaching-log';
import type { CoachingView } from '../../../coach/show-coaching';
import { counted } from '../../../counted';
import { dayWritten } from '../../days';
import { Button, OutLink } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Later } from '../../parts/later';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { call } from '../../server';
import { useWork } from '../../work';
import { AssignCoach } from './assign-coach';
import type { CoachedTeacher, ShownAnswer } from './coached-teachers';
import { sessionInWords } from './log-screen';
import { PlanConversation } from './plan-conversation';

/** What became of a log just now. */
export interface LogKept {
  readonly teacher: string;
  readonly log: CoachingLogKept;
  readonly session: boolean;
}

/** A teacher, and their coaching log when the row is opened. */
export function CoachedTeacherRow({
  teacher,
  view,
  opened,
  kept,
  onOpen,
  onKept,
  onChange,
}: {
  teacher: CoachedTeacher;
  view: CoachingView;
  opened: boolean;
  kept: LogKept | null;
  onOpen(): void;
  onKept(kept: LogKept | null): void;
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
          <Log teacher={teacher} view={view} kept={kept} onKept={onKept} onChange={onChange} />
          {view.leads && <AssignCoach teacher={teacher} view={view} onChange={onChange} />}
        </div>
      )}
    </li>
  );
}

function Log({
  teacher,
  view,
  kept,
  onKept,
  onChange,
}: {
  teacher: CoachedTeacher;
  view: CoachingView;
  kept: LogKept | null;
  onKept(kept: LogKept | null): void;
  onChange(): void;
}) {
  const work = useWork();
  const [planning, setPlanning] = useState(false);
  const url = kept?.log.url ?? teacher.logUrl;
  const keptBy = kept ? '' : teacher.keptBy;
  const keep = async (label: string, session: boolean, instead = '') => {
    onKept(null);
    await work.start(label, async () => {
      const log = await call('openLog', { teacher: teacher.email, session, instead });
      onKept({ teacher: teacher.email, log, session });
    });
    onChange();
  };
  if (planning) {
    return (
      <PlanConversation
        teacher={teacher}
        focuses={view.focuses}
        forms={view.forms}
        onDone={() => {
          setPlanning(false);
          onChange();
        }}
      />
    );
  }
  return (
    <>
      {!kept && teacher.last && (
        <p class="quiet small">Last conversation {sessionInWords(teacher.last, new Date())}.</p>
      )}
      {!kept && teacher.logTrouble && <p class="quiet small">{teacher.logTrouble}</p>}
      {kept && <Notice tone="done">{keptInWords(kept.log, kept.session)}</Notice>}
      {kept?.log.notice && <Notice tone="mind">{kept.log.notice}</Notice>}
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      <ProgressBar work={work} />
      {keptBy && <p>Log kept by {keptBy}. It is between the two; you see dates and codes.</p>}
      {!work.progress && (
        <div class="row">
          {keptBy && (
            <OutLink href={url} kind="plain" about={`of ${teacher.name}`}>
              Open it, if it is shared with you
              <Icon name="out" />
            </OutLink>
          )}
          {!keptBy && url && (
            <>
              <OutLink href={url} kind="primary" about={`of ${teacher.name}`}>
                Open log
                <Icon name="out" />
              </OutLink>
              <Button onClick={() => keep('Adding a conversation', true)}>Add conversation</Button>
              <Button kind="plain" onClick={() => keep('Putting in walkthroughs', false)}>
                Put in new walkthroughs
              </Button>
            </>
          )}
          {!url && (
            <Button kind="primary" onClick={() => keep('Starting the log', false)}>
              Start log
            </Button>
          )}
          <Button kind="plain" onClick={() => setPlanning(true)}>
            Plan a conversation
          </Button>
        </div>
      )}
      {url && teacher.mayReplace && !work.progress && (
        <details>
          <summary>{keptBy ? `${keptBy} coaches others now?` : 'Is the Doc in the trash?'}</summary>
          <div class="stack message-more">
            <p class="quiet small">
              {keptBy
                ? 'Ask for the log to be shared with you. If it cannot be, start a new one.'
                : 'Google does not tell us. Take it out of the trash in Drive, or start a new one.'}
            </p>
            <div>
              <Button kind="plain" onClick={() => keep('Starting a new log', false, url)}>
                Start a new one
              </Button>
            </div>
          </div>
        </details>
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
  return session ? `A conversation for today stands at its end. ${put}` : put;
}
