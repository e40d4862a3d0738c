import { toldOf } from '../../../coach/teams/told';
import { counted } from '../../../counted';
import type { Review } from '../../../guide/reviews/reviews-table';
import type { Go } from '../../app';
import { Button } from '../../parts/button';
import { ProposalList } from './proposal-list';
import { type Sources, WithSources } from './sources';
import { TeamList } from './team-list';

/** After a review: what all staff and each team are told, and what teams say. */
export function TeamsScreen({ go }: { go: Go }) {
  return (
    <WithSources>
      {(sources) => (
        <div class="stack-wide">
          {/* What waits for a decision comes first. With a key, so that it keeps what it says where it moves. */}
          {hasOpen(sources) && (
            <ProposalList key="proposals" teams={sources.teams} again={sources.again} go={go} />
          )}
          {sources.review && sources.matter ? (
            <>
              <Staff sources={sources} review={sources.review} go={go} />
              <TeamList sources={sources} review={sources.review} matter={sources.matter} go={go} />
            </>
          ) : (
            <Nothing go={go} />
          )}
          {!hasOpen(sources) && (
            <ProposalList key="proposals" teams={sources.teams} again={sources.again} go={go} />
          )}
        </div>
      )}
    </WithSources>
  );
}

function hasOpen({ teams: { proposals, toWord } }: Sources): boolean {
  return toWord.length > 0 || proposals.some(({ state }) => state === 'open');
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
          <Button
            kind={teams.toWord.length === 0 ? 'primary' : 'outlined'}
            onClick={() => go({ screen: 'tell-staff' })}
          >
            Tell all staff
          </Button>
        </div>
      )}
    </section>
  );
}
