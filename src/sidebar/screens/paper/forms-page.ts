import type { HomeForm } from '../../../progress/home';
import type { Block } from '../../../workspace';

/** The page that leads to the right form: when to use each, its link, and its code to scan (PNG, in base64). */
export function formsPage(
  schoolName: string,
  forms: readonly Pick<HomeForm, 'focus' | 'name' | 'description' | 'url'>[],
  codeOf: (url: string) => string,
): Block[] {
  return [
    { block: 'title', text: ['Walkthrough forms', schoolName].filter(Boolean).join(' – ') },
    {
      block: 'paragraph',
      text: 'Pick the one that fits the lesson. Scan its code, or click its name.',
    },
    ...forms
      .filter(({ url }) => url !== '')
      .flatMap(({ name, description, url }): Block[] => [
        { block: 'link', text: name, url, more: `  ${description}` },
        { block: 'code', png: codeOf(url), about: `Form: ${name}` },
      ]),
  ];
}
