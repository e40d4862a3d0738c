import { useState } from 'preact/hooks';
import type { SessionAdded } from '../../../coach/conversations/add-session';
import type { LogSession, LogView } from '../../../coach/conversations/show-log';
import { counted } from '../../../counted';
import { dayWritten } from '../../days';
import { Button, OutLink } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { ProgressBar } from '../../parts/progress-bar';
import { type Reading, useReading } from '../../reading';
import { call } from '../../server';
import { useWork } from '../../work';
import { OwnLog } from './own-log';
import { Preview } from './preview';
import { SessionForm } from './session-form';

type Open = Extract<LogView, { access: true }>;

/** The sidebar in a coaching log. */
export function LogScreen() {
  return <LogOf reading={useReading('log')} />;
}

/** What keeps a coach out says who can help, and has no button to try again: that would change nothing. */
export function LogOf({ reading }: { reading: Reading<LogView> }) {
  if (reading.state === 'failed' && !/try again/i.test(reading.message)) {
    return (
      <Page title="Coaching log">
        <Notice tone="mind">{reading.message}</Notice>
      </Page>
    );
  }
  const view = reading.state === 'ready' ? reading.value : null;
  return (
    <Page title={view?.access ? view.teacher : 'Coaching log'}>
      <Loaded reading={reading}>
        {(log) =>
          log.access ? (
            <OpenLog log={log} onChange={() => reading.state === 'ready' && reading.again()} />
          ) : (
            <NoAccess log={log} />
          )
        }
      </Loaded>
    </Page>
  );
}

function NoAccess({ log }: { log: Extract<LogView, { access: false }> }) {
  return log.own === null ? <WithoutAccess log={log} /> : <OwnLog text={log.own} />;
}

export function OpenLog({ log, onChange }: { log: Open; onChange(): void }) {
  const [step, setStep] = useState<'look' | 'write' | 'preview'>('look');
  const [added, setAdded] = useState<SessionAdded | null>(null);
  if (step === 'write') {
    return (
      <SessionForm
        log={log}
        onBack={() => setStep('look')}
        onAdded={(one) => {
          setAdded(one);
          setStep('look');
          onChange();
        }}
      />
    );
  }
  const { next } = log;
  if (step === 'preview' && next) {
    return <Preview date={next.date} focus={next.focus} onBack={() => setStep('look')} />;
  }
  return (
    <div class="stack-wide">
      {added ? (
        <Notice tone="done">{addedInWords(added)}</Notice>
      ) : (
        <p>{standsInWords(log, new Date())}</p>
      )}
      <div class="row">
        <Button kind={added ? 'outlined' : 'primary'} onClick={() => setStep('write')}>
          New conversation
        </Button>
        {next && <Button onClick={() => setStep('preview')}>See the notes</Button>}
      </div>
      {added?.calendar && (
        <div>
          <OutLink href={added.calendar} kind="primary">
            Put the next one in my calendar
            <Icon name="out" />
          </OutLink>
        </div>
      )}
      <dl class="stack">
        <Said name="Last conversation" session={log.last} none="None yet." />
        <Said name="Next conversation" session={next} none="None planned." />
      </dl>
      <p class="quiet small">
        What you write in this Doc stays here, between {log.teacher} and you. Only dates and codes
        go to the workbook.
      </p>
    </div>
  );
}

function Said({ name, session, none }: { name: string; session: LogSession | null; none: string }) {
  return (
    <div>
      <dt class="quiet small">{name}</dt>
      <dd>{session ? sessionInWords(session, new Date()) : none}</dd>
    </div>
  );
}

/** "Tue, Nov 3 · Wait time · step agreed". */
export function sessionInWords({ date, focus, step }: LogSession, now: Date): string {
  return [dayWritten(date, now), focus, STEP_WORDS[step]].filter(Boolean).join(' · ');
}

const STEP_WORDS: Readonly<Record<string, string>> = {
  agreed: 'step agreed',
  tried: 'step tried',
  'in use': 'step in use',
};

/** A coach who may not open the workbook: the card to write in, and the form for the codes. */
export function WithoutAccess({ log }: { log: Extract<LogView, { access: false }> }) {
  const work = useWork();
  const [done, setDone] = useState(false);
  const add = () =>
    work.start('Adding the conversation', async () => {
      await call('session', {
        date: log.today,
        focus: '',
        supports: [],
        needs: [],
        step: 'none',
        next: '',
        notes: 'not',
      });
      setDone(true);
    });
  return (
    <div class="stack-wide">
      {done ? (
        <Notice tone="done">A conversation for today stands at the end of this log.</Notice>
      ) : (
        <p>You do not see the school’s workbook, so supports and needs go by a form.</p>
      )}
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      <ProgressBar work={work} />
      {!work.progress && (
        <div class="row">
          {!done && (
            <Button kind="primary" onClick={add}>
              Add conversation
            </Button>
          )}
          {log.formUrl !== '' && (
            <OutLink href={log.formUrl} kind={done ? 'primary' : 'outlined'}>
              Conversation form
              <Icon name="out" />
            </OutLink>
          )}
        </div>
      )}
      {log.formUrl !== '' && (
        <p class="quiet small">
          Walkthroughs come in by themselves, once the teacher was sent them: on the school day
          before a planned conversation, and within the hour after you send the form.
        </p>
      )}
      {log.formUrl === '' && (
        <p class="quiet small">
          Write supports and needs into the card for now. The form is made by itself within the hour
          of the first log; whoever has the workbook puts its link here by opening this log from
          Coaching.
        </p>
      )}
    </div>
  );
}

/** How things stand before a session: "2 walkthroughs wait to be put in." */
export function standsInWords(
  { last, waiting }: Pick<Open, 'last' | 'waiting'>,
  now: Date,
): string {
  const visits = waitingInWords(waiting);
  return last
    ? `You last talked ${dayWritten(last.date, now)}. ${visits}`
    : `No conversation yet. ${visits}`;
}

function waitingInWords(waiting: Open['waiting']): string {
  if (waiting === null) return 'Walkthroughs come in once feedback is shared.';
  if (waiting === 0) return 'Every walkthrough stands in this log.';
  return `${counted(waiting, 'walkthrough')} ${waiting === 1 ? 'comes' : 'come'} in with the next conversation.`;
}

/** What was added. */
export function addedInWords({ added }: Pick<SessionAdded, 'added'>): string {
  const visits = added === 0 ? '' : `, after ${counted(added, 'new walkthrough')}`;
  return `The conversation stands at the end of this log${visits}. Its codes are noted.`;
}
