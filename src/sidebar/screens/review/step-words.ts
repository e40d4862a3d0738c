import { useEffect, useRef, useState } from 'preact/hooks';
import type { Part, Review } from '../../../guide/reviews/reviews-table';
import { amend } from '../../reading';
import { call } from '../../server';

/** Milliseconds without a key after which what was written is saved. */
const PAUSE = 1500;

/** What is being written under a step of a review. */
export interface StepWords {
  readonly text: string;
  readonly state: 'saved' | 'typing' | 'saving' | 'failed';
  /** Why it could not be saved; blank when it could. */
  readonly problem: string;
  /** What somebody else wrote meanwhile; blank when nobody did. */
  readonly others: string;
  type(text: string): void;
  /** Answers whether these words stand in the workbook now. */
  save(words: string): Promise<boolean>;
}

/** Saves a step's words as one goes, so that nothing is lost when the sidebar closes, and nobody's words are overwritten. */
export function useStepWords(review: Review, part: Part): StepWords {
  const standing = review[part];
  const [text, setText] = useState(standing);
  const [state, setState] = useState<StepWords['state']>('saved');
  const [problem, setProblem] = useState('');
  const [others, setOthers] = useState('');
  const before = useRef(standing);
  const latest = useRef({ text, state, others });
  latest.current = { text, state, others };

  // Somebody else's words come in while this person has typed none.
  useEffect(() => {
    if (latest.current.state !== 'saved' || standing === before.current) return;
    before.current = standing;
    setText(standing);
  }, [standing]);

  const save = async (words: string): Promise<boolean> => {
    setState('saving');
    setProblem('');
    try {
      const request = { review: review.name, part, text: words, before: before.current };
      const reply = await call('writeStep', request);
      before.current = reply.text;
      if (!reply.saved) {
        setOthers(reply.text);
        setState('typing');
        return false;
      }
      setOthers('');
      amend('reviews', (shown) => ({
        ...shown,
        reviews: shown.reviews.map((one) =>
          one.name === review.name ? { ...one, [part]: reply.text } : one,
        ),
      }));
      // What was typed while it was being saved is saved at the next pause.
      setState(latest.current.text === words ? 'saved' : 'typing');
      return true;
    } catch (error) {
      setProblem((error as Error).message);
      setState('failed');
      return false;
    }
  };

  useEffect(() => {
    if (state !== 'typing' || others !== '') return;
    const timer = setTimeout(() => save(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, state, others]);
  // Whoever goes back with words unsaved has them saved on the way.
  useEffect(
    () => () => {
      const { text, state, others } = latest.current;
      if ((state === 'typing' || state === 'failed') && others === '') void save(text);
    },
    [],
  );

  const type = (words: string) => {
    setText(words);
    setState('typing');
  };
  return { text, state, problem, others, type, save };
}
