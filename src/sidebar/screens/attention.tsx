import type { Go } from '../app';
import { Button } from '../parts/button';
import { Collecting } from './collecting';

/** How a walkthrough is put right whose teacher or answer could not be matched. */
export function AttentionScreen({ go }: { go: Go }) {
  return (
    <div class="stack-wide">
      <p>
        Some walkthroughs came in with a name or an answer that nothing here matches. They are all
        kept.
      </p>
      <ol class="steps">
        <li>
          <b>Open the Observations tab</b>
          <span class="quiet">The column Needs attention says what is wrong in each row.</span>
        </li>
        <li>
          <b>Mend it in that row</b>
          <span class="quiet">Most often the teacher’s e-mail. Then clear Needs attention.</span>
        </li>
        <li>
          <b>Someone new?</b>
          <span class="quiet">Add them to your staff, so that forms list them from now on.</span>
        </li>
      </ol>
      <div>
        <Button onClick={() => go({ screen: 'staff' })}>Add to staff</Button>
      </div>
      <Collecting />
    </div>
  );
}
