import { starterSet } from './entry';
import { adolescentLiteracy, earlyReading, englishLearners, organizingStudy } from './guides';

export const discussion = starterSet(
  {
    id: 'discussion',
    name: 'Classroom discussion',
    description: 'Pick this form when the class is talking through a question or a text.',
  },
  [
    {
      name: 'Questions with more than one answer',
      teacherAction:
        'The teacher asks a question that can be answered in several ways and keeps it open.',
      studentAction: 'Students offer different answers to the same question.',
      descriptors: [
        'Questions have one right answer; the teacher confirms it and moves on.',
        'One open question is asked; the talk moves on after the first answer.',
        'An open question gets two or three different answers.',
        'An open question gets four or more different answers.',
      ],
      source: adolescentLiteracy(3),
    },
    {
      name: 'Follow-up questions',
      teacherAction:
        'The teacher follows an answer with a question: "Why?", "How do you know?", "Can you say more?"',
      studentAction: 'Students say more: a reason, an example or a change to their first answer.',
      descriptors: [
        'The teacher says yes or no to an answer, or repeats it, and calls on the next student.',
        'One or two students are asked to say more.',
        'About half of the answers get a follow-up question from the teacher.',
        'Most answers get a follow-up question, from the teacher or from a student.',
      ],
      source: earlyReading(3),
    },
    {
      name: 'Students answer one another',
      teacherAction:
        'The teacher hands a comment to the class ("Who can add to that?") and lets several students speak.',
      studentAction:
        'Students turn to the speaker and add to, question or disagree with what was said.',
      descriptors: [
        'The teacher speaks after every student comment.',
        'Once or twice, two or three students speak in a row before the teacher does.',
        'Three times or more, two or three students speak in a row before the teacher does.',
        'At least once, four or more students speak in a row before the teacher does.',
      ],
      source: adolescentLiteracy(3),
    },
    {
      name: 'Reasons and evidence',
      teacherAction: 'The teacher asks, "What makes you think so?" and gives time to look.',
      studentAction: 'Students say "because" and point to a line, a number or an example.',
      descriptors: [
        'Students answer in a word or a phrase, and the talk moves on.',
        'One or two students give a reason.',
        'About half of the answers include a reason.',
        'Most answers include a reason or point to a line, a number or an example.',
      ],
      source: adolescentLiteracy(3),
    },
    {
      name: 'Partner talk before class talk',
      teacherAction: 'The teacher poses a question and gives partners a set time to talk about it.',
      studentAction: 'Both partners speak about the question.',
      descriptors: [
        'Students answer the teacher one at a time; there is no partner talk.',
        'Students are asked to talk with a partner; fewer than half of the pairs are heard talking.',
        'Most pairs talk about the question; in many of them one partner does the talking.',
        'Most pairs talk about the question, and both partners take a turn.',
      ],
      source: englishLearners(2),
    },
    {
      name: 'Why, how and what-if questions',
      teacherAction: 'The teacher asks why, how or what if, and asks for the steps in between.',
      studentAction: 'Students explain in two or more sentences how one thing leads to another.',
      descriptors: [
        'Questions ask for a name, a date, a definition, a number, or a yes or no.',
        'One why, how or what-if question is heard.',
        'Two or more why, how or what-if questions are heard; answers are a few words long.',
        'Two or more why, how or what-if questions are heard; answers run to two sentences or more.',
      ],
      source: organizingStudy(7),
    },
    {
      name: 'Students run the discussion',
      teacherAction:
        'The teacher posts steps or roles for the discussion, then listens and takes notes.',
      studentAction: 'Students follow the steps, take turns and call on one another.',
      descriptors: [
        'The teacher leads the talk and chooses each speaker.',
        'Steps or roles are posted or named; the teacher leads each step.',
        'Students lead some of the steps; the teacher chooses who speaks.',
        'Students lead the steps and choose who speaks.',
      ],
      source: earlyReading(3),
    },
  ],
);
