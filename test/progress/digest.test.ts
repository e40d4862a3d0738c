import { RunningSchool } from '../running-school';

const digests = (school: RunningSchool) =>
  school.mailTo('sam@school.example').filter(({ subject }) => subject.startsWith('This week'));

describe('the weekly summary', () => {
  it('reaches leaders once, on the first school day of the week, when the school wants it', () => {
    const school = RunningSchool.ready();
    school.type('Settings', 'Weekly summary to leaders', 'Value', 'Yes');
    school.workspace.clock.stopAt(new Date('2026-09-20T16:00:00Z'));
    school.run('everyHour');
    expect(digests(school)).toEqual([]);
    school.workspace.clock.stopAt(new Date('2026-09-21T13:00:00Z'));
    school.run('everyHour');
    school.run('everyHour');
    const [mail, ...others] = digests(school);
    expect(mail?.subject).toBe('This week at Riverside K-8');
    expect(mail?.body).toContain('0 of 3 teachers were seen in the last 30 days.');
    expect(mail?.body).toContain('Make your first visit');
    expect(others).toEqual([]);
  });

  it('is sent to nobody until somebody asks for it', () => {
    const school = RunningSchool.ready();
    school.workspace.clock.stopAt(new Date('2026-09-21T13:00:00Z'));
    school.run('everyHour');
    expect(digests(school)).toEqual([]);
  });
});
