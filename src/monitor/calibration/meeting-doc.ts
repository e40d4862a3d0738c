import type { Library } from '../../practices/library';
import type { Practice } from '../../practices/practice';
import { dayInWords } from '../../school-time';
import type { Block, NamedText } from '../../workspace';
import type { Observation } from '../observations-table';
import type { Disagreement, Side } from './disagreements';
import type { TalkOver } from './talk-over';
import type { WordingDecision } from './wording-decisions-table';

/** What stands in a meeting's Doc, and the words by which each part is found again there, so that it is put in once. */
export interface MeetingPart {
  readonly mark: string;
  readonly block: Block;
}

/** How far observers agree, as the screen said it when the meeting was prepared. */
export interface AgreementSaid {
  readonly overall: string;
  readonly practices: readonly { readonly name: string; readonly said: string }[];
}

export interface MeetingMatter {
  readonly schoolName: string;
  /** A day. */
  readonly day: string;
  readonly agreement: AgreementSaid;
  readonly talkOver: TalkOver;
  readonly decisions: readonly WordingDecision[];
  readonly library: Library;
  /** Name by e-mail. */
  readonly people: ReadonlyMap<string, string>;
  /** E-mails of those who read the Doc. */
  readonly readers: ReadonlySet<string>;
}

export function titleOn(day: string): string {
  return `Calibration – ${dayInWords(day, '')}`;
}

export function meetingDoc(matter: MeetingMatter): MeetingPart[] {
  const { schoolName, day, agreement, talkOver, decisions } = matter;
  const title = titleOn(day);
  const about = [schoolName, 'For those who observe. What you write here stays.']
    .filter(Boolean)
    .join(' · ');
  return [
    { mark: title, block: { block: 'title', text: title } },
    { mark: about, block: { block: 'quiet', text: about } },
    part('How far we agree', [
      ['All practices', agreement.overall],
      ...agreement.practices.map(({ name, said }): NamedText => [name, said]),
    ]),
    ...decisions.map((decision) => decisionPart(decision, matter)),
    ...talkOver.disagreements.map(({ ref, about }) => disagreementPart(ref, about, matter)),
    ...talkOver.remarks.map(({ ref, about }) => remarkPart(ref, about, matter)),
    part('Decided today', [
      ['Words to change, and why', ''],
      ['What we look for from now on', ''],
      ['Who tells staff, and when', ''],
    ]),
  ];
}

function disagreementPart(
  ref: string,
  one: Disagreement,
  { library, people, readers, day }: MeetingMatter,
): MeetingPart {
  const practice = library.practices.find(({ id }) => id === one.practice);
  const teacher = people.get(one.teacher) ?? one.teacherName;
  const lesson = [teacher, dayInWords(one.date, day), one.period].filter(Boolean);
  const sides = one.sides.map((side): NamedText => {
    const observer = people.get(side.observer) ?? side.observer;
    // Lead teachers observe too, and what others noted about their own lesson is not theirs to read.
    const words = readers.has(one.teacher)
      ? `(Left out: ${teacher} reads this Doc.)`
      : wordsOf(side);
    return [`${observer}: ${side.levelName || `level ${side.level}`}`, words];
  });
  return {
    mark: ref,
    block: {
      block: 'comparison',
      title: practice?.name ?? one.practice,
      aside: `${lesson.join(', ')} (${ref})`,
      rows: [
        sides,
        [
          ['The words in force', wording(practice, one, library)],
          ['What we decided', ''],
        ],
      ],
    },
  };
}

function wordsOf({ strength, opportunity, notes }: Side): string {
  return [strength, opportunity, notes].filter(Boolean).join('\n') || '(No notes.)';
}

/** The continuum as it stands now, lowest level first. */
function wording(
  practice: Practice | undefined,
  { version }: Disagreement,
  { sets }: Library,
): string {
  if (!practice) return '(No longer on the Practices tab.)';
  const levels = sets.find(({ id }) => id === practice.focus)?.levels ?? [];
  const lines = levels.map((level, index) => {
    const descriptor = practice.descriptors[index];
    return descriptor ? `${level}: ${descriptor}` : level;
  });
  const reworded = version !== null && version < practice.version;
  return [
    ...lines,
    reworded ? `(Reworded since: they rated version ${version}, this is ${practice.version}.)` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

function remarkPart(ref: string, one: Observation, { people, day }: MeetingMatter): MeetingPart {
  const who = people.get(one.observer) ?? one.observer;
  return part(
    `Unclear wording (${ref})`,
    [
      [`${who}, ${dayInWords(one.date, day)}`, one.wordingUnclear],
      ['What we decided', ''],
    ],
    ref,
  );
}

function decisionPart(decision: WordingDecision, { people, day }: MeetingMatter): MeetingPart {
  const who = people.get(decision.who) ?? decision.who;
  return part(`Decided ${dayInWords(decision.day, day)}: reword “${decision.practiceName}”`, [
    [who, decision.why],
  ]);
}

function part(title: string, rows: readonly NamedText[], mark = title): MeetingPart {
  return { mark, block: { block: 'card', title, rows } };
}
