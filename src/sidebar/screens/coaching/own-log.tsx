/** A teacher in their own log: what comes next, what was agreed, and how to ask for something. */
export function OwnLog({ text }: { text: string }) {
  const { next, agreed } = saidIn(text);
  return (
    <div class="stack-wide">
      <p>This log is yours and your coach’s. Both of you write in it.</p>
      <dl class="stack">
        <div>
          <dt class="quiet small">Next conversation</dt>
          <dd>{next || 'No day stands in the log yet.'}</dd>
        </div>
        <div>
          <dt class="quiet small">Agreed step</dt>
          <dd>{agreed || 'None stands in the log yet.'}</dd>
        </div>
      </dl>
      <section class="stack" aria-labelledby="ask">
        <h2 id="ask">To ask for something</h2>
        <p>Write it in this log, or add a comment with your coach’s name: Google sends it on.</p>
        <p>
          To have something looked for, or to talk about a visit, answer the message that came after
          it.
        </p>
      </section>
      <p class="quiet small">
        What stands here stays between the two of you. The school counts dates and codes only. It is
        not an evaluation.
      </p>
    </div>
  );
}

const ROWS = ['What we talked about', 'Agreed step', 'Support', 'Artifacts', 'Next conversation'];

/**
 * What the last conversation in the log that says so has at its rows: each name stands on a line of its own, with
 * what was written below. Within a cell Google says a new line as a carriage return.
 */
export function saidIn(text: string): { readonly next: string; readonly agreed: string } {
  const cards = text.split(/^Coaching conversation, /m).slice(1);
  const last = (row: string) =>
    cards
      .map((card) => rowOf(card, row))
      .filter(Boolean)
      .pop() ?? '';
  return {
    next: rowOf(cards[cards.length - 1] ?? '', 'Next conversation'),
    agreed: last('Agreed step'),
  };
}

function rowOf(card: string, row: string): string {
  const lines = card.split(/[\n\r]/).map((line) => line.trim());
  const start = lines.indexOf(row);
  if (start < 0) return '';
  const after = lines.slice(start + 1);
  const end = after.findIndex(
    (line) => ROWS.includes(line) || /^(Walkthrough|Teacher’s answer), /.test(line),
  );
  const own = end < 0 ? after : after.slice(0, end);
  // The last row of a card is one line: what follows is of the Doc.
  return (row === 'Next conversation' ? own.slice(0, 1) : own).filter(Boolean).join(' ');
}
