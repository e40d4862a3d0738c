import type { Said } from './said';

export const directInstruction: Readonly<Record<string, Said>> = {
  'direct-instruction-1': {
    strengths: [
      'Four questions from last week, notes closed, everyone writing. Then they fixed their own.',
      'The warm-up reaches back to September. I saw kids remember things that surprised them.',
    ],
    opportunities: [
      'Let them write what they remember before you retell it.',
      'Have every student answer the warm-up on paper, not just the two with hands up.',
    ],
  },
  'direct-instruction-2': {
    strengths: [
      'You said why you did each step, not just that you did. A student said it back word for word.',
      'Clear modeling. "I am stuck here, so I go back to the table" is worth gold.',
    ],
    opportunities: [
      'Say the reason for each step out loud; they copy the steps without it.',
      'After the model, ask a student to retell the steps and the reasons.',
    ],
  },
  'direct-instruction-3': {
    strengths: [
      'Solved example, try one, next example. The rhythm kept everyone in it.',
      'Finished example in view, their own next to it. They looked back often.',
    ],
    opportunities: [
      'Leave a worked example up while they practice.',
      'Show a finished one again halfway, where most got stuck.',
    ],
  },
  'direct-instruction-4': {
    strengths: [
      'Two together, one with a partner, then alone. By then they were ready.',
      'You took the help away bit by bit. Hardly any hands up during independent work.',
    ],
    opportunities: [
      'They went from your explanation straight to working alone. Do two together first.',
      'In the guided part, have all write each step, not only the one at the board.',
    ],
  },
  'direct-instruction-5': {
    strengths: [
      'Whiteboards up six times in the visit. You could see who had it, and so could I.',
      'Choral answers, then thumbs. Nobody could hide and nobody minded.',
    ],
    opportunities: [
      'Same four hands each time. Ask for an answer from everyone at once: boards, cards, fingers.',
      'You did one all-respond. Two more would tell you who is lost.',
    ],
  },
  'direct-instruction-6': {
    strengths: [
      '"The first part is there. Now change the ending, and do it slower" - and she went back and did it.',
      'Comments at the desks were about the work, with something to change right away.',
    ],
    opportunities: [
      'Swap "good job" for one thing to change and how.',
      'Stay the ten seconds until the student has made the change.',
    ],
  },
  'direct-instruction-7': {
    strengths: [
      'The diagram went up piece by piece as you talked. Students labeled theirs at the same time.',
      'Good use of the picture on the board; you pointed as you explained.',
    ],
    opportunities: [
      'Point to the part of the picture that you are talking about.',
      'A quick sketch would have saved three minutes of explaining.',
    ],
  },
};
