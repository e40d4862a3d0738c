import type { Said } from './said';

export const problemSolving: Readonly<Record<string, Said>> = {
  'problem-solving-1': {
    strengths: [
      'Seven minutes on a problem nobody had seen before, and nobody gave up.',
      'You did not rescue them. Three different starts on the boards.',
    ],
    opportunities: [
      'Wait two minutes before the first hint.',
      'Pose one problem without the method on the page.',
    ],
  },
  'problem-solving-2': {
    strengths: [
      'Pencils down until a partner had told the problem back. It saved a lot of wrong turns.',
      'Nearly everyone could tell me what was asked, in their own words.',
    ],
    opportunities: [
      'Have partners retell the problem before anyone calculates.',
      'You explained the problem. Ask a student to.',
    ],
  },
  'problem-solving-3': {
    strengths: [
      'I heard "is this working?" from a student, to herself. The chart has arrived.',
      'You answered a question with the chart: "Which of these could you ask?"',
    ],
    opportunities: [
      'Point to the questions on the wall instead of giving the next step.',
      'Choose one question to ask all week: "What else could I try?"',
    ],
  },
  'problem-solving-4': {
    strengths: [
      'Bar models everywhere, and they pointed at them when they explained.',
      'Drawings on most desks, all of them their own.',
    ],
    opportunities: [
      'They copied your drawing. Let them draw first.',
      'Ask "where is the 12 in your drawing?"',
    ],
  },
  'problem-solving-5': {
    strengths: [
      'Two methods side by side, and a real argument about which one is shorter.',
      'Students compared, you kept the pen. Good trade.',
    ],
    opportunities: [
      'Put two students’ methods next to each other and ask how they are alike.',
      'One method was shown. A second one next to it gives them something to compare.',
    ],
  },
  'problem-solving-6': {
    strengths: [
      'They said "the remainder is the kids left on the sidewalk". Exactly.',
      'Numerator and denominator used right, and by many.',
    ],
    opportunities: [
      'Ask what the 3 stands for before moving on.',
      'Have two students say it in math words after the everyday ones.',
    ],
  },
  'problem-solving-7': {
    strengths: [
      '"My favorite mistake" on the board: pairs found it and fixed it.',
      'Most could say why the second step works.',
    ],
    opportunities: [
      'Put up a solved problem with an error and let pairs find it.',
      'Answers were read out. Ask for the why of one step.',
    ],
  },
};
