import type { Letter, LetterPart } from '../school/letter';
import type { News } from './news';

interface Guide {
  readonly name: string;
  readonly url: string;
}

/** What staff are told of the changes: old and new words, why, and the video. Each person's greeting is put in when it is queued. */
export function newsLetter(news: readonly News[], guides: readonly Guide[]): Letter {
  const [only] = news;
  return {
    subject:
      news.length === 1 && only
        ? `${only.isNew ? 'New' : 'Changed'}: ${only.name}`
        : `What we look for: ${news.length} changes`,
    greeting: '',
    parts: [
      {
        part: 'paragraph',
        text: 'We have put what we look for into clearer words. This is new.',
      },
      {
        part: 'list',
        title: '',
        items: news.map((one) => ({
          title: one.isNew ? `New: ${one.name}` : one.name,
          text: newsInWords(one),
          url: one.video,
          linkText: 'Watch an example',
        })),
      },
      ...guidesAs(guides),
    ],
    closing: 'Something is unclear? Just answer this message.',
    replyTo: '',
  };
}

function guidesAs(guides: readonly Guide[]): LetterPart[] {
  const [only] = guides;
  if (!only) return [];
  if (guides.length === 1) return [{ part: 'button', text: 'Read the guide', url: only.url }];
  const items = guides.map(({ name, url }) => ({
    title: name,
    text: '',
    url,
    linkText: 'Read the guide',
  }));
  return [{ part: 'list', title: 'Guides', items }];
}

function newsInWords({ isNew, rewordings, why }: News): string {
  const changes = rewordings
    .filter(({ part }) => part !== 'video')
    .map(({ what, before, after }) => {
      if (before === '') return `${what}: ${after}`;
      return after === '' ? `${what}: no longer used` : `${what}: ${after}\nBefore: ${before}`;
    });
  const video = rewordings.some(({ part, after }) => part === 'video' && after !== '');
  return [
    isNew && 'We look for this from now on.',
    ...changes,
    video && 'A new video shows it.',
    why.length > 0 && `Why: ${why.join(' ')}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}
