import type { Said } from './said';

export const smallGroups: Readonly<Record<string, Said>> = {
  'small-groups-1': {
    strengths: [
      'I asked three kids what to do next. All three pointed to the chart.',
      'Steps and voice level posted at every table. Transitions took under a minute.',
    ],
    opportunities: [
      'Post the steps at the centers; you answered "what do we do now" nine times.',
      'Add "what to do when I am stuck" to the chart.',
    ],
  },
  'small-groups-2': {
    strengths: [
      'Every one of your five tried it and got a comment. Nine minutes well spent.',
      'Tight group at the back: you showed it once, each child tried it.',
    ],
    opportunities: [
      'Choose one skill for the table group, and have each child try it before they leave.',
      'Ask the others to wait (3 before me?) so that your group is not interrupted.',
    ],
  },
  'small-groups-3': {
    strengths: [
      'Three groups, three tasks, and your notes from Monday in your hand.',
      'The groups are clearly made from the exit tickets. It shows.',
    ],
    opportunities: [
      'All groups had the same task. Give one group another one, or another tool.',
      'Use the exit ticket to regroup two or three students.',
    ],
  },
  'small-groups-4': {
    strengths: [
      'Doer and coach switched on your bell, and the coaches really coached.',
      'Pairs knew their jobs. "You try, I check."',
    ],
    opportunities: [
      'One partner did most of it. Name the roles and say when to switch.',
      'Give the second partner something to do: ask, check, point.',
    ],
  },
  'small-groups-5': {
    strengths: [
      'They chose the topic and the place. Two on the rug, all busy.',
      'Choice board in use, nobody at a loss.',
    ],
    opportunities: [
      'Offer one small choice: which problem first, pencil or tablet.',
      'Let those who finish choose from two things instead of waiting.',
    ],
  },
  'small-groups-6': {
    strengths: [
      '"Table three, you read the steps before you asked me." The other tables read them too.',
      'I counted five comments that named what a child did. Calm room.',
    ],
    opportunities: [
      'Say what they did right: "You shared the glue" instead of "great job".',
      'Three of "stop" in ten minutes. Try naming a group that has started.',
    ],
  },
  'small-groups-7': {
    strengths: [
      'Each child answered one on their own and you wrote it down. That is your next group, right there.',
      'The clipboard check was quick and kind.',
    ],
    opportunities: [
      'End the group with one question for each child, and jot it down.',
      'Two answered for everybody. One item each, no help, tells you more.',
    ],
  },
};
