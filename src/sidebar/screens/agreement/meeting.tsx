import { useState } from 'preact/hooks';
import { counted } from '../../../counted';
import type { CalibrationView } from '../../../monitor/calibration/calibration-view';
import type { MeetingPrepared } from '../../../monitor/calibration/prepare-meeting';
import { calendarLink } from '../../../monitor/schedule/calendar-link';
import { dayWritten } from '../../days';
import { Button, OutLink } from '../../parts/button';
import { Field } from '../../parts/field';
import { Icon } from '../../parts/icon';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { call } from '../../server';
import { useWork } from '../../work';
import { overallInWords, saidOfPractices } from './agreement-in-words';

/** A date for the meeting, and the link that puts it into the reader’s own calendar. */
function MeetingDay({ url }: { url: string }) {
  const [date, setDate] = useState('');
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const event = { title: 'Observers’ meeting', details: `What we talk about: ${url}`, date };
  return (
    <Field label="Day of the meeting" id="meeting-day">
      <input
        id="meeting-day"
        class="input"
        type="date"
        value={date}
        onInput={({ currentTarget }) => setDate(currentTarget.value)}
      />
      {date !== '' && (
        <div>
          <OutLink href={calendarLink(event, undefined, timeZone)}>
            Add to calendar
            <Icon name="out" />
          </OutLink>
        </div>
      )}
    </Field>
  );
}

/** Makes the Doc of the observers' meeting, and leads to it. */
export function Meeting({
  view,
  onPrepared,
}: {
  view: CalibrationView;
  onPrepared: (() => void) | undefined;
}) {
  const work = useWork();
  const [made, setMade] = useState<MeetingPrepared | null>(null);
  const { waiting, meeting } = view;
  const prepare = async () => {
    await work.start('Writing the Doc', async () => {
      setMade(
        await call('calibrationMeeting', {
          overall: overallInWords(view.overall).join(' '),
          practices: saidOfPractices(view.practices),
        }),
      );
    });
    onPrepared?.();
  };
  return (
    <section class="stack" aria-label="The meeting">
      <div class="row">
        {made && (
          <OutLink href={made.url} kind="primary">
            Open the meeting’s Doc
          </OutLink>
        )}
        {!made && (
          <Button
            kind={waiting > 0 ? 'primary' : 'outlined'}
            disabled={work.progress !== null}
            onClick={prepare}
          >
            Prepare the meeting
          </Button>
        )}
        {!made && meeting && (
          <OutLink href={meeting.url} kind="plain">
            Doc of {dayWritten(meeting.day, new Date())}
          </OutLink>
        )}
      </div>
      {!made && (
        <p class="quiet small">
          {waiting > 0
            ? `${counted(waiting, 'shared visit')} to talk about, in a Doc for everyone who observes.`
            : 'Nothing new to talk about since the last meeting.'}
        </p>
      )}
      <ProgressBar work={work} />
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {made && (
        <Notice tone="done">
          {made.notice} The visits to talk about are in the Doc. Everyone who observes can write
          there.
        </Notice>
      )}
      {made && <MeetingDay url={made.url} />}
    </section>
  );
}
