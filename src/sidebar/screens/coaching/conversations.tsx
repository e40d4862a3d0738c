import type { CoachingView, PlannedConversation } from '../../../coach/show-coaching';
import { dayWritten } from '../../days';
import { Button, OutLink } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { call } from '../../server';
import { useWork } from '../../work';

/** Conversations still to come, and whether their notes are on the way. */
export function Conversations({
  conversations,
  onChange,
}: {
  conversations: readonly PlannedConversation[];
  onChange(): void;
}) {
  const work = useWork();
  if (conversations.length === 0) return null;
  const callOff = async ({ teacher, date, focus, notes }: PlannedConversation) => {
    await work.start('Calling it off', async () => {
      await call('conversation', {
        teacher,
        date,
        focus,
        notes: notes || 'not',
        takesPlace: false,
      });
    });
    onChange();
  };
  return (
    <section class="stack" aria-labelledby="to-come">
      <h2 id="to-come">Conversations to come</h2>
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      <ProgressBar work={work} />
      <ul class="list">
        {conversations.map((one) => (
          <li key={`${one.teacher} ${one.date}`} class="item">
            <div class="row">
              <span class="item-name">{one.teacherName || one.teacher}</span>
              {one.open ? (
                <span class="chip failed">No coach</span>
              ) : (
                one.queued && <span class="chip sent">Notes on their way</span>
              )}
            </div>
            <p class="quiet small">{one.open || conversationInWords(one, new Date())}</p>
            {!work.progress && (
              <div>
                <Button
                  kind="plain"
                  about={`with ${one.teacherName} on ${one.date}`}
                  onClick={() => callOff(one)}
                >
                  Cancel
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Tue, Nov 3 with Cora Diaz · Wait time · notes the school day before". */
export function conversationInWords(
  { date, coach, focus, notes, queued }: PlannedConversation,
  now: Date,
): string {
  const when = {
    now: 'notes within the hour',
    not: 'without notes',
    'the school day before': 'notes the school day before',
    '': 'notes the school day before',
  };
  return [`${dayWritten(date, now)} with ${coach}`, focus, queued ? '' : when[notes]]
    .filter(Boolean)
    .join(' · ');
}

/** The form for coaches who do not see the workbook. */
export function SessionFormLink({
  formUrl,
  onChange,
}: {
  formUrl: CoachingView['formUrl'];
  onChange(): void;
}) {
  const work = useWork();
  const make = async () => {
    await work.start('Making the form', async () => {
      await call('sessionForm');
    });
    onChange();
  };
  return (
    <details>
      <summary>Form for coaches without the workbook</summary>
      <div class="stack message-more">
        <p class="quiet small">
          On it, coaches note dates, supports and needs. New logs link to it. Update it after staff,
          practices or codes change.
        </p>
        {work.problem && <Notice tone="problem">{work.problem}</Notice>}
        <ProgressBar work={work} />
        {!work.progress && (
          <div class="row">
            <Button onClick={make}>{formUrl ? 'Update the form' : 'Make the form'}</Button>
            {formUrl && (
              <OutLink href={formUrl} kind="plain">
                Open it
                <Icon name="out" />
              </OutLink>
            )}
          </div>
        )}
      </div>
    </details>
  );
}
