import { starterSet } from './entry';
import { algebra, problemSolving as guide } from './guides';

export const problemSolving = starterSet(
  {
    id: 'problem-solving',
    name: 'Mathematical problem solving',
    description: 'Pick this form when students solve mathematics problems, alone or together.',
  },
  [
    {
      name: 'A problem with no method given',
      teacherAction:
        'The teacher poses a new kind of problem and lets students choose how to begin.',
      studentAction:
        'Students try a way of their own: a drawing, a table, a guess to check, an equation.',
      descriptors: [
        'Students use a method that was shown to them.',
        'A new kind of problem is posed, and the teacher gives the first step.',
        'Students try a new kind of problem for a minute or two before a method is shown.',
        'Students try their own methods on a new kind of problem for five minutes or more.',
      ],
      source: guide(1),
    },
    {
      name: 'Retelling the problem before solving it',
      teacherAction: 'The teacher asks what is known and what is asked before anyone calculates.',
      studentAction: 'Students tell the problem in their own words before they calculate.',
      descriptors: [
        'The problem is read, and students begin to calculate.',
        'The teacher explains the problem or its words to the class.',
        'One or two students tell the problem in their own words.',
        'Most students tell the problem in their own words, to a partner or on paper.',
      ],
      source: guide(1),
    },
    {
      name: 'Questions to ask yourself',
      teacherAction:
        'The teacher posts and asks questions: "What do I know?", "Is this working?", "What else could I try?"',
      studentAction: 'Students ask themselves or a partner these questions while they work.',
      descriptors: [
        'The teacher tells students the next step or whether an answer is right.',
        'The teacher asks one or two students how the work is going and what they could try.',
        'Questions to ask yourself are posted, and the teacher asks them aloud.',
        'Students use the posted questions without the teacher, aloud or on paper.',
      ],
      source: guide(2),
    },
    {
      name: 'Drawing the problem',
      teacherAction:
        'The teacher shows how a diagram, a number line or a table can stand for the problem.',
      studentAction: 'Students draw the problem and use the drawing to find or explain the answer.',
      descriptors: [
        'Students work with numbers and words.',
        'The teacher draws the problem, and students watch or copy.',
        'Most students draw the problem themselves.',
        'Most students draw the problem themselves and point to the drawing when they explain.',
      ],
      source: guide(3),
    },
    {
      name: 'Methods side by side',
      teacherAction:
        'The teacher puts two or more methods in view and asks how they are alike and different.',
      studentAction: 'Students compare two methods and say which one they would use and why.',
      descriptors: [
        'One method is shown.',
        'Two or more methods are shown, one after the other.',
        'Two or more methods are in view together, and the teacher compares them.',
        'Two or more methods are in view together, and students compare them.',
      ],
      source: guide(4),
    },
    {
      name: 'Math words and symbols explained',
      teacherAction:
        'The teacher restates an idea in math words and asks what each number and symbol stands for.',
      studentAction: 'Students use math words and say what the numbers and symbols stand for.',
      descriptors: [
        'Students give an answer, and the class moves on.',
        'The teacher says what the numbers, symbols or math words mean.',
        'One or two students say what the numbers, symbols or math words mean.',
        'Three or more students say what the numbers, symbols or math words mean.',
      ],
      source: guide(5),
    },
    {
      name: 'Explaining a solved problem',
      teacherAction:
        'The teacher shows a solved problem, right or with an error, and asks why each step was taken.',
      studentAction: 'Students explain a step, or find and fix the error.',
      descriptors: [
        'Answers are read out or shown.',
        'A solved problem is shown, and the teacher explains it.',
        'One or two students explain a step of a solved problem or find its error.',
        'Most students explain a step of a solved problem or fix its error, in pairs or on paper.',
      ],
      source: algebra(1),
    },
  ],
);
