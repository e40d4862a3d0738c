import { letterMail } from '../../src/coach/letter-mail';
import type { Letter } from '../../src/school/letter';

const letter: Letter = {
  subject: 'Your visits this week',
  greeting: 'Hello Sam,',
  parts: [
    { part: 'paragraph', text: 'Two visits wait for you.' },
    { part: 'panel', title: 'First', text: 'Bring <chalk> & a smile.' },
    {
      part: 'list',
      title: 'Visits',
      items: [
        {
          title: 'Ana López',
          text: 'Mon, Oct 5, Period 2',
          url: 'https://forms.example/1',
          linkText: 'Open the form',
        },
      ],
    },
    { part: 'button', text: 'See all', url: 'https://sheets.example/1' },
  ],
  closing: 'Riverside K-8',
  replyTo: '',
};

describe('a letter', () => {
  const mail = letterMail(letter, 'sam@school.example', 'Riverside K-8');

  it('has its links where a thumb finds them, and its words escaped', () => {
    expect(mail.html).toContain('href="https://forms.example/1"');
    expect(mail.html).toContain('Bring &lt;chalk&gt; &amp; a smile.');
  });

  it('says the same in plain words', () => {
    expect(mail.plain).toMatchInlineSnapshot(`
"Hello Sam,

Two visits wait for you.

First
Bring <chalk> & a smile.

Visits
- Ana López
  Mon, Oct 5, Period 2
  Open the form: https://forms.example/1

See all: https://sheets.example/1

Riverside K-8"
`);
  });
});
