import { renderToString } from 'preact-render-to-string';
import type { Message } from '../workspace';
import type { Feedback, SeenPractice } from './feedback';
import { Closing, Heading, LINK, Page, Panel, QUIET } from './mail-parts';

/** Sets feedback as a message: HTML that reads on a phone, and the same in plain words. */
export function feedbackMail(feedback: Feedback, to: string, from: string): Message {
  return {
    to,
    from,
    subject: feedback.subject,
    replyTo: feedback.replyTo,
    plain: plainText(feedback),
    html: `<!doctype html>${renderToString(<Sheet feedback={feedback} />)}`,
  };
}

function plainText(feedback: Feedback): string {
  const parts = [
    feedback.greeting,
    feedback.visit,
    feedback.strength && `What worked\n${feedback.strength}`,
    feedback.seen.length > 0 &&
      `What was seen\n${feedback.seen
        .map(({ name, levelName, descriptor }) => `- ${name}: ${levelName}. ${descriptor}`.trim())
        .join('\n')}`,
    feedback.nextStep && `One next step\n${feedback.nextStep}`,
    feedback.video && `See it: ${feedback.video}`,
    feedback.closing,
  ];
  return parts.filter(Boolean).join('\n\n');
}

function Sheet({ feedback }: { feedback: Feedback }) {
  return (
    <Page>
      <p style="margin: 0 0 4px">{feedback.greeting}</p>
      <p style="margin: 0 0 20px">{feedback.visit}</p>
      {feedback.strength && (
        <Panel title="What worked" color="#e6f4ea">
          {feedback.strength}
        </Panel>
      )}
      {feedback.nextStep && (
        <Panel title="One next step" color="#e8f0fe">
          {feedback.nextStep}
          {feedback.video && (
            <a href={feedback.video} style={`display: block; margin-top: 8px; ${LINK}`}>
              Watch an example
            </a>
          )}
        </Panel>
      )}
      {feedback.seen.length > 0 && (
        <div style="margin: 24px 0">
          <Heading text="What was seen" />
          {feedback.seen.map((practice) => (
            <Seen key={practice.name} practice={practice} />
          ))}
        </div>
      )}
      <Closing text={feedback.closing} />
    </Page>
  );
}

function Seen({ practice }: { practice: SeenPractice }) {
  return (
    <div style="border-top: 1px solid #e0e3e7; padding: 12px 0">
      <div style="font-weight: 500">{practice.name}</div>
      <div style="margin: 4px 0">
        <Steps practice={practice} /> <span style="font-size: 14px">{practice.levelName}</span>
      </div>
      <div style={`font-size: 14px; color: ${QUIET}`}>{practice.descriptor}</div>
    </div>
  );
}

/** The continuum as steps, filled up to the level seen. */
function Steps({ practice }: { practice: SeenPractice }) {
  return (
    <span aria-hidden="true" style="letter-spacing: 2px; color: #0b57d0">
      {'●'.repeat(practice.level)}
      <span style="color: #c4c7c5">
        {'●'.repeat(Math.max(0, practice.levels - practice.level))}
      </span>
    </span>
  );
}
