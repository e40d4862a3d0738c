import { useMemo } from 'preact/hooks';
import type { Lesson } from '../../../guide/evidence';
import { curriculumUse } from '../../../guide/patterns';
import { IntervalPlot } from '../../charts/interval-plot';
import { percent } from '../../parts/level-bar';
import { useInWords } from './trends-in-words';

/** How far lessons kept to the curriculum. Nothing when no form asked. */
export function Curriculum({ lessons }: { lessons: readonly Lesson[] }) {
  const use = useMemo(() => curriculumUse(lessons), [lessons]);
  const [most] = use;
  if (!most) return null;
  const rows = use.map((one) => ({
    name: one.answer || 'Not said',
    value: 'tooFew' in one.share ? null : { ...one.share, figure: one.share.share },
    words: useInWords(one),
  }));
  const title =
    'tooFew' in most.share
      ? 'The curriculum in use'
      : `The curriculum in use: ${most.answer || 'not said'} in ${percent(most.share.share)} of visits`;
  return (
    <section class="stack">
      <h2>{title}, every teacher counting equally</h2>
      <IntervalPlot
        rows={rows}
        names={180}
        width={780}
        label={rows.map(({ name, words }) => `${name}: ${words}`).join('; ')}
      />
    </section>
  );
}
