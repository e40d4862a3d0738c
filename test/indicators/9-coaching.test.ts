import { PRINCIPAL, RunningSchool } from '../running-school';
import { acceptance } from './cells';

const COACH = 'cora@school.example';

describe('Individual coaching', () => {
  acceptance('9', 'GS', () => {
    const school = RunningSchool.ready();
    const practice = school.rows('Practices')[0]?.Name ?? '';
    const lesson = (day: string, period: string, teacher: string) => {
      for (const [observer, level] of [
        [PRINCIPAL, 'In place'],
        [COACH, teacher === 'Ben Wu' ? 'Partly in place' : 'In place'],
      ] as const) {
        school.visit(
          {
            Teacher: teacher,
            Period: period,
            'Part of the lesson': 'Middle',
            [practice]: level,
            'Date of the visit': day,
          },
          observer,
        );
      }
    };
    for (const period of ['Period 1', 'Period 2', 'Period 3'])
      lesson('2026-09-10', period, 'Ana López');
    school.call('queue');
    school.call('send');
    const soon = 'Observers have rated 3 visits together. Sharing opens at 10, with 60% agreement.';
    expect(school.call('outbox')).toMatchObject({
      sharing: false,
      gate: { open: false, why: soon },
    });
    expect(() => school.call('share', { sharing: true, reason: '' })).toThrow(soon);
    expect(school.workspace.mail()).toEqual([]);

    for (const period of ['Period 1', 'Period 2', 'Period 3']) {
      lesson('2026-09-11', period, 'Ben Wu');
      lesson('2026-09-11', period, 'Dee O’Brien');
    }
    lesson('2026-09-11', 'Period 1', 'Ana López');
    const agreed = 'Observers agree on 70% of ratings, in their last 10 shared visits.';
    expect(school.call('outbox').gate).toEqual({ open: true, why: agreed });
    school.call('share', { sharing: true, reason: '' });
    school.call('send');
    expect(school.mailTo('ana@school.example')).toHaveLength(8);
    expect(school.mailTo('ben@school.example')).toHaveLength(6);
    expect(school.rows('Sharing decisions')).toMatchObject([{ Who: PRINCIPAL, Why: agreed }]);

    // Each observation that follows goes to its teacher, whatever observers say of it.
    lesson('2026-09-14', 'Period 1', 'Ben Wu');
    school.run('everyHour');
    expect(school.mailTo('ben@school.example')).toHaveLength(8);
  });

  it('is shared sooner when a leader says why, and nobody else may', () => {
    const school = RunningSchool.ready();
    const share = (who: string) =>
      school.call('share', { sharing: true, reason: 'Teachers asked for it.' }, who);
    school.workspace.files.share(school.workbook, COACH, 'edit');
    expect(() => share(COACH)).toThrow('Only a principal');
    share(PRINCIPAL);
    expect(school.rows('Sharing decisions')).toMatchObject([
      {
        Who: PRINCIPAL,
        Why: 'Teachers asked for it.',
        'Agreement then': expect.stringContaining('Observers have rated 0 visits together.'),
      },
    ]);
    expect(school.call('outbox').sharing).toBe(true);
  });

  it('stays held, in words, while the setting is no percentage', () => {
    const school = RunningSchool.ready();
    school.type('Settings', 'Share when observers agree on', 'Value', 'most of the time');
    expect(() => school.call('share', { sharing: true, reason: '' })).toThrow(
      '“most of the time” is no percentage. On the Settings tab, type one like 60%',
    );
  });
});
