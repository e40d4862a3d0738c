import { starterSet } from './entry';
import { elementaryWriting, secondaryWriting } from './guides';

export const writing = starterSet(
  {
    id: 'writing',
    name: 'Writing',
    description: 'Pick this form when students plan, draft or revise a text, in any subject.',
  },
  [
    {
      name: 'Time to write',
      teacherAction:
        'The teacher sets aside part of the lesson for writing and says how long it will last.',
      studentAction: 'Students write sentences of their own.',
      descriptors: [
        'Students listen, talk, copy or fill in blanks.',
        'Most students write sentences of their own for a few minutes.',
        'Most students write sentences of their own for about half of the visit.',
        'Most students write sentences of their own for most of the visit.',
      ],
      source: elementaryWriting(1),
    },
    {
      name: 'Writing in front of the class',
      teacherAction:
        'The teacher writes where all can see it, says each choice aloud and then has students try.',
      studentAction: 'Students try the same step in their own writing and tell how it went.',
      descriptors: [
        'The writing task is given with directions.',
        'A writing strategy is named or pointed to on a chart.',
        'The teacher writes in front of the class and says the choices aloud.',
        'The teacher writes and says the choices aloud, and students then try the same step.',
      ],
      source: secondaryWriting(1),
    },
    {
      name: 'A plan before the draft',
      teacherAction:
        'The teacher shows a way to plan, such as a web or an outline, and gives time for it.',
      studentAction: 'Students make a plan and come back to it while they draft.',
      descriptors: [
        'Students begin the draft from the prompt.',
        'The class lists ideas together, aloud or on the board.',
        'Most students have a plan of their own.',
        'Most students have a plan of their own and mark it or add to it as they draft.',
      ],
      source: elementaryWriting(2),
    },
    {
      name: 'Learning from a model text',
      teacherAction:
        'The teacher reads a model text with the class and asks what the writer did and why.',
      studentAction: 'Students find a feature in the model text and use it in their own writing.',
      descriptors: [
        'Students write from directions or from memory.',
        'A model text is handed out, shown or read aloud.',
        'The teacher or a few students point out a feature of a model text.',
        'Most students mark a feature of a model text and use it in their own writing.',
      ],
      source: secondaryWriting(2),
    },
    {
      name: 'Building sentences',
      teacherAction:
        'The teacher shows how to combine or expand sentences and has students do the same.',
      studentAction: 'Students write a sentence in two or more ways and choose one.',
      descriptors: [
        'Work on sentences, if there is any, is about spelling or punctuation.',
        'The teacher shows how to combine or expand a sentence.',
        'Most students combine or expand sentences they are given.',
        'Most students combine or expand sentences in their own drafts.',
      ],
      source: elementaryWriting(3),
    },
    {
      name: 'Talking with a writer about the draft',
      teacherAction: 'The teacher reads part of a draft with its writer and asks for one change.',
      studentAction: 'The writer says what the change will be and starts on it.',
      descriptors: [
        'The teacher walks by the desks or answers questions about the directions.',
        'The teacher talks with writers about spelling, neatness or length.',
        'The teacher talks with one or two writers about ideas, order or wording.',
        'The teacher talks with three or more writers about ideas, order or wording.',
      ],
      source: secondaryWriting(3),
    },
    {
      name: 'Writers respond to one another',
      teacherAction: 'The teacher gives partners two or three points to look for and time to talk.',
      studentAction:
        'Partners read a draft, name a part and say what they would change; the writer revises.',
      descriptors: [
        'Writers keep their drafts or hand them to the teacher.',
        'Students read a draft to a partner or to the class, who listen.',
        'Partners comment on a part of the draft.',
        'Partners comment on a part of the draft, and the writer changes something.',
      ],
      source: elementaryWriting(4),
    },
  ],
);
