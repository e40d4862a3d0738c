import { renderToString } from 'preact-render-to-string';
import type { Message } from '../workspace';
import type { Feedback, SeenPractice } from './feedback';

/** Sets feedback as a message: HTML that reads on a phone, and the same in plain words. */
export function feedbackMail(feedback: Feedback, to: string, from: string): Message {
  return {
    to,
    from,
    subject: feedback.subject,
    replyTo: feedback.replyTo,
    plain: plainText(feedback),
    html: `<!doctype html>${renderToString(<Page feedback={feedback} />)}`,
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

// Mail programs ignore style sheets, so every element carries its own.
const INK = '#202124';
const QUIET = '#5f6368';
const FONT = "font-family: 'Google Sans', Roboto, Arial, sans-serif";

function Page({ feedback }: { feedback: Feedback }) {
  return (
    <div
      style={`${FONT}; color: ${INK}; font-size: 16px; line-height: 1.5; max-width: 560px; margin: 0 auto; padding: 16px`}
    >
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
            <a href={feedback.video} style="display: block; margin-top: 8px; color: #0b57d0">
              Watch an example
            </a>
          )}
        </Panel>
      )}
      {feedback.seen.length > 0 && (
        <div style="margin: 24px 0">
          <h2 style={`margin: 0 0 4px; font-size: 13px; font-weight: 500; color: ${QUIET}`}>
            What was seen
          </h2>
          {feedback.seen.map((practice) => (
            <Seen key={practice.name} practice={practice} />
          ))}
        </div>
      )}
      {feedback.closing.split('\n').map((line, index) => (
        <p
          key={line}
          style={`margin: 16px 0 0; ${index > 0 ? `font-size: 13px; color: ${QUIET}` : ''}`}
        >
          {line}
        </p>
      ))}
    </div>
  );
}

function Panel({
  title,
  color,
  children,
}: {
  title: string;
  color: string;
  children: preact.ComponentChildren;
}) {
  return (
    <div style={`background: ${color}; border-radius: 12px; padding: 12px 16px; margin: 0 0 12px`}>
      <h2 style={`margin: 0 0 4px; font-size: 13px; font-weight: 500; color: ${QUIET}`}>{title}</h2>
      <div style="white-space: pre-line">{children}</div>
    </div>
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
