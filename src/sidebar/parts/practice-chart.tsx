import { counted } from '../../counted';
import type { PracticePicture } from '../../guide/picture';
import { ENOUGH_TEACHERS } from '../../guide/teacher-weighted';
import { dayOfMoment } from '../days';
import { Interval } from './interval';
import { segmentsOf, shareWritten } from './level-bar';
import { levelColors } from './level-colors';
import { LevelSegments, segmentsInWords } from './levels-bar';

/** Pixels of a bar in the sidebar: 300, less the edges and a scroll bar. */
const BAR_WIDTH = 253;

/**
 * One practice: a bar of its levels, the highest first, and under its end the share at that level with its interval. With too
 * few teachers it is hatched and says so.
 */
export function PracticeChart({
  picture,
  levels,
}: {
  picture: PracticePicture;
  levels: readonly string[];
}) {
  const { name, since, inPlace, distribution } = picture;
  const top = levels[levels.length - 1] ?? 'in place';
  if ('tooFew' in inPlace) {
    return (
      <div class="practice">
        <p class="practice-name">{name}</p>
        <Since moment={since} />
        <div class="bar hatched" aria-hidden="true" />
        <p class="quiet small">
          {counted(inPlace.teachers, 'teacher')} so far. Figures start at {ENOUGH_TEACHERS}.
        </p>
      </div>
    );
  }
  const segments = segmentsOf(distribution, levels, BAR_WIDTH);
  return (
    <div class="practice">
      <p class="practice-name">{name}</p>
      <Since moment={since} />
      <div role="img" aria-label={segmentsInWords(segments)}>
        <div class="bar">
          <LevelSegments segments={segments} levels={levels.length} />
        </div>
        <Interval {...inPlace} figure={inPlace.share} />
      </div>
      <p class="practice-words">
        <span>{shareWritten(inPlace, top)}</span>
        <span class="quiet">{counted(inPlace.teachers, 'teacher')}</span>
      </p>
    </div>
  );
}

/** Where the figures began anew. */
function Since({ moment }: { moment: string }) {
  if (moment === '') return null;
  const day = dayOfMoment(moment, new Date()).replace(/^\w+, /, '');
  return <p class="quiet small">Since the new wording of {day}</p>;
}

/** What the colors mean, in the order of the bars. */
export function LevelScale({ levels }: { levels: readonly string[] }) {
  const colors = levelColors(levels.length);
  return (
    <ul class="scale" aria-label="Levels, highest first">
      {levels
        .map((name, index) => (
          <li key={name} style={{ borderColor: colors[index]?.fill }}>
            {name}
          </li>
        ))
        .reverse()}
    </ul>
  );
}
