import { starterSet } from './entry';
import { behavior, earlyMath, englishLearnersInElementary, readingResponse } from './guides';

export const smallGroups = starterSet(
  {
    id: 'small-groups',
    name: 'Small groups and learning centers',
    description: 'Pick this form when students work in pairs, in groups or at centers.',
  },
  [
    {
      name: 'Posted steps and expectations',
      teacherAction:
        'The teacher posts and points to the steps, the voice level and the way to get help.',
      studentAction: 'Students look at the posted steps to start, continue and change tasks.',
      descriptors: [
        'Directions are given by voice before the groups begin.',
        'Steps or expectations are posted for some of the groups.',
        'Steps and expectations are posted for every group.',
        'Steps and expectations are posted for every group, and students who are asked can tell them.',
      ],
      source: behavior(1),
    },
    {
      name: 'Teacher-led group on one skill',
      teacherAction:
        'The teacher sits with a small group, shows one skill and has each student try it.',
      studentAction: 'Each student in the group says, reads, writes or solves an item.',
      descriptors: [
        'The teacher moves from group to group.',
        'The teacher sits with one group and helps students one at a time.',
        'The teacher shows one skill to a group, and one or two students try it.',
        'The teacher shows one skill to a group, and every student in it tries it.',
      ],
      source: readingResponse(3),
    },
    {
      name: 'Different groups, different work',
      teacherAction:
        'The teacher gives groups different texts, problems or tools, chosen from notes or recent work.',
      studentAction: 'Students work with the text, problem or tool set for their group.',
      descriptors: [
        'All groups do the same task with the same materials.',
        'All groups do the same task; one group has an extra tool, sheet or adult.',
        'Two or more groups have their own task or text.',
        'Two or more groups have their own task or text; the teacher has a list or recent work at hand.',
      ],
      source: readingResponse(2),
    },
    {
      name: 'Partners with roles',
      teacherAction: 'The teacher pairs students, names two roles and signals when to switch.',
      studentAction: 'Partners read, solve or explain aloud, help each other and switch roles.',
      descriptors: [
        'Students sit together and each work on their own.',
        'Partners share a task; one of them does most of the talking or writing.',
        'Partners share a task, and both of them talk or write.',
        'Partners have named roles, both talk or write, and they switch roles.',
      ],
      source: englishLearnersInElementary(5),
    },
    {
      name: 'Choices for students',
      teacherAction: 'The teacher offers a choice of task, order, tool, topic, partner or place.',
      studentAction: 'Students choose and start on what they chose.',
      descriptors: [
        'Task, order, tools, partners and places are set by the teacher.',
        'Students who finish early choose what to do next.',
        'All students make one choice about their work.',
        'All students make two or more choices about their work.',
      ],
      source: behavior(4),
    },
    {
      name: 'Praise that names what was done',
      teacherAction:
        'The teacher tells students what they did as asked: "You read the steps before you asked me."',
      studentAction:
        'Students do what was named: read the steps, share the tools, lower their voices.',
      descriptors: [
        'Comments on behavior, if there are any, tell students what to stop or start.',
        'Praise is in general words, such as "Great job, table two."',
        'One or two comments name what a student or group did as asked.',
        'Three or more comments name what a student or group did as asked.',
      ],
      source: behavior(3),
    },
    {
      name: 'A quick check of each student',
      teacherAction:
        'The teacher asks each student in the group for one answer and writes down what was heard.',
      studentAction: 'Each student answers, reads or shows one item without help.',
      descriptors: [
        'The group goes on until the task or the time is finished.',
        'The teacher asks the group a question, and one or two students answer.',
        'Each student in the group answers, reads or shows one item without help.',
        'Each student does one item without help, and the teacher writes down what was heard.',
      ],
      source: earlyMath(3),
    },
  ],
);
