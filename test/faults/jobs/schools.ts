import { aPrincipal, aTeacher } from '../../builders';
import { RunningSchool } from '../../running-school';

export const staff = [
  aPrincipal(),
  aTeacher('Cora Diaz', { role: 'Coach' }),
  aTeacher('Ana López', { grade: '4' }),
  aTeacher('Ben Wu', { grade: '4' }),
];

export function ready(): RunningSchool {
  return RunningSchool.ready(staff);
}

/** Three visits whose responses nobody has collected: the triggers have been taken away. */
export function visited(): RunningSchool {
  const school = ready();
  school.withoutTriggers(() => {
    const practice = school.rows('Practices')[0]?.Name ?? '';
    for (const [teacher, level] of [
      ['Ana López', 'Starting'],
      ['Ben Wu', 'In place'],
      ['Ana López', 'In place'],
    ] as const) {
      school.visit({
        Teacher: teacher,
        Period: 'Period 1',
        'Part of the lesson': 'Middle',
        [practice]: level,
        'A strength': 'Calm start.',
        'Who sees the strength?': 'Share with the teacher',
      });
    }
  });
  return school;
}

export function collected(): RunningSchool {
  const school = visited();
  school.call('collect');
  return school;
}

export function queued(sharing: boolean): RunningSchool {
  const school = collected();
  school.call('queue');
  school.call('share', { sharing, reason: 'The staff asked for it.' });
  return school;
}
