import type { Said } from './said';

export const closeReading: Readonly<Record<string, Said>> = {
  'close-reading-1': {
    strengths: [
      'Second read with a new question, and the answers changed. Lovely to watch.',
      'They went back to the paragraph twice, each time looking for something else.',
    ],
    opportunities: [
      'Send them back to one paragraph with a question in mind.',
      'Read less, reread more: half the page would do.',
    ],
  },
  'close-reading-2': {
    strengths: [
      '"Which line tells you that?" - and six fingers on the page.',
      'They do not accept an answer without a line number any more. Well done!',
    ],
    opportunities: [
      'Ask for the line each time, and let the class find it too.',
      'Answers came from memory. Books open, finger on the line.',
    ],
  },
  'close-reading-3': {
    strengths: [
      'Only three words, taught well: meaning, picture, then each child used "reluctant" in a sentence.',
      'The word wall is alive. Two students used "erosion" without being asked.',
    ],
    opportunities: [
      'After the meaning, have each student say a sentence with the word.',
      'Fewer words. Three, with a picture or an example each.',
    ],
  },
  'close-reading-4': {
    strengths: [
      'You predicted out loud, were wrong, and said so. Then they tried it with a partner.',
      'Questions in the margin, first yours, then theirs.',
    ],
    opportunities: [
      'Show the strategy on the text before you name it.',
      'Give them the next paragraph to try it on.',
    ],
  },
  'close-reading-5': {
    strengths: [
      'Most had their own cause and effect map by the end.',
      'Signal words circled on nearly every page I saw.',
    ],
    opportunities: [
      'Let them fill in the map themselves; you did most of it.',
      'Point out two signal words and have them hunt for more.',
    ],
  },
  'close-reading-6': {
    strengths: [
      'One sentence each on a sticky note, then they argued which was best.',
      'You stopped after each section and a student summed up. Short and clear.',
    ],
    opportunities: [
      'Stop after a section and ask for one sentence from everyone.',
      'You summed up. Let them.',
    ],
  },
  'close-reading-7': {
    strengths: [
      'They marked the confusing part themselves and tried rereading before asking.',
      'A girl broke up "photosynthesis" on her own, with the chart. Nice.',
    ],
    opportunities: [
      'Let them mark what is confusing before you explain it.',
      'Post two or three things to try when a part makes no sense.',
    ],
  },
};
