import { useMemo, useState } from 'preact/hooks';
import type { Evidence } from '../../../guide/evidence';
import { ALL_SO_FAR, cycleToLookAt, onPresentContinuum } from '../../../guide/groups/group-figures';
import { groupingsOf } from '../../../guide/groups/groupings';
import { distinct, raised } from '../../../guide/groups/raised';
import type { GroupMatter } from '../../../guide/groups/show-groups';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { useReading } from '../../reading';
import { GroupsTable } from './groups-table';
import { Merges } from './merges';
import { RaisedList } from './raised-list';
import { SharePanel } from './share-panel';

/** Practices by group, what is raised, and what is shared: the groups in the wide dialog. */
export function GroupsLook({ evidence }: { evidence: Evidence }) {
  const reading = useReading('groups');
  return (
    <Loaded reading={reading}>
      {(groups) => (
        <Groups
          evidence={evidence}
          groups={groups}
          again={reading.state === 'ready' ? reading.again : () => {}}
        />
      )}
    </Loaded>
  );
}

function Groups({
  evidence: whole,
  groups,
  again,
}: {
  evidence: Evidence;
  groups: GroupMatter;
  again: () => void;
}) {
  const evidence = useMemo(() => onPresentContinuum(whole), [whole]);
  const groupings = useMemo(() => groupingsOf(evidence, groups), [evidence, groups]);
  const latest = cycleToLookAt(evidence);
  const [name, setName] = useState(latest?.cycle ?? '');
  const cycle = evidence.cycles.find((one) => one.cycle === name) ?? ALL_SO_FAR;
  // A trend is one of cycles: of all together nothing is said.
  const found = useMemo(
    () => raised(evidence, groupings, groups.smallest, cycle === ALL_SO_FAR ? latest : cycle),
    [evidence, groupings, groups, cycle, latest],
  );
  const shown = distinct(found);
  if (evidence.cycles.length === 0 || groupings.length === 0)
    return <Nothing visits={evidence.lessons.length} />;
  const matter = { evidence, groups, groupings, cycle, raised: found };
  return (
    <div class="groups">
      {groups.problem !== '' && <Notice tone="mind">{groups.problem}</Notice>}
      {shown.length > 0 && (
        <p>
          {shown.length === 1 ? 'One trend needs' : `${shown.length} trends need`} a response:{' '}
          <a href="#raised">see below</a>.
        </p>
      )}
      <GroupsTable matter={matter} onCycle={setName} />
      <Merges evidence={evidence} groupings={groupings} names={groups.names} onMerged={again} />
      <section class="stack" aria-labelledby="raised">
        <h2 id="raised">
          {shown[0]
            ? `What needs a response, ${shown[0].cycle.name}`
            : 'Nothing stands out in a group'}
        </h2>
        <RaisedList raised={shown} />
      </section>
      <SharePanel key={cycle.cycle} matter={matter} onShared={again} />
    </div>
  );
}

function Nothing({ visits }: { visits: number }) {
  return (
    <div class="stack">
      <h1 class="groups-title">Each practice, group by group</h1>
      <p>
        {visits === 0
          ? 'After the first visits, each practice stands here by grade, subject, team, period and observer.'
          : 'Nothing is known of groups yet. Fill in Grade, Subject or Team on the Staff tab, or add a column of your own there.'}
      </p>
    </div>
  );
}
