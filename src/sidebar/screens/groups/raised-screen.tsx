import { useMemo } from 'preact/hooks';
import type { Evidence } from '../../../guide/evidence';
import { cycleToLookAt, onPresentContinuum } from '../../../guide/groups/group-figures';
import { groupingsOf } from '../../../guide/groups/groupings';
import { distinct, raised } from '../../../guide/groups/raised';
import type { GroupMatter } from '../../../guide/groups/show-groups';
import { Button } from '../../parts/button';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { useReading } from '../../reading';
import { open } from '../../server';
import { useWork } from '../../work';
import { RaisedList } from './raised-list';

/** In the sidebar: what was raised, and the way to the whole table. */
export function RaisedScreen() {
  const evidence = useReading('evidence');
  const groups = useReading('groups');
  return (
    <Loaded reading={evidence}>
      {(seen) => (
        <Loaded reading={groups}>
          {(matter) => <RaisedNow evidence={seen} groups={matter} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function RaisedNow({ evidence, groups }: { evidence: Evidence; groups: GroupMatter }) {
  const opening = useWork();
  const found = useMemo(() => {
    const present = onPresentContinuum(evidence);
    return distinct(raised(present, groupingsOf(present, groups), groups.smallest));
  }, [evidence, groups]);
  const cycle = cycleToLookAt(evidence);
  return (
    <div class="stack-wide">
      {groups.problem !== '' && <Notice tone="mind">{groups.problem}</Notice>}
      <p>
        {cycle ? `${cycle.name}: ` : ''}
        {found.length === 0
          ? 'no group needs a response.'
          : `${found.length} ${found.length === 1 ? 'trend needs' : 'trends need'} a response.`}
      </p>
      <div>
        <Button
          kind="primary"
          disabled={opening.progress !== null}
          onClick={() => opening.start('Opening', () => open('openPatterns'))}
        >
          {opening.progress ? 'Opening' : 'See all groups'}
        </Button>
      </div>
      {opening.problem && <Notice tone="problem">{opening.problem}</Notice>}
      <RaisedList raised={found} />
    </div>
  );
}
