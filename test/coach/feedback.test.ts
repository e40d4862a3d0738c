import { feedbackOn } from '../../src/coach/feedback';
import { feedbackMail } from '../../src/coach/feedback-mail';
import { anObservation, aPractice, aPrincipal, aRating, aTeacher } from '../builders';

const practices = [
  aPractice('a', { name: 'Wait time', order: 1 }),
  aPractice('b', { name: 'Students respond to each other', order: 2 }),
];
const feedback = (
  more: Parameters<typeof anObservation>[0],
  ratings = [aRating('b', 2), aRating('a', 4)],
) =>
  feedbackOn(
    anObservation(more),
    ratings,
    practices,
    aTeacher('Ana López'),
    aPrincipal(),
    'Riverside K-8',
  );

describe('the message to a teacher', () => {
  it('says who came, when, and what was seen, in the order of the form', () => {
    const message = feedback({});
    expect(message.visit).toBe('Sam Ortiz visited your Period 2 class on Tue, Oct 6.');
    expect(message.seen.map(({ name, levelName }) => `${name}: ${levelName}`)).toEqual([
      'Wait time: In place',
      'Students respond to each other: Starting',
    ]);
  });

  it('gives the observer’s own strength and next step when they are to be shared', () => {
    const message = feedback({
      strength: 'You waited.',
      strengthShared: true,
      opportunity: 'Try pairs.',
      opportunityShared: true,
    });
    expect(message).toMatchObject({ strength: 'You waited.', nextStep: 'Try pairs.' });
  });

  it('never carries what is kept for the coach, nor the notes', () => {
    const kept = feedback({ strength: 'SECRET-1', opportunity: 'SECRET-2', notes: 'SECRET-3' });
    const { html, plain } = feedbackMail(kept, 'ana@school.example', 'Riverside K-8');
    expect(html + plain).not.toContain('SECRET');
    expect(kept.nextStep).toBe('');
  });

  it('takes strength and next step from the levels when the observer wrote none', () => {
    expect(feedback({})).toMatchObject({
      strength: 'Wait time: most do.',
      nextStep: 'Students respond to each other, one level on: half do.',
    });
  });

  it('has no strength to invent when nothing was in place', () => {
    expect(feedback({}, [aRating('a', 1)]).strength).toBe('');
  });

  it('escapes what people wrote', () => {
    const message = feedback({
      strength: '<img src=x onerror=alert(1)> & “so”',
      strengthShared: true,
    });
    const { html } = feedbackMail(message, 'ana@school.example', 'Riverside K-8');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; “so”');
    expect(html).not.toContain('<img');
  });

  it('reads as plain words too', () => {
    const { plain } = feedbackMail(feedback({}), 'ana@school.example', 'Riverside K-8');
    expect(plain).toMatchInlineSnapshot(`
"Hello Ana,

Sam Ortiz visited your Period 2 class on Tue, Oct 6.

What worked
Wait time: most do.

What was seen
- Wait time: In place. Most do.
- Students respond to each other: Starting. One or two do.

One next step
Students respond to each other, one level on: half do.

Reply to this message to talk it over with Sam.
Riverside K-8 · A walkthrough is for support. It is not an evaluation."
`);
  });
});
