import type { Block } from '../../workspace';

/** A form, when to use it, and its code to scan: PNG in base64. */
export interface FormCode {
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly png: string;
}

/** The page that leads to the right form. */
export function formsPage(schoolName: string, forms: readonly FormCode[]): Block[] {
  return [
    { block: 'title', text: ['Walkthrough forms', schoolName].filter(Boolean).join(' – ') },
    {
      block: 'paragraph',
      text: 'Pick the one that fits the lesson. Scan its code, or click its name.',
    },
    ...forms.flatMap(({ name, description, url, png }): Block[] => [
      { block: 'link', text: name, url, more: `  ${description}` },
      { block: 'code', png, about: `Form: ${name}` },
    ]),
  ];
}
