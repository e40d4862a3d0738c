import { useState } from 'preact/hooks';
import { membersOf, tellTeam } from '../../../coach/teams/send-to-teams';
import { workbookOf } from '../../../coach/teams/team-data';
import { toldOf } from '../../../coach/teams/told';
import { counted } from '../../../counted';
import type { Grouping } from '../../../guide/groups/groupings';
import type { Review } from '../../../guide/reviews/reviews-table';
import type { PacketMatter } from '../../../guide/sharing/packet';
import type { Go } from '../../app';
import { Button, OutLink } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { useWork } from '../../work';
import { ProposalList } from './proposal-list';
import { SERVER, type Sources, WithSources } from './sources';

/** After a review: what all staff and each team are told, and what teams say. */
export function TeamsScreen({ go }: { go: Go }) {
  return (
    <WithSources>
      {(sources) => (
        <div class="stack-wide">
          {sources.review && sources.matter ? (
            <>
              <Staff sources={sources} review={sources.review} go={go} />
              <TeamList sources={sources} review={sources.review} matter={sources.matter} go={go} />
            </>
          ) : (
            <Nothing go={go} />
          )}
          <ProposalList teams={sources.teams} again={sources.again} />
        </div>
      )}
    </WithSources>
  );
}

function Nothing({ go }: { go: Go }) {
  return (
    <div class="stack">
      <p>
        When a review is closed, you tell all staff and each team from here what was seen. What they
        answer stands in the next review.
      </p>
      <div>
        <Button kind="primary" onClick={() => go({ screen: 'review', review: '', step: '' })}>
          Go to reviews
        </Button>
      </div>
    </div>
  );
}

function Staff({ sources: { teams }, review, go }: { sources: Sources; review: Review; go: Go }) {
  const told = toldOf(teams, `results:${review.name}`);
  const answered = teams.views.filter((view) => view.review === review.name).length;
  return (
    <section class="stack" aria-labelledby="all-staff">
      <h2 id="all-staff">{review.name}: all staff</h2>
      {told.queued > 0 ? (
        <p>
          {told.sent} of {counted(told.queued, 'letter')} sent. {counted(answered, 'answer')} so
          far.
        </p>
      ) : (
        <div>
          <Button kind="primary" onClick={() => go({ screen: 'tell-staff' })}>
            Tell all staff
          </Button>
        </div>
      )}
    </section>
  );
}

function TeamList({
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
  const send = (grouping: Grouping, some: readonly string[]) =>
    work.start('Sending', async (step) => {
      const said: string[] = [];
      let now = matter;
      let queued = 0;
      for (const [index, team] of some.entries()) {
        if (!step(`${index + 1} of ${some.length} · ${team}`, index, some.length)) break;
        try {
          const told = await tellTeam(SERVER, now, grouping, team);
          now = told.matter;
          queued += told.queued;
          if (told.why) said.push(`${team} reads: “${told.why}”`);
          else if (told.notice) said.push(`${team}: ${told.notice}`);
        } catch (error) {
          said.push(`${team}: ${(error as Error).message}`);
        }
      }
      setNotices([`${counted(queued, 'message')} in the outbox.`, ...said]);
      again();
    });
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
  const open = teams.groups.filter((team) => !isTold(team));
  const staffTold = toldOf(read, `results:${review.name}`).queued > 0;
  return (
    <section class="stack" aria-labelledby="teams">
      <h2 id="teams">{review.name}: teams</h2>
      {read.leads && open.length > 0 && !work.progress && (
        <div>
          <Button kind={staffTold ? 'primary' : 'outlined'} onClick={() => send(teams, open)}>
            Send {counted(open.length, 'team')} their results
          </Button>
        </div>
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
        {teams.groups.map((team) => {
          const members = membersOf(matter, teams, team);
          const workbook = workbookOf(matter, team, members);
          return (
            <li key={team} class="item">
              <p>
                <b>{team}</b>{' '}
                <span class="quiet small">
                  {counted(members.length, 'teacher')} · {isTold(team) ? 'told' : 'not told yet'}
                </span>
              </p>
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
                    onClick={() => send(teams, [team])}
                  >
                    Make again
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <p class="quiet small">
        Each member gets a message, the team’s Doc and its workbook. Nothing in them is about fewer
        than {matter.groups.smallest} teachers; smaller teams are told why they get none.
      </p>
    </section>
  );
}
