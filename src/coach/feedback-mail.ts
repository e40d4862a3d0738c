import type { Message } from '../workspace';
import type { Feedback, SeenPractice } from './feedback';
import { html, type Markup } from './mail-html';
import { button, closing, heading, LINK, page, panel, QUIET } from './mail-parts';

/** Sets feedback as a message: HTML that reads on a phone, and the same in plain words. */
export function feedbackMail(feedback: Feedback, to: string, from: string): Message {
  return {
    to,
    from,
    subject: feedback.subject,
    replyTo: feedback.replyTo,
    plain: plainText(feedback),
    html: page(
      html`<p style="margin: 0 0 4px">${feedback.greeting}</p>`,
      html`<p style="margin: 0 0 20px">${feedback.visit}</p>`,
      feedback.note !== '' &&
        html`<p style="margin: 0 0 20px; white-space: pre-line">${feedback.note}</p>`,
      feedback.asked.length > 0 && youAsked(feedback),
      feedback.strength !== '' && panel('What worked', '#e6f4ea', feedback.strength),
      feedback.nextStep !== '' && nextStep(feedback),
      feedback.seen.length > 0 &&
        html`<div style="margin: 24px 0">${heading('What was seen')}${feedback.seen.map(seen)}</div>`,
      feedback.answerUrl !== '' && answering(feedback),
      closing(feedback.closing),
    ),
  };
}

function plainText(feedback: Feedback): string {
  const parts = [
    feedback.greeting,
    feedback.visit,
    feedback.note,
    ...feedback.asked.map(({ asked, seen }) => `You asked: ${asked}\n${seen}`),
    feedback.strength && `What worked\n${feedback.strength}`,
    feedback.seen.length > 0 &&
      `What was seen\n${feedback.seen
        .map(({ name, levelName, descriptor }) => `- ${name}: ${levelName}. ${descriptor}`.trim())
        .join('\n')}`,
    feedback.nextStep && `One next step\n${feedback.nextStep}`,
    feedback.video && `See it: ${feedback.video}`,
    feedback.answerUrl && `${ANSWER}: ${feedback.answerUrl}`,
    feedback.closing,
  ];
  return parts.filter(Boolean).join('\n\n');
}

const ANSWER = 'Answer or ask for something';

function youAsked({ asked }: Feedback): Markup {
  const each = asked.map(
    (one, index) =>
      html`<div style="${index > 0 ? 'margin-top: 8px' : ''}"><span style="color: ${QUIET}">“${one.asked}”</span>\n${one.seen}</div>`,
  );
  return panel('You asked', '#fef3d6', html`${each}`);
}

function answering({ answerUrl }: Feedback): Markup {
  return html`<p style="margin: 16px 0 0">${button(answerUrl, ANSWER)}</p>`;
}

function nextStep({ nextStep, video }: Feedback): Markup {
  const example = html`<a href="${video}" style="display: block; margin-top: 8px; ${LINK}">Watch an example</a>`;
  return panel('One next step', '#e8f0fe', nextStep, video ? example : '');
}

function seen(practice: SeenPractice): Markup {
  return html`<div style="border-top: 1px solid #e0e3e7; padding: 12px 0">
<div style="font-weight: 500">${practice.name}</div>
<div style="margin: 4px 0">${steps(practice)} <span style="font-size: 14px">${practice.levelName}</span></div>
<div style="font-size: 14px; color: ${QUIET}">${practice.descriptor}</div>
</div>`;
}

/** The continuum as steps, filled up to the level seen. */
function steps({ level, levels }: SeenPractice): Markup {
  const open = '●'.repeat(Math.max(0, levels - level));
  return html`<span aria-hidden="true" style="letter-spacing: 2px; ${LINK}">${'●'.repeat(level)}<span style="color: #c4c7c5">${open}</span></span>`;
}
