import { useMemo, useState } from 'preact/hooks';
import { counted } from '../../../counted';
import type { Evidence, Lesson } from '../../../guide/evidence';
import { allMostInPlaceFirst } from '../../../guide/most-in-place';
import { type Pattern, patternsOf } from '../../../guide/patterns';
import { type Trend, type Trends, trendsOf } from '../../../guide/trends';
import { IntervalMark } from '../../charts/interval-plot';
import { spanWritten } from '../../days';
import { CountsTable } from '../../parts/counts-table';
import { segmentsOf } from '../../parts/level-bar';
import { LevelSegments, segmentsInWords } from '../../parts/levels-bar';
import { LevelScale } from '../../parts/practice-chart';
import { Segments } from '../../parts/segments';
import { Curriculum } from './curriculum';
import { DrawDashboard } from './draw-dashboard';
import { Method } from './method';
import { Word } from './trend-line';
import {
  capital,
  gapWritten,
  patternsTitle,
  pointsWritten,
  shareInWords,
  sinceWritten,
  studentsInWords,
} from './trends-in-words';

type Order = 'library' | 'strongest' | 'gap';
const ORDERS: readonly (readonly [Order, string])[] = [
  ['library', 'As on the form'],
  ['strongest', 'Highest first'],
  ['gap', 'Students behind'],
];
const BAR = 200;

/** Every practice: its levels, its share in place, how it changed, what students did. */
export function PracticesLook({ evidence }: { evidence: Evidence }) {
  const [cycle, setCycle] = useState('');
  const [focus, setFocus] = useState('');
  const [order, setOrder] = useState<Order>('library');
  const lessons = useMemo(
    () => evidence.lessons.filter((lesson) => cycle === '' || lesson.cycle === cycle),
    [evidence, cycle],
  );
  const all = useMemo(() => patternsOf(evidence, lessons), [evidence, lessons]);
  const trends = useMemo(() => trendsOf(evidence), [evidence]);
  const patterns = inOrder(
    all.filter((pattern) => focus === '' || pattern.focus === focus),
    order,
  );
  if (evidence.lessons.length === 0) {
    return (
      <p>
        After the first visits, each practice stands here with its levels, how far it is in place
        and how sure that is. Open a form in the sidebar to begin.
      </p>
    );
  }
  return (
    <div class="stack-wide">
      <header class="stack">
        <h1 class="look-title">{patternsTitle(patterns)}</h1>
        <p class="quiet">{lessonsInWords(lessons)}</p>
        <div class="row">
          <CycleChoice evidence={evidence} cycle={cycle} onChoose={setCycle} />
          <FocusChoice evidence={evidence} focus={focus} onChoose={setFocus} />
          <div class="orders">
            <Segments label="Order" value={order} options={ORDERS} onChange={setOrder} />
          </div>
        </div>
      </header>
      <PatternsTable
        parts={order === 'library' ? bySet(patterns) : [{ name: '', patterns }]}
        trends={trends}
      />
      <Curriculum lessons={lessons} />
      {evidence.sets
        .map((set) => ({ set, own: all.filter((pattern) => pattern.focus === set.id) }))
        .filter(({ set, own }) => own.length > 0 && (focus === '' || focus === set.id))
        .map(({ set, own }) => (
          <div key={set.id}>
            <p class="quiet small">{set.name}</p>
            <CountsTable
              set={{
                focus: set.id,
                name: set.name,
                levels: set.levels,
                practices: own.map((pattern) => ({ ...pattern, since: '' })),
              }}
            />
          </div>
        ))}
      <DrawDashboard evidence={evidence} />
      <Method comparisons={trends.comparisons} />
    </div>
  );
}

/** A part of the table; without a name, every row says its set. */
interface TablePart {
  readonly name: string;
  readonly patterns: readonly Pattern[];
}

function bySet(patterns: readonly Pattern[]): readonly TablePart[] {
  const sets = [...new Set(patterns.map(({ setName }) => setName))];
  return sets.map((name) => ({
    name,
    patterns: patterns.filter(({ setName }) => setName === name),
  }));
}

function PatternsTable({ parts, trends }: { parts: readonly TablePart[]; trends: Trends }) {
  const changes = new Map(trends.practices.map((trend) => [trend.practice, trend]));
  return (
    <table class="patterns-table">
      <caption class="unseen">Each practice with its levels, share in place and change</caption>
      <thead>
        <tr>
          <th scope="col">Practice</th>
          <th scope="col">Levels, teachers counting equally</th>
          <th scope="col">Highest level, 90% interval</th>
          <th scope="col">
            {trends.compared
              ? capital(sinceWritten(trends.compared.before))
              : 'Since the last cycle'}
          </th>
          <th scope="col">Students seen doing it, points above teachers</th>
        </tr>
      </thead>
      {parts.map(({ name, patterns }) => (
        <tbody key={name}>
          {name && (
            <tr class="part">
              <th scope="rowgroup">{name}</th>
              <td colSpan={4}>
                <div class="part-scale">
                  <LevelScale levels={patterns[0]?.levels ?? []} />
                </div>
              </td>
            </tr>
          )}
          {patterns.map((pattern) => (
            <PatternRow
              key={pattern.practice}
              pattern={pattern}
              trend={changes.get(pattern.practice)}
              withSet={name === ''}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function PatternRow({
  pattern,
  trend,
  withSet,
}: {
  pattern: Pattern;
  trend: Trend | undefined;
  withSet: boolean;
}) {
  const { name, setName, inPlace, counts, students } = pattern;
  const ratings = counts.reduce((sum, count) => sum + count, 0);
  return (
    <tr>
      <th scope="row">
        {name}
        <span class="quiet small">
          {withSet && `${setName} · `}
          {counted(ratings, 'rating')}, {counted(inPlace.teachers, 'teacher')}
        </span>
      </th>
      <td>
        <LevelsBar pattern={pattern} />
      </td>
      <td>
        {!('tooFew' in inPlace) && (
          <IntervalMark
            value={{ ...inPlace, figure: inPlace.share }}
            width={150}
            height={18}
            label={shareInWords(inPlace)}
          />
        )}
        <span class={'tooFew' in inPlace ? 'quiet small' : 'small'}>{shareInWords(inPlace)}</span>
      </td>
      <td class="small">
        <ChangeCell trend={trend} />
      </td>
      <td class="small">
        {students ? studentsInWords(students) : <span class="quiet">None noted</span>}
        {students && <span class="quiet">{gapWritten(students)}</span>}
      </td>
    </tr>
  );
}

function LevelsBar({ pattern: { inPlace, distribution, levels } }: { pattern: Pattern }) {
  if ('tooFew' in inPlace) return <div class="bar hatched" aria-hidden="true" />;
  const segments = segmentsOf(distribution, levels, BAR);
  return (
    <div class="bar" role="img" aria-label={segmentsInWords(segments)}>
      <LevelSegments segments={segments} levels={levels.length} />
    </div>
  );
}

function ChangeCell({ trend }: { trend: Trend | undefined }) {
  if (!trend || 'tooFew' in trend.sinceLast) return <span class="quiet">Too little to say</span>;
  return (
    <>
      <Word word={trend.sinceLast.word} />
      <span class="quiet">{pointsWritten(trend.sinceLast)}</span>
    </>
  );
}

function CycleChoice({
  evidence: { cycles },
  cycle,
  onChoose,
}: {
  evidence: Evidence;
  cycle: string;
  onChoose(cycle: string): void;
}) {
  return (
    <select
      class="input look-choice"
      aria-label="Cycle"
      value={cycle}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">All visits so far</option>
      {[...cycles].reverse().map((one) => (
        <option key={one.cycle} value={one.cycle}>
          {one.name}
        </option>
      ))}
    </select>
  );
}

/** Sets that were seen. */
export function FocusChoice({
  evidence: { sets, lessons },
  focus,
  onChoose,
}: {
  evidence: Evidence;
  focus: string;
  onChoose(focus: string): void;
}) {
  const seen = new Set(lessons.map((lesson) => lesson.focus));
  return (
    <select
      class="input look-choice"
      aria-label="Focus"
      value={focus}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">Every focus</option>
      {sets
        .filter(({ id }) => seen.has(id))
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </select>
  );
}

/** "47 visits to 21 teachers, Sep 8 – Nov 20". */
function lessonsInWords(lessons: readonly Lesson[]): string {
  const days = lessons
    .map(({ date }) => date)
    .filter((date) => date !== '')
    .sort();
  const teachers = new Set(lessons.map(({ teacher }) => teacher)).size;
  const span = spanWritten(days[0] ?? '', days[days.length - 1] ?? '');
  return [
    `${counted(lessons.length, 'visit')} to ${counted(teachers, 'teacher')}`,
    ...(span ? [span] : []),
  ].join(', ');
}

function inOrder(patterns: readonly Pattern[], order: Order): readonly Pattern[] {
  if (order === 'library') return patterns;
  if (order === 'strongest') return allMostInPlaceFirst(patterns, ({ inPlace }) => inPlace);
  // Those surely behind, then those perhaps behind, then those without a figure.
  const key = ({ students }: Pattern) =>
    !students || 'tooFew' in students.gap ? -2 : -students.gap.high;
  return [...patterns].sort((a, b) => key(b) - key(a));
}
