import { counted } from '../../counted';
import { type DueRule, dueWhenAny } from './due';

export const review: DueRule = { what: 'review', find: ({ review }) => review };

export const tellResults: DueRule = { what: 'tell results', find: ({ tell }) => tell };

export const proposals = dueWhenAny(
  'proposals',
  ({ proposals }) => proposals,
  (waiting) => `${counted(waiting, 'team proposal')} to decide`,
  'The team hears what, and why.',
);

export const lookForsToWord: DueRule = {
  what: 'look-fors to word',
  find: ({ toWord: [first] }) =>
    first === undefined
      ? null
      : { title: `Word the levels: ${first}`, detail: 'Then it goes on the form.' },
};

export const decisionsPast: DueRule = {
  what: 'decisions past',
  find: ({ decided, today }) => {
    const past = decided.filter(({ state, by }) => state === 'open' && by !== '' && by < today);
    const [only, another] = past;
    if (!only) return null;
    return another
      ? {
          title: `${past.length} decisions past their day`,
          detail: 'Say what became of each.',
        }
      : { title: '1 decision past its day', detail: only.words };
  },
};

export const inPlace = dueWhenAny(
  'in place',
  ({ inPlace }) => inPlace,
  (practices) => `${counted(practices, 'practice')} in place`,
  'Keep on the form, or replace?',
);

export const pilotReview: DueRule = {
  what: 'pilot review',
  find: ({ pilots }) => {
    if (pilots.length === 0) return null;
    return {
      title: pilots.length === 1 ? 'Review a pilot' : `Review ${pilots.length} pilots`,
      detail: pilots.map(({ name }) => name).join(', '),
    };
  },
};
