import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { reviewMatter, reviewToTell } from '../../../coach/teams/review-matter';
import type { Server } from '../../../coach/teams/send-to-teams';
import type { Teams } from '../../../coach/teams/show-teams';
import type { Evidence } from '../../../guide/evidence';
import type { GroupMatter } from '../../../guide/groups/show-groups';
import type { Review } from '../../../guide/reviews/reviews-table';
import type { ShownReviews } from '../../../guide/reviews/show-reviews';
import type { PacketMatter } from '../../../guide/sharing/packet';
import { Loaded } from '../../parts/loaded';
import { useReading } from '../../reading';
import { call } from '../../server';

export const SERVER: Server = {
  packet: (request) => call('packet', request),
  tellPeople: (request) => call('tellPeople', request),
};

/** What the screens about staff and teams are made of. */
export interface Sources {
  readonly teams: Teams;
  readonly shown: ShownReviews;
  /** The last review that was closed; none yet where it is missing. */
  readonly review: Review | undefined;
  readonly matter: PacketMatter | null;
  again(): void;
}

export function WithSources({ children }: { children: (sources: Sources) => ComponentChildren }) {
  const teams = useReading('teams');
  const shown = useReading('reviews');
  const evidence = useReading('evidence');
  const groups = useReading('groups');
  const again = () => {
    for (const reading of [teams, shown, evidence, groups]) {
      if (reading.state !== 'loading') reading.again();
    }
  };
  return (
    <Loaded reading={teams}>
      {(read) => (
        <Loaded reading={shown}>
          {(reviews) => (
            <Loaded reading={evidence}>
              {(seen) => (
                <Loaded reading={groups}>
                  {(released) => (
                    <Made
                      teams={read}
                      shown={reviews}
                      evidence={seen}
                      groups={released}
                      again={again}
                    >
                      {children}
                    </Made>
                  )}
                </Loaded>
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

function Made({
  teams,
  shown,
  evidence,
  groups,
  again,
  children,
}: {
  teams: Teams;
  shown: ShownReviews;
  evidence: Evidence;
  groups: GroupMatter;
  again(): void;
  children: (sources: Sources) => ComponentChildren;
}) {
  const review = reviewToTell(shown.reviews);
  const name = review?.name ?? '';
  const matter = useMemo(() => reviewMatter(name, evidence, groups), [name, evidence, groups]);
  return <>{children({ teams, shown, review, matter, again })}</>;
}
