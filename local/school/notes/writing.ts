import type { Said } from './said';

export const writing: Readonly<Record<string, Said>> = {
  'writing-1': {
    strengths: [
      'Twelve minutes of real writing. You could hear the pencils.',
      'Everyone wrote for most of my visit, even the two by the door.',
    ],
    opportunities: [
      'Say how long, set the timer, and let them write.',
      'They wrote for about three minutes. Shorten the directions.',
    ],
  },
  'writing-2': {
    strengths: [
      'You crossed out your own first line and said why. Half the class crossed out theirs.',
      'Writing live on the projector, with all the doubts. Brave, and it works.',
    ],
    opportunities: [
      'Write two sentences in front of them and say your choices.',
      'After you show it, give them two minutes to try the same thing.',
    ],
  },
  'writing-3': {
    strengths: [
      'Webs on all desks, and they ticked things off as they drafted.',
      'The plan is not a worksheet here, it is used.',
    ],
    opportunities: [
      'Three minutes for a plan of their own before the draft.',
      'Ask them to look back at the plan halfway through.',
    ],
  },
  'writing-4': {
    strengths: [
      'They found the hook in the model text and most tried one like it.',
      'The model was short and good. Marked up on every desk.',
    ],
    opportunities: [
      'Name one thing in the model for them to borrow.',
      'Let them mark the model text themselves.',
    ],
  },
  'writing-5': {
    strengths: [
      'Sentence combining in their own drafts. Two students read before and after aloud.',
      'Three versions of one sentence, then choose. They loved it.',
    ],
    opportunities: [
      'Take the sentence from their drafts, not from the book.',
      'Show one sentence made longer, then have them do it with one of theirs.',
    ],
  },
  'writing-6': {
    strengths: [
      'Four conferences in fifteen minutes, each about one idea.',
      '"What do you want me to picture here?" and he started rewriting.',
    ],
    opportunities: [
      'Sit next to two writers and leave the spelling for later.',
      'Ask for one change and watch it start before you move on.',
    ],
  },
  'writing-7': {
    strengths: [
      'Partners had two things to look for and found them. Real changes afterwards.',
      'Kind and specific comments, kid to kid.',
    ],
    opportunities: [
      'Give partners two points to look for.',
      'Leave five minutes after the partner talk for changing something.',
    ],
  },
};
