import { useMemo, useState } from 'preact/hooks';
import { benjaminiHochberg, FALSE_FLAGS } from '../../../guide/benjamini-hochberg';
import type { Evidence, ReviewCycle } from '../../../guide/evidence';
import { ALL_SO_FAR, byGroup, lessonsIn } from '../../../guide/groups/group-figures';
import { type Grouping, hasLargeGroup, inFull } from '../../../guide/groups/groupings';
import type { PacketMatter } from '../../../guide/sharing/packet';
import { Button } from '../../parts/button';
import { HeatMap, type HeatRow } from './heat-map';

/** Practice by group in one cycle, or one group from cycle to cycle. */
export function GroupsTable({
  matter,
  onCycle,
}: {
  matter: PacketMatter;
  onCycle: (cycle: string) => void;
}) {
  const { evidence, groupings, cycle, groups } = matter;
  const [which, setWhich] = useState(
    () =>
      groupings.find((one) => hasLargeGroup(one, evidence.teachers, groups.smallest))?.name ?? '',
  );
  const [focus, setFocus] = useState(() => busiestSet(evidence, cycle));
  const [group, setGroup] = useState('');
  const grouping = groupings.find(({ name }) => name === which) ?? groupings[0];
  const set = evidence.sets.find(({ id }) => id === focus);
  const part = useMemo(
    () => ({
      ...evidence,
      practices: evidence.practices.filter((practice) => practice.focus === focus),
    }),
    [evidence, focus],
  );
  const rows = useMemo(() => {
    if (!grouping) return [];
    return group === ''
      ? rowsByGroup(part, cycle, grouping, groups.smallest)
      : rowsOverTime(part, grouping, group, groups.smallest);
  }, [part, cycle, grouping, group, groups]);
  if (!grouping || !set) return null;
  const top = set.levels[set.levels.length - 1] ?? '';
  const heads =
    group === ''
      ? ['School', ...grouping.groups.map((one) => inFull(grouping.name, one))]
      : evidence.cycles.map(({ name }) => name);
  const title =
    group === ''
      ? `“${top}” by ${grouping.name.toLowerCase()} · ${cycle.name}`
      : `“${top}” in ${inFull(grouping.name, group)}, cycle by cycle`;
  return (
    <section class="stack" aria-labelledby="groups-title">
      <div class="row">
        <Choice
          label="By"
          value={grouping.name}
          options={groupings.map(({ name }) => [name, name])}
          onChange={(name) => {
            setWhich(name);
            setGroup('');
          }}
        />
        <Choice
          label="Focus"
          value={focus}
          options={evidence.sets.map(({ id, name }) => [id, name])}
          onChange={setFocus}
        />
        {group === '' ? (
          <Choice
            label="Cycle"
            value={cycle.cycle}
            options={[...[...evidence.cycles].reverse(), ALL_SO_FAR].map((one) => [
              one.cycle,
              one.name,
            ])}
            onChange={onCycle}
          />
        ) : (
          <Button onClick={() => setGroup('')}>All groups</Button>
        )}
      </div>
      <h1 id="groups-title" class="groups-title">
        {title}
      </h1>
      {rows.length === 0 ? (
        <p class="quiet">No practice of this focus was seen: {cycle.name}.</p>
      ) : (
        <HeatMap
          {...withFigures(heads, rows)}
          title={title}
          smallest={groups.smallest}
          onHead={
            group === ''
              ? (head) =>
                  setGroup(grouping.groups.find((one) => inFull(grouping.name, one) === head) ?? '')
              : undefined
          }
        />
      )}
      <p class="quiet small">{notesOn(grouping, group, groups.smallest)}</p>
    </section>
  );
}

/** Groups that are too small in every row are named, and take no room. */
function withFigures(heads: readonly string[], rows: readonly HeatRow[]) {
  const has = heads.map((_, at) =>
    rows.some(({ cells }) => cells[at] && !('tooFew' in cells[at].share)),
  );
  const shown = heads.map((_, at) => at).filter((at) => at === 0 || has[at]);
  return {
    heads: shown.map((at) => heads[at] ?? ''),
    rows: rows.map(({ name, cells }) => ({ name, cells: shown.flatMap((at) => cells[at] ?? []) })),
    without: heads.filter((_, at) => at > 0 && !has[at]),
  };
}

function notesOn({ of, unsaid, name }: Grouping, group: string, smallest: number): string {
  return [
    group === ''
      ? 'Choose a group to see it cycle by cycle. ▼ and ▲ differ from everybody else, surely enough after correction for how many were compared.'
      : '',
    of === 'visits' ? 'Here visits are grouped: a teacher may be in several.' : '',
    unsaid > 0 && group === ''
      ? `Of ${unsaid} ${unsaid === 1 ? 'teacher' : 'teachers'} the Staff tab has no ${name.toLowerCase()}.`
      : '',
    `The small number is of teachers; hatched are fewer than ${smallest}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function rowsByGroup(
  evidence: Evidence,
  cycle: ReviewCycle,
  grouping: Grouping,
  smallest: number,
): HeatRow[] {
  const figures = byGroup(evidence, lessonsIn(evidence, cycle), grouping, smallest);
  const compared = figures.flatMap(({ groups }) => groups.filter(({ difference }) => difference));
  const corrected = benjaminiHochberg(compared.map(({ difference }) => difference?.p ?? 1));
  const sure = new Set(compared.filter((_, at) => (corrected[at] ?? 1) <= FALSE_FLAGS));
  return figures.map(({ practice, school, groups }) => ({
    name: practice.name,
    cells: [school, ...groups].map((cell) => ({
      share: cell.share,
      rated: cell.rated,
      differs: sure.has(cell) ? (cell.difference?.difference ?? 0) : 0,
    })),
  }));
}

function rowsOverTime(
  evidence: Evidence,
  grouping: Grouping,
  group: string,
  smallest: number,
): HeatRow[] {
  const only = { ...grouping, groups: [group] };
  const columns = evidence.cycles.map((cycle) => {
    return new Map(
      byGroup(evidence, lessonsIn(evidence, cycle), only, smallest).map(({ practice, groups }) => [
        practice.id,
        groups[0],
      ]),
    );
  });
  return evidence.practices
    .filter(({ id }) => columns.some((column) => column.has(id)))
    .map(({ id, name }) => ({
      name,
      cells: columns.map((column) => {
        const cell = column.get(id);
        return {
          share: cell?.share ?? { tooFew: true, teachers: 0 },
          rated: cell?.rated ?? 0,
          differs: 0,
        };
      }),
    }));
}

/** The set with most visits in a cycle. */
function busiestSet(evidence: Evidence, cycle: ReviewCycle): string {
  const lessons = lessonsIn(evidence, cycle);
  const visits = (id: string) => lessons.filter(({ focus }) => focus === id).length;
  const [most] = [...evidence.sets].sort((a, b) => visits(b.id) - visits(a.id));
  return most?.id ?? '';
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  options: readonly (readonly [value: string, name: string])[];
  onChange: (value: string) => void;
}) {
  return (
    <label class="row">
      {label}
      <select
        class="input choice"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
