import { useMemo, useState } from 'preact/hooks';
import { letterMail } from '../../../coach/letter-mail';
import { tellAllStaff } from '../../../coach/teams/send-to-teams';
import { firstWords, type StaffWords, staffLetter } from '../../../coach/teams/staff-letter';
import { themesBeside } from '../../../coach/teams/themes-beside';
import { toldOf } from '../../../coach/teams/told';
import { counted } from '../../../counted';
import type { Review } from '../../../guide/reviews/reviews-table';
import type { PacketMatter } from '../../../guide/sharing/packet';
import { staffPacket } from '../../../guide/sharing/staff-packet';
import type { Go } from '../../app';
import { Button } from '../../parts/button';
import { LinesField, TextField } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { useWork } from '../../work';
import { SERVER, type Sources, WithSources } from './sources';

/** The letter to all staff after a review, as they will read it, and the words in it that leaders choose. */
export function TellStaffScreen({ go }: { go: Go }) {
  return (
    <WithSources>
      {(sources) =>
        sources.review && sources.matter ? (
          <Letter sources={sources} review={sources.review} matter={sources.matter} go={go} />
        ) : (
          <p>Close a review first. Then its results, in broad strokes, show here as a message.</p>
        )
      }
    </WithSources>
  );
}

function Letter({
  sources: { teams, shown, again },
  review,
  matter,
  go,
}: {
  sources: Sources;
  review: Review;
  matter: PacketMatter;
  go: Go;
}) {
  const work = useWork();
  const [done, setDone] = useState('');
  const [words, setWords] = useState<StaffWords>(() =>
    firstWords(matter.evidence.schoolName, review.name, review.notice),
  );
  const packet = useMemo(() => staffPacket(matter), [matter]);
  const decisions = shown.decisions.filter((one) => one.review === review.name);
  const letter = staffLetter(matter, packet, words, decisions, teams.views);
  const { html } = letterMail({ ...letter, greeting: 'Hello …,' }, '', '');
  const differing = useMemo(
    () => themesBeside(matter, words.themes, packet),
    [matter, words.themes, packet],
  );
  const told = toldOf(teams, `results:${review.name}`);
  const tell = () =>
    work.start('Writing to all staff', async () => {
      const { queued, notice } = await tellAllStaff(SERVER, matter, letter, {
        staff: teams.staff.map(({ email }) => email),
        reviews: matter.evidence.cycles
          .map(({ cycle }) => cycle)
          .filter((name) => shown.reviews.some((one) => one.name === name)),
        decisions: decisions.map((one) => one.words),
      });
      const waiting = `${counted(queued, 'message')} in the outbox. They go within the hour.`;
      setDone([queued > 0 && waiting, notice].filter(Boolean).join(' '));
      again();
    });
  if (done !== '') {
    return (
      <div class="stack">
        <Notice tone="done">{done}</Notice>
        <div>
          <Button kind="primary" onClick={() => go.fromHome({ screen: 'teams' })}>
            On to the teams
          </Button>
        </div>
      </div>
    );
  }
  const change = (part: keyof StaffWords) => (text: string) => setWords({ ...words, [part]: text });
  return (
    <div class="stack-wide">
      {told.queued > 0 && (
        <Notice tone="mind">
          {counted(told.queued, 'letter')} about {review.name} written already; nobody gets a second
          one.
        </Notice>
      )}
      {differing.length > 0 && (
        <Notice tone="mind">
          <p>
            <b>A theme says more than the figures.</b> Staff read both:
          </p>
          {differing.map(({ theme, practice, figure }) => (
            <p key={theme}>
              “{theme}” beside {practice}: {figure}.
            </p>
          ))}
          <p>Put it in your words below, or send it as it is.</p>
        </Notice>
      )}
      {!teams.leads && (
        <Notice tone="mind">Only leaders on the Staff tab write to all staff.</Notice>
      )}
      {teams.leads && !work.progress && (
        <div>
          <Button kind="primary" onClick={tell}>
            Tell {counted(teams.staff.length, 'person', 'people')}
          </Button>
        </div>
      )}
      <ProgressBar work={work} />
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      <details open={differing.length > 0}>
        <summary>Put it in your words</summary>
        <div class="stack">
          <TextField
            id="subject"
            label="Title"
            value={words.subject}
            onChange={change('subject')}
          />
          <LinesField
            id="opening"
            label="Opening"
            value={words.opening}
            onChange={change('opening')}
          />
          <LinesField
            id="themes"
            label="What we noticed"
            help="From the review. All staff read it, so name nobody."
            value={words.themes}
            onChange={change('themes')}
          />
        </div>
      </details>
      {/* The letter's own page: no script runs in it. */}
      <iframe class="teams-mail" title="The message as staff read it" sandbox="" srcdoc={html} />
      <p class="quiet small">
        Figures are of the whole school only and are kept with what was shared before. Decisions
        stand without their owners.
      </p>
    </div>
  );
}
