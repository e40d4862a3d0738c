import { useMemo } from 'preact/hooks';
import type { Evidence } from '../../../guide/evidence';
import { onPresentContinuum } from '../../../guide/groups/group-figures';
import { groupingsOf } from '../../../guide/groups/groupings';
import { distinct, type Raised, raised } from '../../../guide/groups/raised';
import type { GroupMatter } from '../../../guide/groups/show-groups';
import { FigureSection } from '../../parts/figure-section';
import { Loaded } from '../../parts/loaded';
import { useReading } from '../../reading';
import { OpenWide } from '../open-wide';
import { RaisedList } from './raised-list';

interface InReview {
  readonly title: string;
  readonly evidence: Evidence;
  readonly cycle: string;
  readonly onTake?: ((one: Raised) => void) | undefined;
}

/** Under a step of a review: what was raised in its cycle; nothing where nothing was. */
export function RaisedInReview(props: InReview) {
  const reading = useReading('groups');
  return <Loaded reading={reading}>{(groups) => <List {...props} groups={groups} />}</Loaded>;
}

function List({
  title,
  evidence,
  cycle: name,
  onTake,
  groups,
}: InReview & { groups: GroupMatter }) {
  const found = useMemo(() => {
    const present = onPresentContinuum(evidence);
    const cycle = present.cycles.find(({ cycle }) => cycle === name);
    if (!cycle) return [];
    return distinct(raised(present, groupingsOf(present, groups), groups.smallest, cycle));
  }, [evidence, groups, name]);
  if (found.length === 0) return null;
  return (
    <FigureSection title={title}>
      <RaisedList raised={found} onTake={onTake} />
      <div>
        <OpenWide />
      </div>
    </FigureSection>
  );
}
