import { useState } from 'preact/hooks';
import { type DrawnChart, reviewBlocks } from '../../../guide/reviews/review-blocks';
import type { ReviewView } from '../../../guide/reviews/review-view';
import { spanWritten } from '../../days';
import { Button, OutLink } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { call } from '../../server';
import { svgPicture } from '../../svg-picture';
import { useWork } from '../../work';
import { shareChart } from './share-chart';

/** Makes the Doc of a review, or draws it anew, with its charts as pictures. */
export function ReviewDoc({ view, again }: { view: ReviewView; again(): void }) {
  const { review } = view;
  const work = useWork();
  const [done, setDone] = useState('');
  const draw = () =>
    work.start('Drawing the charts', async (step) => {
      const charts: DrawnChart[] = [];
      for (const set of view.picture.sets) {
        const { svg, width, height, about } = shareChart(set);
        charts.push({
          focus: set.focus,
          png: await svgPicture(svg, width, height),
          about,
          width,
          height,
        });
      }
      if (!step('Writing the Doc')) return;
      const { notice } = await call('reviewDoc', {
        review: review.name,
        title: `${review.name}, ${spanWritten(review.from, review.to)}`,
        blocks: reviewBlocks(view, charts),
      });
      setDone(`${notice} The Doc stands as the review does now.`.trim());
      again();
    });
  return (
    <div class="stack">
      <div class="row">
        {review.url && (
          <OutLink href={review.url} about={`of ${review.name}`}>
            Open the Doc
          </OutLink>
        )}
        <Button
          kind={review.url ? 'plain' : 'outlined'}
          disabled={work.progress !== null}
          onClick={draw}
        >
          {review.url ? 'Update the Doc' : 'Make the Doc'}
        </Button>
      </div>
      <ProgressBar work={work} />
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {done && !work.progress && <Notice tone="done">{done}</Notice>}
    </div>
  );
}
