import type { Said } from './said';

export const discussion: Readonly<Record<string, Said>> = {
  'discussion-1': {
    strengths: [
      'You asked "Was it fair?" and let it hang. Five different answers before anyone looked at you.',
      'Left the question open on the board the whole time. Kids kept coming back to it.',
    ],
    opportunities: [
      'Try one question you do not know the answer to yourself.',
      'When the first answer is right, ask "Who saw it another way?" before you confirm it.',
    ],
  },
  'discussion-2': {
    strengths: [
      '"Can you say more?" - three times in ten minutes, and each time the second answer was better.',
      'Following up with "how do you know" is clearly a habit here. Students do it to each other now.',
    ],
    opportunities: [
      'Pick two students to follow up with. Just a "why?" is enough.',
      'Instead of repeating the answer, ask for one more sentence.',
    ],
  },
  'discussion-3': {
    strengths: [
      'Four students spoke in a row and you did not say a word. Wonderful.',
      'A boy by the window: "I want to add to what she said." That does not come from nowhere.',
    ],
    opportunities: [
      'You spoke after every comment. Try "Who can add to that?" and then count to five.',
      'Sit down during the talk. They look at you less.',
    ],
  },
  'discussion-4': {
    strengths: [
      'Nearly every answer had a "because" in it, and the sentence starter was on the wall.',
      'Students went back to page 41 on their own to settle it.',
    ],
    opportunities: [
      'Ask "what makes you think so?" and give them time to look it up.',
      'Have them put a finger on the line before they raise a hand.',
    ],
  },
  'discussion-5': {
    strengths: [
      'Two minutes of partner talk first, and then hands from all over the room.',
      'Both partners talked in every pair I could hear. The timer for switching works.',
    ],
    opportunities: [
      'Name who starts (window side, taller, whatever) so that both get a turn.',
      'A minute with a partner before the class talk would bring in the quiet half.',
    ],
  },
  'discussion-6': {
    strengths: [
      '"What if the river had been dammed?" Answers ran to three, four sentences.',
      'Good how-questions, and you made them say the steps in between.',
    ],
    opportunities: [
      'Most questions could be answered in a word. Plan one "how" and one "what if".',
      'Turn one of the recall questions into a why.',
    ],
  },
  'discussion-7': {
    strengths: [
      'They ran it themselves. The discussion leader called on people who had not spoken yet!',
      'Roles on cards, you in the back taking notes. I forgot you were there.',
    ],
    opportunities: [
      'Hand over one piece: let a student choose who speaks next.',
      'Post the steps so that a student can lead the second half.',
    ],
  },
};
