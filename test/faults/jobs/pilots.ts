import { submitForm, viewForm } from '../../../local/services/forms/people';
import { joinPilot, reviewPilot, rollOut, startPilot } from '../../../src/guide/pilots/pilot-plans';
import type { PilotTeacher } from '../../../src/guide/pilots/pilot-teachers-table';
import type { Pilot } from '../../../src/guide/pilots/pilots-table';
import { rollOutLetter } from '../../../src/sidebar/screens/pilots/roll-out-letter';
import { answersTo, PRINCIPAL, type RunningSchool } from '../../running-school';
import type { JobUnderFault } from './job-under-fault';
import { ready } from './schools';

const aPilot: Pilot = {
  pilot: 'wait',
  name: 'Wait time',
  kind: 'practice',
  question: 'Do more students speak?',
  cycle: 'weekly',
  started: '2026-09-14',
  state: 'stable',
  decision: '',
  practice: 'discussion-1',
  inUse: [],
  lead: PRINCIPAL,
};

const joining = (name: string): PilotTeacher[] => [
  {
    pilot: 'wait',
    teacher: `${name}@school.example`,
    name,
    starts: '2026-09-14',
    experience: 'new',
  },
];

/** A school in which Ana tries a practice that is on the form for that. */
function piloting(): RunningSchool {
  const school = ready();
  school.type('Practices', 'discussion-1', 'Status', 'pilot');
  school.call('keepPilot', startPilot(aPilot, joining('ana'), []));
  return school;
}

/** The review is near, and Ana wrote before anybody asked her. */
function written(): RunningSchool {
  const school = piloting();
  const id = school.formId('pilot:wait');
  school.withoutTriggers(() => {
    const form = viewForm(school.workspace, 'ana@school.example', id);
    const answers = answersTo(form, {
      'How often did you try it since the last review?': 'Once',
      'What worked?': 'Two more hands went up.',
    });
    submitForm(school.workspace, 'ana@school.example', id, answers);
  });
  school.workspace.clock.stopAt(new Date('2026-09-20T13:00:00Z'));
  return school;
}

export const PILOTS_JOBS: readonly JobUnderFault[] = [
  { name: 'pilots', before: piloting },
  {
    name: 'keepPilot',
    request: startPilot(aPilot, joining('ana'), [{ id: 'discussion-1', status: 'proposed' }]),
    before: ready,
  },
  {
    name: 'keepPilot',
    request: joinPilot(aPilot, joining('ben'), '2026-09-14'),
    before: piloting,
  },
  {
    name: 'keepPilot',
    request: reviewPilot(
      aPilot,
      { seen: 'More hands.', adjustment: 'A card on each desk.', next: '' },
      '2026-09-14',
    ),
    before: piloting,
  },
  {
    name: 'keepPilot',
    request: rollOut(
      aPilot,
      'Try it once a day.',
      'It has settled.',
      rollOutLetter(aPilot, 'Try it once a day.'),
      [{ id: 'discussion-1', status: 'pilot' }],
      '2026-09-14',
    ),
    before: piloting,
  },
  { name: 'everyHour', before: written },
];
