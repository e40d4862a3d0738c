import type { Decision } from '../../../guide/reviews/decisions-table';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { useWork } from '../../work';
import { dropDraft } from './decision-draft';

/** Decisions that are half written: nobody is told of them, and none comes back, before they are kept. */
export function DraftList({
  drafts,
  first,
  onEdit,
  again,
}: {
  drafts: readonly Decision[];
  /** Whether to go on with one is what comes next on the screen. */
  first: boolean;
  onEdit(draft: Decision): void;
  again(): void;
}) {
  const work = useWork();
  const drop = (draft: Decision) =>
    work.start('Putting it away', async () => {
      await dropDraft(draft);
      again();
    });
  if (drafts.length === 0) return null;
  return (
    <>
      <ul class="list">
        {drafts.map((draft, index) => (
          <li key={draft.decision} class="item">
            <p class="item-name">{draft.words}</p>
            <p class="quiet small">Half written</p>
            <div class="row">
              <Button
                kind={index === 0 && first ? 'primary' : 'outlined'}
                about={draft.words}
                onClick={() => onEdit(draft)}
              >
                Go on with it
              </Button>
              <Button
                kind="plain"
                about={draft.words}
                disabled={work.progress !== null}
                onClick={() => drop(draft)}
              >
                Throw it away
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <ProgressBar work={work} />
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
    </>
  );
}
