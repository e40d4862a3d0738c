import { starterSet } from './entry';
import { adolescentLiteracy, earlyReading, readingIntervention } from './guides';

export const closeReading = starterSet(
  {
    id: 'close-reading',
    name: 'Close reading',
    description: 'Pick this form when students read a text and talk or write about what it says.',
  },
  [
    {
      name: 'Rereading with a question',
      teacherAction: 'The teacher sends students back to a part of the text with a new question.',
      studentAction: 'Students read the part again, aloud or silently, and answer the question.',
      descriptors: [
        'Each part of the text is read or heard once.',
        'Students are asked to read a part again.',
        'Students read a part again to answer a question.',
        'Students read parts again two or more times, each time with a new question.',
      ],
      source: readingIntervention(2),
    },
    {
      name: 'Answers from the page',
      teacherAction: 'The teacher asks about the text and adds, "Which line tells you that?"',
      studentAction: 'Students point to, read out or mark the line behind their answer.',
      descriptors: [
        'Students answer from memory or from their own experience.',
        'One or two students point to or read out a line.',
        'About half of the answers come with a line from the text.',
        'Most answers come with a line from the text, and other students find it on the page.',
      ],
      source: readingIntervention(3),
    },
    {
      name: 'A few words taught and used',
      teacherAction:
        'The teacher gives a plain meaning and an example for a few words and has students use them.',
      studentAction: 'Students say or write the new words in sentences of their own.',
      descriptors: [
        'Students read past new words or look them up on their own.',
        'The teacher tells what a word means and reads on.',
        'The teacher gives a plain meaning and an example or picture for a word.',
        'After the meaning and the example, most students say or write the word in a sentence.',
      ],
      source: adolescentLiteracy(1),
    },
    {
      name: 'A reading strategy shown and tried',
      teacherAction:
        'The teacher names a strategy, such as predicting or asking questions, and shows it on the text.',
      studentAction: 'Students use the strategy on the next part and say or write what they did.',
      descriptors: [
        'Students read and answer questions about the content.',
        'A strategy is named or pointed to on a chart.',
        'The teacher uses a strategy aloud on a part of the text.',
        'The teacher uses a strategy aloud, and most students then try it on the next part.',
      ],
      source: earlyReading(1),
    },
    {
      name: 'How the text is built',
      teacherAction:
        'The teacher points out how the text is built, such as story parts or cause and effect.',
      studentAction: 'Students mark signal words or fill in a map of the text.',
      descriptors: [
        'The talk is about what the text says.',
        'The teacher names a part, a pattern or a signal word of the text.',
        'The class fills in one map or chart of the text together.',
        'Most students mark the parts of the text or fill in a map of it themselves.',
      ],
      source: earlyReading(2),
    },
    {
      name: 'The main point in one sentence',
      teacherAction:
        'The teacher stops after a section and asks for its main point in one sentence.',
      studentAction: 'Students say or write the main point of the section in their own words.',
      descriptors: [
        'Reading goes on from one section to the next.',
        'The teacher sums up a section for the class.',
        'One or two students sum up a section for the class.',
        'Most students say or write the main point of a section in one sentence.',
      ],
      source: readingIntervention(3),
    },
    {
      name: 'Working out confusing parts',
      teacherAction:
        'The teacher stops at a confusing part and shows what to try: reread, break up a word, read on.',
      studentAction: 'Students mark a confusing part and try a step before they ask for help.',
      descriptors: [
        'Reading goes on, or the teacher explains the hard parts.',
        'The teacher asks whether a part makes sense, and one or two students answer.',
        'Students mark or name confusing parts, and the teacher works them out.',
        'Students mark or name confusing parts and try a step to work them out.',
      ],
      source: readingIntervention(3),
    },
  ],
);
