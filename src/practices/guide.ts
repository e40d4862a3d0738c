import { fnv1a } from '../fnv1a';
import type { Block, NamedText } from '../workspace';
import type { FocusSet, Practice } from './practice';

/** What the expectations guide of a set says, in the words of the form. */
export function guideOf(
  set: FocusSet,
  practices: readonly Practice[],
  schoolName: string,
): readonly Block[] {
  const levels = set.levels.map((name) => `“${name}”`).join(', ');
  return [
    { block: 'title', text: set.name },
    {
      block: 'quiet',
      text: [schoolName, 'What we look for, and what each level looks like']
        .filter(Boolean)
        .join(' · '),
    },
    { block: 'heading', text: 'When we use it' },
    { block: 'paragraph', text: set.description || `In lessons of ${set.name}.` },
    { block: 'heading', text: 'How to read it' },
    {
      block: 'list',
      items: [
        `Each practice has ${set.levels.length} levels, lowest first: ${levels}.`,
        'The same words are on the walkthrough form.',
        'A level says what was seen in one short visit. It is no grade.',
      ],
    },
    {
      block: 'heading',
      text: practices.length === 1 ? 'The practice' : `The ${practices.length} practices`,
    },
    ...practices.map((practice) => practiceCard(practice, set)),
  ];
}

function practiceCard(practice: Practice, set: FocusSet): Block {
  const rows: (NamedText | null)[] = [
    filled('Teachers are seen to', practice.teacherAction),
    filled('Students are seen to', practice.studentAction),
    ...set.levels.map((name, index) =>
      filled(`Level ${index + 1}: ${name}`, practice.descriptors[index] ?? ''),
    ),
    filled('Video for teachers', practice.teacherVideo, practice.teacherVideo),
    filled('Video for observers', practice.observerVideo, practice.observerVideo),
    filled('Source', practice.source),
    filled('Evaluation framework', practice.frameworkCodes.join(', ')),
  ];
  return {
    block: 'card',
    title: practice.name,
    rows: rows.filter((row): row is NamedText => row !== null),
  };
}

function filled(name: string, text: string, url = ''): NamedText | null {
  return text === '' ? null : [name, text, isLink(url) ? url : ''];
}

export function isLink(words: string): boolean {
  return /^https?:\/\/\S+\.\S+$/.test(words);
}

/** Tells the words of a guide from all others. */
export function fingerprint(blocks: readonly Block[]): string {
  return fnv1a(JSON.stringify(blocks));
}
