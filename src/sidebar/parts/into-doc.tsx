import { useState } from 'preact/hooks';
import { inOrder, isPast } from '../../guide/reviews/reviews-table';
import type { Block } from '../../workspace';
import { dayOfMoment } from '../days';
import { type Drawing, onPage } from '../drawing';
import { call } from '../server';
import { svgPicture } from '../svg-picture';
import { useWork } from '../work';
import { Button, OutLink } from './button';
import { Notice } from './notice';
import { ProgressBar } from './progress-bar';

/** Puts what is on the screen into the Doc of the review at hand, which is made if there is none. */
export function IntoDoc({
  title,
  words = [],
  draw,
}: {
  /** States what the chart shows. */
  title: string;
  /** What stands under the chart. */
  words?: readonly string[];
  /** The charts as they are now. */
  draw(): readonly Drawing[];
}) {
  const work = useWork();
  const [put, setPut] = useState<{ review: string; url: string } | null>(null);
  const start = () =>
    work.start('Drawing the chart', async (step) => {
      setPut(null);
      const blocks: Block[] = [];
      for (const drawing of draw()) {
        const { svg, width, height, about } = drawing;
        const png = await svgPicture(svg, width, height);
        blocks.push({ block: 'picture', png, about: about || title, ...onPage(drawing) });
      }
      for (const line of words) blocks.push({ block: 'quiet', text: line });
      if (!step('Finding the review')) return;
      const { reviews } = await call('reviews');
      const held = inOrder(reviews);
      const review = held.find((one) => !isPast(one)) ?? held[held.length - 1];
      if (!review) {
        throw new Error('There is no review yet. Open one in the sidebar under Reviews.');
      }
      if (!step(`Writing into the Doc of ${review.name}`)) return;
      if (review.url === '') {
        const first: Block[] = [{ block: 'title', text: review.name }];
        await call('reviewDoc', { review: review.name, title: review.name, blocks: first });
      }
      const now = new Date();
      const heading = `${title} (${dayOfMoment(now.toISOString(), now)})`;
      const { url } = await call('chartsIntoDoc', { review: review.name, heading, blocks });
      setPut({ review: review.name, url });
    });
  return (
    <div class="stack">
      <div>
        <Button kind="plain" about={title} disabled={work.progress !== null} onClick={start}>
          Put into the review’s Doc
        </Button>
      </div>
      <ProgressBar work={work} />
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {put && (
        <Notice tone="done">
          It stands at the end of the Doc.{' '}
          <OutLink href={put.url} about={`of ${put.review}`}>
            Open the Doc
          </OutLink>
        </Notice>
      )}
    </div>
  );
}
