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
  view,
  onChange,
}: {
  view: Pick<CoachingView, 'conversations' | 'coaches' | 'actor' | 'leads'>;
  onChange(): void;
}) {
  const work = useWork();
  const nameOf = new Map(view.coaches.map(({ email, name }) => [email, name]));
  // One's own first, then by day.
  const isOwn = ({ coach }: PlannedConversation) => coach === view.actor;
  const conversations = [...view.conversations].sort(
    (a, b) => Number(isOwn(b)) - Number(isOwn(a)) || (a.date < b.date ? -1 : 1),
  );
  if (conversations.length === 0) return null;
  const callOff = async ({ teacher, date, focus, notes }: PlannedConversation) => {
    await work.start('Canceling', async () => {
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
            <p class="quiet small">
              {notHeldInWords(one, nameOf.get(one.coach) ?? one.coach) ||
                conversationInWords(
                  { ...one, coach: isOwn(one) ? 'you' : (nameOf.get(one.coach) ?? one.coach) },
                  new Date(),
                )}
            </p>
            {!work.progress && (isOwn(one) || view.leads) && (
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

/** Why a planned conversation cannot take place as it stands, and what to do; blank when it can. */
export function notHeldInWords(
  { open, teacher, teacherName }: Pick<PlannedConversation, 'open' | 'teacher' | 'teacherName'>,
  coach: string,
): string {
  switch (open) {
    case 'no teacher':
      return `${teacherName || teacher} is not on the Staff tab on that day. Cancel it, or correct the address.`;
    case 'no coach':
      return `${coach} is not on the Staff tab on that day. Whoever takes over plans it again.`;
    case 'not assigned':
      return `${coach} does not coach ${teacherName} on that day any more. Whoever takes over plans it again.`;
    case '':
      return '';
  }
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
