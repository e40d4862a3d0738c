import { useState } from 'preact/hooks';
import { counted } from '../../counted';
import type { Picture, SetPicture } from '../../guide/picture';
import type { ShownPicture } from '../../guide/show-picture';
import { ENOUGH_TEACHERS } from '../../guide/teacher-weighted';
import type { Go } from '../app';
import { spanWritten } from '../days';
import { Button } from '../parts/button';
import { CountsTable } from '../parts/counts-table';
import { Empty } from '../parts/empty';
import { Loaded } from '../parts/loaded';
import { LevelScale, PracticeChart } from '../parts/practice-chart';
import { Segments } from '../parts/segments';
import { useReading } from '../reading';
import { BesidePractice } from './beside-practice';
import { findPractices, type Order, ordered } from './find-practices';
import { OpenWide } from './open-wide';
import { type TrendLines, useTrendLines } from './trend-lines';

export function PictureScreen({ go }: { go: Go }) {
  const reading = useReading('picture');
  return (
    <Loaded reading={reading}>
      {(picture) =>
        picture.sets.length === 0 ? <Nothing go={go} /> : <Whole picture={picture} go={go} />
      }
    </Loaded>
  );
}

function Nothing({ go }: { go: Go }) {
  return (
    <Empty action="Open a form" onAction={() => go({ screen: 'forms' })}>
      After the first visits, each practice stands here with how far it is in place, and how sure
      that is.
    </Empty>
  );
}

/** More sets or practices than this are searched. */
const MANY = 12;
/** As many practices as a search shows. */
const FOUND = 30;

export function Whole({ picture, go }: { picture: ShownPicture; go: Go }) {
  const trendLines = useTrendLines();
  const [focus, setFocus] = useState(picture.sets[0]?.focus ?? '');
  const [order, setOrder] = useState<Order>('form');
  const [words, setWords] = useState('');
  const practices = picture.sets.reduce((sum, set) => sum + set.practices.length, 0);
  const found = words.trim() === '' ? null : findPractices(picture, words, FOUND);
  const chosen = picture.sets.find((set) => set.focus === focus) ?? picture.sets[0];
  const shown = found ? found.sets : chosen ? [chosen] : [];

  return (
    <div class="stack-wide">
      <div class="stack">
        <p>{pictureInWords(picture)}</p>
        <div class="picture-ways">
          <OpenWide />
          <Button kind="plain" onClick={() => go({ screen: 'strengths' })}>
            Strengths
          </Button>
          <Button kind="plain" onClick={() => go({ screen: 'raised' })}>
            By group
          </Button>
        </div>
      </div>
      {(picture.sets.length > MANY || practices > 4 * MANY) && (
        <input
          class="input"
          type="search"
          placeholder={`Search ${counted(practices, 'practice')}`}
          aria-label="Search practices"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      )}
      {!found && picture.sets.length > 1 && (
        <select
          class="input"
          aria-label="Focus"
          value={chosen?.focus}
          onChange={(event) => setFocus(event.currentTarget.value)}
        >
          {picture.sets.map((set) => (
            <option key={set.focus} value={set.focus}>
              {set.name}
            </option>
          ))}
        </select>
      )}
      {found?.sets.length === 0 && <p>No practice has these words.</p>}
      <Segments
        label="Order"
        value={order}
        options={[
          ['form', 'As on the form'],
          ['strongest', 'Highest first'],
        ]}
        onChange={setOrder}
      />
      {shown.map((set) => (
        <SetChart
          key={set.focus}
          set={set}
          order={order}
          beside={picture}
          trendLines={trendLines}
        />
      ))}
      {found && found.more > 0 && (
        <p class="quiet">
          {counted(found.more, 'more practice')}. Type another word to find the one you mean.
        </p>
      )}
      <Method />
    </div>
  );
}

/** "47 visits, 21 teachers, Sep 8 – Nov 20". */
export function pictureInWords({ observations, teachers, from, to }: Picture): string {
  return [counted(observations, 'visit'), counted(teachers, 'teacher'), spanWritten(from, to)]
    .filter(Boolean)
    .join(', ');
}

function SetChart({
  set,
  order,
  beside,
  trendLines,
}: {
  set: SetPicture;
  order: Order;
  beside: ShownPicture;
  trendLines: TrendLines | null;
}) {
  return (
    <section class="stack" aria-label={set.name}>
      <h2>{set.name}: share of ratings at each level, every teacher counting equally</h2>
      <LevelScale levels={set.levels} />
      {trendLines?.note(set.practices.map(({ practice }) => practice))}
      <div class="stack-wide">
        {ordered(set.practices, order).map((practice) => (
          <div key={practice.practice}>
            <PracticeChart picture={practice} levels={set.levels} />
            {trendLines?.line(practice.practice)}
            <BesidePractice practice={practice} beside={beside} />
          </div>
        ))}
      </div>
      <CountsTable set={set} />
    </section>
  );
}

function Method() {
  return (
    <details>
      <summary>How this is worked out</summary>
      <div class="stack small">
        <p>
          Each teacher’s own share at a level comes first; the bar is the average of those. So a
          teacher who was seen ten times counts no more than one who was seen once.
        </p>
        <p>
          The dot is the share at the highest level. The line is its 90% interval: had you happened
          to visit other teachers of the same kind, the share would most likely still lie on it. It
          is found by drawing teachers a thousand times (Bayesian bootstrap).
        </p>
        <p>
          Fewer than {ENOUGH_TEACHERS} teachers say too little for a figure, and could point to one
          person.
        </p>
      </div>
    </details>
  );
}
