import {
  componentsOf,
  frameworkRows,
} from '../../../src/sidebar/screens/evaluation/read-framework';
import { READY_FRAMEWORKS } from '../../../src/sidebar/screens/evaluation/ready-frameworks';
import type { RunningSchool } from '../../running-school';
import type { JobUnderFault } from './job-under-fault';
import { collected, ready } from './schools';

const components = componentsOf(READY_FRAMEWORKS[1] ?? { name: '', domains: [], about: '' });

/** A school with a framework; Ana asked to have her visit used, and nobody has collected it. */
function evaluating(): RunningSchool {
  const school = collected();
  school.call('keepFramework', { components: frameworkRows([], 'T-TESS', components) });
  school.call('queue');
  school.call('share', { sharing: true, reason: 'The staff asked for it.' });
  school.call('send');
  school.withoutTriggers(() => {
    school.answerMail('ana@school.example', {
      'My evaluation': 'Use this walkthrough in my evaluation',
    });
  });
  return school;
}

const aPlanDoc = {
  teacher: 'ana@school.example',
  used: [],
  needs: [{ block: 'card' as const, title: 'Need 2.1: Asking', rows: [] }],
  blocks: [{ block: 'title' as const, text: 'Coaching plan – Ana López' }],
};

/** Ana took back what stands in her plan, and nobody has collected it. */
function takenBack(): RunningSchool {
  const school = evaluating();
  const used = school
    .call('plan', { teacher: aPlanDoc.teacher })
    .visits.map(({ observation }) => observation);
  school.call('planDoc', { ...aPlanDoc, used });
  school.workspace.clock.stopAt(new Date('2026-09-14T13:05:00Z'));
  school.withoutTriggers(() => {
    school.answerMail(aPlanDoc.teacher, {
      'My evaluation': 'Take back every walkthrough that I asked for',
    });
  });
  return school;
}

export const EVALUATION_JOBS: readonly JobUnderFault[] = [
  { name: 'evaluation', before: evaluating },
  {
    name: 'keepFramework',
    request: { components: frameworkRows([], 'T-TESS', components) },
    before: ready,
  },
  {
    name: 'protocol',
    request: { blocks: [{ block: 'title', text: 'How we work' }] },
    before: evaluating,
  },
  { name: 'plan', request: { teacher: aPlanDoc.teacher }, before: evaluating },
  { name: 'planDoc', request: aPlanDoc, before: evaluating },
  { name: 'everyHour', before: takenBack },
];
