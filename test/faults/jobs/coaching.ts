import { submitForm, viewForm } from '../../../local/services/forms/people';
import type { SessionRequest } from '../../../src/coach/conversations/add-session';
import { answersTo, PRINCIPAL, type RunningSchool } from '../../running-school';
import { passedOn } from './feedback';
import type { JobUnderFault } from './job-under-fault';
import { collected, ready } from './schools';

/** A teacher with a coaching log, and a session whose codes nobody has taken over. */
function inTalks(next = '2026-09-25'): RunningSchool {
  const school = collected();
  school.call('openLog', { teacher: 'ana@school.example', session: false, instead: '' });
  const log = school.rows('Coaching logs')[0]?.Document ?? '';
  school.callInDoc(log, 'session', { ...aSession, date: '2026-09-11', next });
  return school;
}

const aSession: SessionRequest = {
  date: '2026-09-14',
  focus: 'Planning',
  supports: ['Modeling'],
  needs: ['Planning'],
  step: 'agreed',
  next: '2026-09-28',
  notes: 'the school day before',
};

/** The form of conversations has an answer that nobody has collected. */
function talkedOnForm(next = '2026-09-25'): RunningSchool {
  const school = ready();
  school.call('sessionForm');
  const id = school.formId('coaching-session');
  school.withoutTriggers(() => {
    const answers = answersTo(viewForm(school.workspace, PRINCIPAL, id), {
      Teacher: 'Ana López',
      'Date of the conversation': '2026-09-14',
      Needs: ['Planning'],
      'Next conversation': next,
    });
    submitForm(school.workspace, PRINCIPAL, id, answers);
  });
  return school;
}

/** A conversation was noted on the form, and the log lacks the walkthroughs before it. */
function logBehind(): RunningSchool {
  const school = ready();
  school.call('share', { sharing: true, reason: 'The staff asked for it.' });
  school.call('sessionForm');
  school.call('openLog', { teacher: 'ana@school.example', session: false, instead: '' });
  for (const [Period, strength] of [
    ['Period 1', 'You waited.'],
    ['Period 2', 'Students asked why.'],
  ] as const) {
    school.visit({
      Teacher: 'Ana López',
      Period,
      'Part of the lesson': 'Middle',
      'A strength': strength,
    });
  }
  school.run('everyHour');
  school.workspace.clock.move(60_000);
  school.withoutTriggers(() => {
    const id = school.formId('coaching-session');
    const answers = answersTo(viewForm(school.workspace, PRINCIPAL, id), {
      Teacher: 'Ana López',
      'Date of the conversation': '2026-09-14',
    });
    submitForm(school.workspace, PRINCIPAL, id, answers);
  });
  return school;
}

export const COACHING_JOBS: readonly JobUnderFault[] = [
  {
    name: 'openLog',
    request: { teacher: 'ana@school.example', session: false, instead: '' },
    before: passedOn,
  },
  {
    name: 'openLog',
    request: { teacher: 'ana@school.example', session: true, instead: '' },
    before: collected,
  },
  { name: 'coaching', before: inTalks },
  { name: 'coachingNeeds', before: inTalks },
  { name: 'openLogSidebar', inLog: true, before: inTalks },
  { name: 'onOpen', inLog: true, before: inTalks },
  { name: 'log', inLog: true, before: inTalks },
  { name: 'session', request: aSession, inLog: true, before: inTalks },
  {
    name: 'notesPreview',
    request: { date: '2026-09-17', focus: 'Planning', since: '' },
    inLog: true,
    before: inTalks,
  },
  // The notes for the next day go out.
  { name: 'everyHour', before: inTalks.bind(null, '2026-09-15') },
  { name: 'everyHour', before: talkedOnForm.bind(null, '2026-09-15') },
  { name: 'sessionForm', before: talkedOnForm },
  // The log gets the walkthroughs that its coach cannot pull in.
  { name: 'everyHour', before: logBehind },
  {
    name: 'conversation',
    request: {
      teacher: 'ben@school.example',
      date: '2026-09-18',
      focus: 'Planning',
      notes: 'the school day before',
      takesPlace: true,
    },
    before: inTalks,
  },
];
