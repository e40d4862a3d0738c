import { useEffect, useRef, useState } from 'preact/hooks';
import type { Decision } from '../../../guide/reviews/decisions-table';
import { amend } from '../../reading';
import { call } from '../../server';

/** Milliseconds without a key after which a draft is saved. */
const PAUSE = 1500;

/** Stands on the Decisions tab for a decision whose words are still missing. */
const UNSAID = 'Not said yet';

/** What was changed and not kept, by decision, for as long as the sidebar is open: also where saving fails. */
const unkept = new Map<string, Decision>();

/** A decision as it is being filled in. */
export interface DecisionDraft {
  readonly draft: Decision;
  set(change: Partial<Decision>): void;
  /** Lets go of the draft: what it held was kept, or is not wanted. */
  end(): void;
}

/**
 * Keeps a decision as one writes it. A new one is saved as a draft in the workbook, at each pause and when the screen is left;
 * what is changed in one that stands already waits here until it is kept.
 */
export function useDecisionDraft(decision: Decision): DecisionDraft {
  const [draft, setDraft] = useState(() => unkept.get(decision.decision) ?? fromDraft(decision));
  const isNew = decision.decided === '';
  const latest = useRef(draft);
  const saved = useRef(draft);
  latest.current = draft;
  const save = () => {
    if (!isNew || saved.current === latest.current) return;
    saved.current = latest.current;
    saveDraft(latest.current).catch(() => undefined);
  };
  useEffect(() => {
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => save, []);
  return {
    draft,
    set: (change) =>
      setDraft((now) => {
        const next = { ...now, ...change };
        unkept.set(decision.decision, next);
        return next;
      }),
    end: () => {
      unkept.delete(decision.decision);
      saved.current = latest.current;
    },
  };
}

/** Puts a draft away that is not wanted any more. */
export async function dropDraft(draft: Decision): Promise<void> {
  await call('decide', { ...draft, state: 'dropped' });
  unkept.delete(draft.decision);
}

async function saveDraft(draft: Decision): Promise<void> {
  const asDraft: Decision = { ...draft, words: draft.words || UNSAID, state: 'draft' };
  amend('reviews', (shown) => ({
    ...shown,
    drafts: [...shown.drafts.filter(({ decision }) => decision !== draft.decision), asDraft],
  }));
  await call('decide', asDraft);
}

function fromDraft(decision: Decision): Decision {
  if (decision.state !== 'draft') return decision;
  return { ...decision, state: 'open', words: decision.words === UNSAID ? '' : decision.words };
}
