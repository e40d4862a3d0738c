import { useState } from 'preact/hooks';
import { joinedIn } from '../../../coach/teams/joined-teams';
import { tellTeam } from '../../../coach/teams/send-to-teams';
import { workbookOf } from '../../../coach/teams/team-data';
import type { TeamOutlook } from '../../../coach/teams/team-gets';
import { toldOf } from '../../../coach/teams/told';
import { counted } from '../../../counted';
import type { Review } from '../../../guide/reviews/reviews-table';
import type { PacketMatter } from '../../../guide/sharing/packet';
import type { Go } from '../../app';
import { Button, OutLink } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { useWork } from '../../work';
import { JoinTeams, TakeApart } from './join-teams';
import { useOutlooks } from './outlooks';
import { SERVER, type Sources } from './sources';

/** What each team will get, before anything is sent; then its letter. */
export function TeamList({
  sources: { teams: read, again },
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
  const [notices, setNotices] = useState<readonly string[]>([]);
  const teams = matter.groupings.find(({ name }) => name === 'Team');
  const isTold = (team: string) => toldOf(read, `team:${review.name}:${team}`).queued > 0;
  const { outlooks, checked, of } = useOutlooks(matter, teams, isTold);
  if (!teams) {
    return (
      <section class="stack" aria-labelledby="teams">
        <h2 id="teams">Teams</h2>
        <p>Fill in Team on the Staff tab. Then each team gets its own results.</p>
        <div>
          <Button onClick={() => go({ screen: 'staff' })}>Go to staff</Button>
        </div>
      </section>
    );
  }
  const send = (some: readonly string[]) =>
    work.start('Sending', async (step) => {
      const said: string[] = [];
      let now = matter;
      let queued = 0;
      for (const [index, team] of some.entries()) {
        if (!step(`${index + 1} of ${some.length} · ${team}`, index, some.length)) break;
        try {
          const told = await tellTeam(SERVER, now, teams, team);
          now = told.matter;
          queued += told.queued;
          if (told.notice) said.push(`${team}: ${told.notice}`);
        } catch (error) {
          said.push(`${team}: ${(error as Error).message}`);
        }
      }
      setNotices([`${counted(queued, 'message')} in the outbox.`, ...said]);
      again();
    });
  const open = outlooks.filter(({ team }) => !isTold(team));
  const withFigures = open.filter(({ none }) => none === null);
  const others = open.filter(({ none, members }) => none !== null && members.length > 0);
  const ready = read.leads && !work.progress && checked === of;
  const staffTold = toldOf(read, `results:${review.name}`).queued > 0;
  return (
    <section class="stack" aria-labelledby="teams">
      <h2 id="teams">{review.name}: teams</h2>
      {checked < of && (
        <p class="quiet" role="status">
          Looking at what each may get: {checked} of {of} …
        </p>
      )}
      {ready && withFigures.length > 0 && (
        <Send
          primary={staffTold && read.toWord.length === 0}
          words={`Send ${counted(withFigures.length, 'team')} their results`}
          what="Each gets a letter with the team’s Doc and workbook."
          to={withFigures}
          onSend={send}
        />
      )}
      <ProgressBar work={work} />
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {notices.length > 0 && (
        <Notice tone="mind">
          {notices.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </Notice>
      )}
      <ul class="list">
        {outlooks.map((one) => {
          const { team, members } = one;
          const workbook = workbookOf(matter, team, members);
          const joined = joinedIn(matter.groups.names, team);
          return (
            <li key={team} class="item">
              <p class="team-name">
                <b>{team}</b>
                <span class={one.none ? 'quiet small' : 'small'}>
                  {isTold(team) ? 'told' : outlookInWords(one, matter.groups.smallest)}
                </span>
              </p>
              {joined.length > 0 && <p class="quiet small">{joined.join(', ')}</p>}
              {!isTold(team) && one.figures.length > 0 && <Figures {...one} />}
              <div class="row">
                {workbook && (
                  <OutLink href={workbook.url} kind="plain" about={`of ${team}`}>
                    Workbook
                  </OutLink>
                )}
                {read.leads && isTold(team) && (
                  <Button
                    kind="plain"
                    about={`for ${team}`}
                    disabled={work.progress !== null}
                    onClick={() => send([team])}
                  >
                    Make again
                  </Button>
                )}
                {read.leads && joined.length > 0 && (
                  <TakeApart team={team} teams={joined} onDone={again} />
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {read.leads && <JoinTeams matter={matter} teams={teams} isTold={isTold} onJoined={again} />}
      {ready && others.length > 0 && (
        <Send
          primary={false}
          words={`Tell the other ${others.length} how to take part`}
          what="No figures: each reads why, and gets the form on which a team says what should change."
          to={others}
          onSend={send}
        />
      )}
      <p class="quiet small">
        Nothing is about fewer than {matter.groups.smallest} teachers. The largest teams come first,
        so that what has to be held back is held back from the fewest.
      </p>
    </section>
  );
}

/** What a team will read of itself. */
function Figures({ team, figures }: TeamOutlook) {
  const rated = [...new Set(figures.map((one) => one.rated))];
  return (
    <details>
      <summary class="small" aria-label={`What ${team} will read`}>
        What they will read
      </summary>
      <ul class="small">
        {figures.map(({ practice, told }) => (
          <li key={practice}>
            {practice}: {told.words}
          </li>
        ))}
      </ul>
      <p class="quiet small">
        Ratings {rated.length === 1 ? rated[0] : 'in the upper half of the levels'}, in the Doc
        beside the whole school.
      </p>
    </details>
  );
}

/** A button that says before it sends how many people get mail. */
function Send({
  primary,
  words,
  what,
  to,
  onSend,
}: {
  primary: boolean;
  words: string;
  what: string;
  to: readonly TeamOutlook[];
  onSend(teams: readonly string[]): void;
}) {
  const [asking, setAsking] = useState(false);
  const people = to.reduce((sum, { members }) => sum + members.length, 0);
  if (!asking) {
    return (
      <div>
        <Button kind={primary ? 'primary' : 'outlined'} onClick={() => setAsking(true)}>
          {words}
        </Button>
      </div>
    );
  }
  return (
    <fieldset class="sure stack" aria-label={words}>
      <p>
        <b>{counted(people, 'person gets', 'people get')} mail:</b>{' '}
        {to.map(({ team, members }) => `${team} (${members.length})`).join(', ')}.
      </p>
      <p class="quiet small">{what}</p>
      <div class="row">
        <Button
          kind="primary"
          onClick={() => {
            setAsking(false);
            onSend(to.map(({ team }) => team));
          }}
        >
          Send to {counted(people, 'person', 'people')}
        </Button>
        <Button kind="plain" onClick={() => setAsking(false)}>
          Not yet
        </Button>
      </div>
    </fieldset>
  );
}

/** "9 teachers · figures of 6 practices", "6 teachers; 4 seen with one form, figures begin at 5". */
export function outlookInWords(
  { none, members, seen, figures }: TeamOutlook,
  smallest: number,
): string {
  switch (none) {
    case 'small':
      return members.length === 0
        ? 'nobody here'
        : `${counted(members.length, 'teacher')}; figures begin at ${smallest}`;
    case 'unseen':
      return `${counted(members.length, 'teacher')}; ${seen} seen with one form, figures begin at ${smallest}`;
    case 'held back':
      return 'held back: would give a smaller group away';
    default:
      return `${counted(members.length, 'teacher')} · figures of ${counted(figures.length, 'practice')}`;
  }
}
