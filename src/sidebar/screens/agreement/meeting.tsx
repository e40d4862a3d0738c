import { useState } from 'preact/hooks';
import { counted } from '../../../counted';
import type { CalibrationView } from '../../../monitor/calibration/calibration-view';
import type { MeetingPrepared } from '../../../monitor/calibration/prepare-meeting';
import { dayWritten } from '../../days';
import { Button, OutLink } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { call } from '../../server';
import { useWork } from '../../work';
import { overallInWords, saidOfPractices } from './agreement-in-words';

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
            ? `${counted(waiting, 'disagreement')} to talk over, in a Doc for everyone who observes.`
            : 'Nothing new to talk over since the last meeting.'}
        </p>
      )}
      <ProgressBar work={work} />
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {made && (
        <Notice tone="done">
          {made.notice} {counted(made.added, 'point')} to talk over put in. Everyone who observes
          can write there.
        </Notice>
      )}
    </section>
  );
}
