import { counted } from '../../counted';
import { practiceChanges } from '../../practices/practice-changes';
import { type DueRule, dueWhenAny } from './due';

export const addStaff: DueRule = {
  what: 'add staff',
  find: ({ teachers }) =>
    teachers.length === 0 ? { title: 'Add your staff', detail: 'Paste the roster once.' } : null,
};

export const practicesChanged = dueWhenAny(
  'practices changed',
  ({ library, versions }) => practiceChanges(library, versions).length,
  (changed) => `${counted(changed, 'practice')} changed`,
  'Say why, then save the new wording.',
);

export const makeForms: DueRule = {
  what: 'make forms',
  find: ({ teachers, sets, setsWithoutForm: missing }) => {
    if (teachers.length === 0 || missing === 0) return null;
    const title =
      missing === sets ? 'Make the walkthrough forms' : `Make ${counted(missing, 'more form')}`;
    return { title, detail: 'One for each kind of lesson.' };
  },
};

export const firstVisit: DueRule = {
  what: 'first visit',
  find: ({ teachers, sets, setsWithoutForm, observations }) =>
    teachers.length > 0 && setsWithoutForm < sets && observations.length === 0
      ? { title: 'Make your first visit', detail: 'Open a form on your phone or Chromebook.' }
      : null,
};

export const needsAttention = dueWhenAny(
  'needs attention',
  ({ attention }) => attention.length,
  (unmatched) => `${counted(unmatched, 'walkthrough')} to fix`,
  'A name or an answer could not be matched.',
);
