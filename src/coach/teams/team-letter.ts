import { type Raised, raisedInWords } from '../../guide/groups/raised';
import type { PacketMatter } from '../../guide/sharing/packet';
import type { TeamFigure } from '../../guide/sharing/team-packet';
import type { Letter, LetterPart } from '../../school/letter';

/** What a team gets besides the letter, or why it gets no figures. */
export type TeamGets =
  | {
      readonly docUrl: string;
      readonly workbookUrl: string;
      readonly raised: readonly Raised[];
      /** The most in place first. */
      readonly figures: readonly TeamFigure[];
    }
  | { readonly why: string };

/** Why a team has no figures of its own: it is too small, too few of it were seen, or they would point to a few of it. */
export type NoFigures = 'small' | 'unseen' | 'held back';

export function noFigures(members: number, smallest: number, seen: number): NoFigures {
  if (members < smallest) return 'small';
  return seen < smallest ? 'unseen' : 'held back';
}

/** The same in words for the team. */
export function whyNoFigures(why: NoFigures, members: number, smallest: number): string {
  switch (why) {
    case 'small':
      return `Your team has ${members === 1 ? 'one teacher' : `${members} teachers`}. ${onlyLarge(smallest)}`;
    case 'unseen':
      return `Fewer than ${smallest} of you were seen with the same form. ${onlyLarge(smallest)} What was seen is kept for the next review.`;
    case 'held back':
      return 'Together with what was shared before, figures of your team would point to a few of you, so we give none this time.';
  }
}

function onlyLarge(smallest: number): string {
  return `We give figures of ${smallest} teachers or more, so that none points to one of you.`;
}

/** To the members of a team after a review. `{form 0}` is the team’s form; the others have a trend filled in. */
export function teamLetter({ cycle }: PacketMatter, team: string, gets: TeamGets): Letter {
  const parts: LetterPart[] =
    'why' in gets
      ? [
          { part: 'paragraph', text: gets.why },
          {
            part: 'paragraph',
            text: 'The results of the whole school are in the letter to all staff. What you would change counts all the same.',
          },
        ]
      : [
          {
            part: 'paragraph',
            text: `Here is what was seen in ${team}, beside the whole school. It is about the team, never about one of you.`,
          },
          ...figureParts(gets.figures),
          { part: 'button', text: 'Open our results', url: gets.docUrl },
          ...trendParts(gets.raised),
        ];
  const data =
    'why' in gets
      ? []
      : [
          {
            title: 'Our data',
            text: 'A spreadsheet of your own, to filter, pivot and chart. What you change in it stays.',
            url: gets.workbookUrl,
            linkText: 'Open our workbook',
          },
        ];
  return {
    subject: 'why' in gets ? `${team}: what should change?` : `${team}: our results, ${cycle.name}`,
    greeting: '',
    parts: [
      ...parts,
      list('', [
        ...data,
        {
          title: 'What should change?',
          text: 'Something to look for, a form, how visits are done: say it, and you hear what becomes of it.',
          url: '{form 0}',
          linkText: 'Say what our team thinks',
        },
      ]),
    ],
    closing: 'One of you can answer for the team.',
    replyTo: '',
  };
}

/** The two ends, so that the letter says something by itself. */
function figureParts(figures: readonly TeamFigure[]): LetterPart[] {
  const [most] = figures;
  const least = figures[figures.length - 1];
  const ends = most && least && most !== least ? [most, least] : figures.slice(0, 1);
  const titles = ends.length > 1 ? ['Most seen', 'Least seen'] : ['What was seen'];
  return ends.map(({ practice, rated, told }, at) => ({
    part: 'panel',
    title: titles[at] ?? '',
    text: `${practice}\n${rated} in ${told.words} of ratings.`,
  }));
}

function trendParts(raised: readonly Raised[]): LetterPart[] {
  if (raised.length === 0) return [];
  const title = raised.length === 1 ? 'This needs your answer' : 'These need your answer';
  return [
    list(
      title,
      raised.map((one, index) => ({
        title: raisedInWords(one),
        text: 'What lies behind it, and what should observers look for next with you?',
        url: `{form ${index + 1}}`,
        linkText: 'Answer for our team',
      })),
    ),
  ];
}

function list(
  title: string,
  items: readonly { title: string; text: string; url: string; linkText: string }[],
): LetterPart {
  return { part: 'list', title, items };
}
