import { type Decision, isOfProcess } from './decisions-table';

/** What a decision still lacks, as questions; none when it can be kept. */
export function askedOf(decision: Decision, today: string, staff: ReadonlySet<string>): string[] {
  const { words, practice, owner, expected, direction, target, by, state, outcome } = decision;
  const measured = practice !== '' && direction !== '' && target !== null;
  const asked = [
    words === '' && 'What do you decide?',
    practice === '' && !isOfProcess(decision) && 'Which practice is it about?',
    owner === '' && 'Who sees to it? Choose an owner.',
    owner !== '' &&
      state !== 'closed' &&
      !staff.has(owner) &&
      `${owner} is not on the Staff tab. Choose another owner.`,
    !measured &&
      expected === '' &&
      (practice === ''
        ? 'What should change? Say how you will know.'
        : 'What should change? Choose a share and a target, or say it in words.'),
    target !== null && (target < 0 || target > 100) && 'A target lies between 0 and 100%.',
    by === '' && 'By when? Choose a day.',
    by !== '' && by < today && state === 'open' && 'That day has passed. Choose a later one.',
    state === 'closed' && outcome === '' && 'What came of it? Say it before you close it.',
  ];
  return asked.filter((question) => question !== false);
}
