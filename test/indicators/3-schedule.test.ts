import { aTeacher } from '../builders';
import { RunningSchool } from '../running-school';
import { makeSchedule } from '../schedule-made';
import { acceptance } from './cells';

const TEACHERS = ['Ana López', 'Ben Wu', 'Dee O’Brien', 'Eve Ray', 'Flo Kim', 'Gus Hall'];
const PEOPLE = [
  ...RunningSchool.STAFF.slice(0, 2),
  aTeacher('Hal Moss', { role: 'Assistant principal' }),
  ...TEACHERS.map((name) => aTeacher(name)),
];

describe('Visits', () => {
  acceptance('3', 'GS', () => {
    const school = RunningSchool.ready(PEOPLE);
    makeSchedule(school, { cadence: 'Twice a month', randomShare: 0.5 });
    const visits = school.rows('Visits');
    for (const name of TEACHERS) {
      expect(visits.filter(({ Teacher }) => Teacher === name)).toHaveLength(2);
    }
    const random = visits.filter(({ Kind }) => Kind === 'random');
    expect(random).toHaveLength(6);
    expect(school.rows('Settings')).toContainEqual(
      expect.objectContaining({ Setting: 'Visits to each teacher', Value: 'Twice a month' }),
    );

    school.workspace.files.share(school.workbook, 'hal@school.example', 'edit');
    // Random visits are known to those who make them.
    const hidden = school
      .call('schedule', undefined, 'hal@school.example')
      .visits.filter(({ kind, mine }) => kind === 'random' && !mine);
    expect(hidden.length).toBeGreaterThan(0);
    for (const visit of hidden) expect(visit).toMatchObject({ visit: '', teacher: '' });

    // A visit made on paper is keyed in two days later, with its own day.
    const made = visits.filter((visit) => visit.Observer === 'sam@school.example').pop();
    if (!made) throw new Error('Nothing is planned for the principal.');
    school.workspace.clock.stopAt(new Date('2026-10-12T13:00:00Z'));
    school.visit({
      Teacher: made.Teacher ?? '',
      Period: made.Period ?? '',
      'Part of the lesson': 'End',
      'Date of the visit': made.Date ?? '',
    });
    school.run('everyHour');
    expect(school.rows('Observations')).toMatchObject([{ Date: made.Date }]);
    const later = school.rows('Visits');
    expect(later.find(({ Visit }) => Visit === made.Visit)).toMatchObject({ State: 'done' });
    expect(later.filter(({ State }) => State === 'missed')).toHaveLength(11);

    // Who was not seen is named, and comes back first.
    const home = school.call('home');
    expect('due' in home && home.due.map(({ title }) => title)).toContain('5 visits missed');
    const again = makeSchedule(school, { from: '2026-10-13', weeks: 2 });
    expect(again.visits.filter(({ request }) => request !== '')).toHaveLength(5);
  });

  acceptance('3', 'GB', () => {
    const school = RunningSchool.ready(PEOPLE);
    makeSchedule(school, { pairedShare: 0.25, weeks: 6 });
    const visits = school.rows('Visits');
    expect(visits).toHaveLength(18);
    expect(visits.filter((visit) => visit['Second observer'] !== '').length).toBeGreaterThan(3);
    for (const name of TEACHERS) {
      const theirs = visits.filter(({ Teacher }) => Teacher === name);
      expect(new Set(theirs.map(({ Period }) => Period)).size).toBe(3);
      expect(new Set(theirs.map((visit) => visit['Part of lesson'])).size).toBe(3);
    }
  });
});
