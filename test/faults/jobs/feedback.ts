import type { RunningSchool } from '../../running-school';
import type { JobUnderFault } from './job-under-fault';
import { aPlan, plannedVisit } from './schedule';
import { collected, queued } from './schools';

/** A teacher and a stranger have answered a message, and nobody has collected it; her next visit has been told already. */
function answered(): RunningSchool {
  const school = queued(true);
  school.call('send');
  const visits = [{ ...plannedVisit('ana', '2026-09-22', ''), observer: 'cora@school.example' }];
  school.call('keepPlan', { ...aPlan, visits });
  school.call('sendWeek', { week: '2026-09-21' });
  school.call('send');
  school.withoutTriggers(() => {
    const asks = { '… or in your own words': 'Do I wait long enough?' };
    school.answerMail('ana@school.example', { ...asks, 'Tick what fits': TALK });
    school.answerMail('ana@school.example', asks, 'ben@school.example');
  });
  return school;
}

const TALK = ['Please talk with me about it'];

/** The same, collected and passed on. */
export function passedOn(): RunningSchool {
  const school = answered();
  school.run('everyHour');
  return school;
}

export const FEEDBACK_JOBS: readonly JobUnderFault[] = [
  { name: 'queue', before: collected },
  { name: 'send', before: queued.bind(null, true) },
  {
    name: 'share',
    request: { sharing: true, reason: 'The staff asked for it.' },
    before: queued.bind(null, false),
  },
  { name: 'preview', request: { message: 'first' }, before: queued.bind(null, false) },
  {
    name: 'settle',
    request: { message: 'first', decision: 'withdraw', address: '' },
    before: queued.bind(null, false),
  },
  {
    name: 'edit',
    request: { message: 'first', texts: [{ part: 'note', text: 'Thank you for having me.' }] },
    before: queued.bind(null, false),
  },
  { name: 'review', request: { review: true }, before: queued.bind(null, false) },
  { name: 'everyHour', before: answered },
  { name: 'answered', request: { answer: 'first', decision: 'talked' }, before: passedOn },
  { name: 'planSources', before: passedOn },
  { name: 'outbox', before: queued.bind(null, false) },
];
