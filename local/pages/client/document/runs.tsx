import { textStyle } from '../../../document-styles';
import type { TextRun } from '../../../views';
import { localHref } from '../common/links';

/** Stretches of text, each with its own look. */
export function Runs({ runs }: { runs: readonly TextRun[] }) {
  return (
    <>
      {runs.map((run, index) => {
        const style = textStyle(run);
        if (!run.link) {
          return (
            <span key={index} style={style}>
              {run.text}
            </span>
          );
        }
        return (
          <a
            key={index}
            style={style}
            href={localHref(run.link)}
            target="_blank"
            rel="noreferrer"
            // In a text that is being edited a link is opened by hand.
            onClick={(event) => {
              if (!event.currentTarget.isContentEditable) return;
              event.preventDefault();
              window.open(localHref(run.link ?? ''), '_blank', 'noopener');
            }}
          >
            {run.text}
          </a>
        );
      })}
      {/* The empty line behind a last line break is seen only when one more follows. */}
      {runs.at(-1)?.text.endsWith('\n') && '\n'}
    </>
  );
}
