import { useState } from 'preact/hooks';
import { type OwnRating, STANDINGS } from '../../../progress/own-ratings-table';
import { Button } from '../../parts/button';
import { Choice } from '../../parts/choice';
import { LinesField } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { useWork } from '../../work';

const OWN: readonly (readonly [OwnRating['own'], string])[] = [
  ['', 'None'],
  ...STANDINGS.map((name) => [name, name] as const),
];

/** What leaders say themselves, from what they know outside the software. It never changes what the records say. */
export function OwnRatingForm({
  rating,
  before,
  onRate,
}: {
  rating: OwnRating | undefined;
  before: readonly OwnRating[];
  onRate(said: Pick<OwnRating, 'own' | 'evidence'>): Promise<void>;
}) {
  const [own, setOwn] = useState<OwnRating['own']>(rating?.own ?? '');
  const [evidence, setEvidence] = useState(rating?.evidence ?? '');
  const [kept, setKept] = useState(false);
  const work = useWork();
  const save = async () => {
    setKept(await work.start('Keeping it', () => onRate({ own, evidence })));
  };
  return (
    <section class="stack" aria-labelledby="own-rating">
      <h2 id="own-rating">How you see it</h2>
      <Choice id="own" label="Your own rating" value={own} options={OWN} onChange={setOwn} />
      <LinesField
        id="evidence"
        label="What shows it: a link or a note"
        rows={2}
        value={evidence}
        onChange={setEvidence}
      />
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {kept && !work.progress && <Notice tone="done">Kept for this term.</Notice>}
      <div>
        <Button disabled={work.progress !== null} onClick={save}>
          {work.progress ? 'Keeping it' : 'Keep'}
        </Button>
      </div>
      {before.length > 0 && (
        <details>
          <summary>Earlier terms</summary>
          <ul class="small">
            {[...before]
              .sort((a, b) => b.term.localeCompare(a.term))
              .map(({ term, records, own: said }) => (
                <li key={term}>
                  {term}: {records}
                  {said !== '' && said !== records && `; you said ${said}`}
                </li>
              ))}
          </ul>
        </details>
      )}
    </section>
  );
}
