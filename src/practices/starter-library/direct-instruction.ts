import { starterSet } from './entry';
import {
  adolescentLiteracy,
  behavior,
  girlsInMathAndScience,
  mathIntervention,
  organizingStudy,
} from './guides';

export const directInstruction = starterSet(
  {
    id: 'direct-instruction',
    name: 'Direct instruction',
    description: 'Pick this form when the teacher explains or shows something to the whole class.',
  },
  [
    {
      name: 'Recalling earlier lessons from memory',
      teacherAction:
        'The teacher asks every student to recall earlier work with notes closed, then shows the answers.',
      studentAction: 'Students write or say what they remember, then check and correct it.',
      descriptors: [
        'The teacher retells earlier work, or the lesson is all new material.',
        'The teacher asks about earlier work, and one or two students answer.',
        'Every student writes or says an answer about earlier work, with notes closed.',
        'Every student answers with notes closed, then checks and corrects the answer.',
      ],
      source: organizingStudy(5),
    },
    {
      name: 'Modeling with thinking aloud',
      teacherAction:
        'The teacher works an example where all can see it and says the reason for each step.',
      studentAction: 'Students watch, then tell the steps and the reasons.',
      descriptors: [
        'The teacher gives directions, and students begin.',
        'The teacher works an example and names the steps.',
        'The teacher works an example and says the reason for each step.',
        'The teacher says the reason for each step, and students then retell the steps and reasons.',
      ],
      source: mathIntervention(3),
    },
    {
      name: 'Solved examples between problems',
      teacherAction:
        'The teacher alternates a solved example with a similar problem for students to try.',
      studentAction:
        'Students study a solution, try the next problem and look back at the solution.',
      descriptors: [
        'Students work through problems from directions or notes.',
        'One solved example is in view while students work through the problems.',
        'Two or more solved examples are in view while students work through the problems.',
        'Students study a solved example, try a problem, then go on to the next example.',
      ],
      source: organizingStudy(2),
    },
    {
      name: 'Practice together before working alone',
      teacherAction:
        'The teacher works the next items with the class and gives less help each time.',
      studentAction: 'Students do each step with the class or a partner, then try one alone.',
      descriptors: [
        'Students go from the explanation to working alone.',
        'The class does an item together; one or two students give the answers.',
        'The class does an item together; most students write or say each step.',
        'The class does two or more items together with less help each time, then students try one alone.',
      ],
      source: adolescentLiteracy(2),
    },
    {
      name: 'Every student responds',
      teacherAction:
        'The teacher has all students answer at once: on whiteboards, with cards, in chorus or in writing.',
      studentAction: 'All students show, say or write an answer at the same time.',
      descriptors: [
        'Students listen, or raise a hand and answer one at a time.',
        'Once, all students are asked to answer at the same time.',
        'Two to four times, all students are asked to answer at the same time.',
        'Five times or more, all students are asked to answer at the same time.',
      ],
      source: behavior(5),
    },
    {
      name: 'Feedback with a next step',
      teacherAction:
        'The teacher tells a student what is right in the work, what to change and how.',
      studentAction: 'Students change or redo a step right after the comment.',
      descriptors: [
        'Comments are a yes, a no, a check mark or a word of praise.',
        'One or two comments say what is right in the work or what to change.',
        'Most comments say what is right in the work or what to change.',
        'Most comments say what to change and how, and students are seen doing it.',
      ],
      source: girlsInMathAndScience(2),
    },
    {
      name: 'Pictures and words together',
      teacherAction:
        'The teacher points to the parts of a diagram, chart or picture while explaining them.',
      studentAction: 'Students label, sketch or point to the part they are talking about.',
      descriptors: [
        'The explanation is in spoken or written words.',
        'A diagram, chart or picture is in view while the teacher talks.',
        'The teacher points to parts of the diagram, chart or picture while explaining them.',
        'The teacher points while explaining, and students label, sketch or point too.',
      ],
      source: organizingStudy(3),
    },
  ],
);
