import type { DepthQuestion } from '../depth-question';

/** Questions on the most telling practice of each starter set: one for its lower levels and one for its upper levels. */
export const starterDepthQuestions: readonly DepthQuestion[] = [
  lower('discussion-3', 'What came after a student spoke?', [
    'The teacher said yes or no',
    'The teacher repeated it',
    'The teacher asked the next question',
    'Nobody spoke',
  ]),
  upper(
    'discussion-3',
    'What did the teacher do or say that kept students talking to one another?',
  ),
  lower('direct-instruction-5', 'Who answered?', [
    'Students who raised a hand',
    'Students the teacher called on',
    'The same two or three students',
  ]),
  upper('direct-instruction-5', 'What did the teacher do after seeing the answers?', [
    'Went on',
    'Explained it again to all',
    'Helped some students while others went on',
  ]),
  lower('small-groups-2', 'Where was the teacher for most of the visit?', [
    'Walking from group to group',
    'With one group',
    'At the front of the class',
    'With one student',
  ]),
  upper('small-groups-2', 'Which skill did the group try, and what did the teacher do next?'),
  lower('close-reading-2', 'What did students answer from?', [
    'Memory',
    'Their own experience',
    'The teacher’s summary',
    'A picture or a video',
  ]),
  upper('close-reading-2', 'Which question sent students back to the page?'),
  lower('problem-solving-5', 'How many methods were on view?', ['None', 'One', 'Two or more']),
  upper('problem-solving-5', 'What did students say when they compared the methods?'),
  lower('writing-6', 'What was the talk about?', [
    'Spelling and punctuation',
    'How much was written',
    'What to do next in the task',
    'No talk with a writer was seen',
  ]),
  upper('writing-6', 'What did the writer change after the talk?'),
];

function lower(practice: string, question: string, choices: readonly string[]): DepthQuestion {
  return { practice, fromLevel: 1, toLevel: 2, question, kind: 'choice', choices };
}

/** Asked in words unless there are choices. */
function upper(practice: string, question: string, choices: readonly string[] = []): DepthQuestion {
  const kind = choices.length > 0 ? 'choice' : 'text';
  return { practice, fromLevel: 3, toLevel: 4, question, kind, choices };
}
