import type { Evidence } from '../../../guide/evidence';
import type { GroupName } from '../../../guide/groups/group-names-table';
import type { Grouping } from '../../../guide/groups/groupings';
import { type Merge, mergesIn, namesFor } from '../../../guide/groups/spellings';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { call } from '../../server';
import { useWork } from '../../work';

/** Spellings that look like one group, to be counted as one when a leader says so. */
export function Merges({
  evidence,
  groupings,
  names,
  onMerged,
}: {
  evidence: Evidence;
  groupings: readonly Grouping[];
  names: readonly GroupName[];
  onMerged: () => void;
}) {
  const work = useWork();
  const merges = groupings
    .filter(({ of }) => of === 'teachers')
    .flatMap((grouping) =>
      mergesIn(
        grouping.name,
        evidence.teachers.map(({ email }) => grouping.groupOfTeacher(email)),
      ),
    );
  if (merges.length === 0) return null;
  const merge = async (which: readonly Merge[]) => {
    const saved = await work.start('Saving', async () => {
      await call('keepGroupNames', { names: namesFor(which, names) });
    });
    if (saved) onMerged();
  };
  return (
    <section class="stack" aria-labelledby="merges">
      <h2 id="merges">Spelled in several ways</h2>
      <ul class="merges">
        {merges.map((one) => (
          <li key={`${one.heading} ${one.counts}`} class="row">
            <span>
              {one.heading}: {one.spellings.map(({ spelling }) => `“${spelling}”`).join(', ')} as “
              {one.counts}”?
            </span>
            <Button
              disabled={work.progress !== null}
              about={`${one.heading} ${one.counts}`}
              onClick={() => merge([one])}
            >
              Count as one
            </Button>
          </li>
        ))}
      </ul>
      {merges.length > 1 && (
        <div>
          <Button disabled={work.progress !== null} onClick={() => merge(merges)}>
            {work.progress ? 'Saving' : `Count all ${merges.length} as one`}
          </Button>
        </div>
      )}
      <p class="quiet small">
        The Staff tab stays as it is. You can undo this on the Group names tab.
      </p>
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
    </section>
  );
}
