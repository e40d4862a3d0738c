import { viewDocument } from '../../local/services/document/people';
import { trashForm } from '../../local/services/forms/people';
import { NO_CHANGE } from '../../src/coach/leaders/leader-plans';
import {
  ANA,
  accept,
  agreed,
  answer,
  aSchool,
  ask,
  BEN,
  COACH,
  KIT,
  LOU,
  looks,
  plain,
} from '../a-school-of-mentors';
import { aPrincipal } from '../builders';
import { PRINCIPAL } from '../running-school';
import { acceptance } from './cells';

describe('Instructional leaders', () => {
  acceptance('12', 'GS', () => {
    const { school, practice, id } = aSchool();
    const { page, leaders, shown } = looks(school);
    const models = page.candidatesFor(shown, [id], leaders, '');
    expect(models.map(({ person }) => person.name)).toEqual(['Kit Ames', 'Lou Ames']);
    for (const one of models) {
      expect(one.chance).toBeGreaterThan(0.8);
      expect(one.low).toBeLessThan(one.estimate);
      expect(one.high).toBeGreaterThan(one.estimate);
    }
    expect(
      page.candidatesFor(shown, [id], leaders, 'Math').map(({ person }) => person.name),
    ).toEqual(['Lou Ames']);

    // Nobody but leaders sees them, until they say yes themselves.
    ask(school, id, KIT);
    ask(school, id, 'dee@school.example', 'Led the grade 3 discussion group');
    school.run('everyHour');
    const [letter] = school.mailTo(KIT);
    expect(letter?.body).toContain(practice);
    expect(letter?.body).toContain('In place in 6 of 6 visits.');
    expect(letter?.body).toMatch(/Say yes or no: https:\S+/);
    expect(school.mailTo('dee@school.example')[0]?.body).toContain('Led the grade 3');
    for (const user of [COACH, ANA]) school.workspace.files.share(school.workbook, user, 'edit');
    expect(looks(school, COACH).leaders).toMatchObject({ leads: false, mentors: [], pairs: [] });
    answer(school, KIT, 'Yes, for two');
    expect(looks(school, COACH).leaders.mentors).toMatchObject([
      { teacherName: 'Kit Ames', consent: 'yes', why: '' },
    ]);
    expect(looks(school, ANA).leaders).toMatchObject({ mentors: [], staff: [], roles: [] });

    // A yes that is taken back takes the name away.
    answer(school, KIT, 'No, or not any more');
    expect(looks(school, COACH).leaders.mentors).toEqual([]);
    expect(school.rows('Mentors')).toMatchObject([{ Consent: 'withdrawn' }, { Consent: '' }]);
  });

  acceptance('12', 'GB', () => {
    const { school } = agreed();
    accept(school);
    school.workspace.clock.stopAt(new Date('2026-12-14T15:00:00Z'));
    const { page, evidence, leaders, shown } = looks(school);
    const person = (name: string) => leaders.staff.find((one) => one.name === name) ?? aPrincipal();
    const lou = page.trackRecordOf(person('Lou Ames'), evidence, shown, leaders);
    expect(lou).toMatchObject({ visits: 6, since: '2026-09-14', pairs: 1, months: 3 });
    expect(page.recordInWords(lou)).toMatch(
      /^Likely above typical in .+ \(\d+%, \d+ to \d+\)\. 6 visits since 2026-09-14\. Mentored 1 colleague, 3 months in all\.$/,
    );
    const gus = page.trackRecordOf(person('Gus Ames'), evidence, shown, leaders);
    expect(page.recordInWords(gus)).toContain('No practice likely above typical so far.');
    school.call('keepLeaders', {
      ...NO_CHANGE,
      roles: [
        {
          person: LOU,
          personName: 'Lou Ames',
          role: 'Instructional coach',
          by: 'District',
          responsibilities: ['Observes every two weeks', 'Talks each visit over'],
          from: '2026-12-14',
          until: '',
          trackRecord: page.recordInWords(lou),
        },
      ],
    });
    expect(school.rows('Leader roles')).toMatchObject([
      {
        Person: 'Lou Ames',
        Role: 'Instructional coach',
        'Established by': 'District',
        Responsibilities: 'Observes every two weeks\nTalks each visit over',
        'Track record then': expect.stringContaining('6 visits'),
      },
    ]);
  });

  acceptance('12', 'KI', () => {
    const { school, practice } = agreed();
    const { page, evidence, leaders, needs, shown } = looks(school);
    expect(needs.map(({ teacher, why }) => [teacher.name, why])).toEqual([
      ['Ana Ames', 'below typical'],
      ['Ben Ames', 'below typical'],
    ]);
    const { matches, without } = page.matchMentors(needs, shown, leaders);
    expect(without).toEqual([]);
    // Kit teaches reading as Ana does, Lou math as Ben.
    expect(matches.map(({ need, mentor }) => [need.teacher.name, mentor.name])).toEqual([
      ['Ana Ames', 'Kit Ames'],
      ['Ben Ames', 'Lou Ames'],
    ]);
    expect(matches[0]?.reasons[0]).toBe('Both teach Reading.');
    expect(evidence.seesNames).toBe(true);

    accept(school);
    school.call('send');
    expect(school.mailTo(ANA).pop()?.body).toContain('Kit Ames (Grade 4 · Reading)');
    expect(school.mailTo(ANA).pop()?.body).toContain(practice);
    expect(school.mailTo(KIT).pop()?.body).toContain('Ana Ames');
    expect(school.rows('Mentor pairs')).toMatchObject([
      { Mentor: 'Kit Ames', Teacher: 'Ana Ames', Until: '' },
      { Mentor: 'Lou Ames', Teacher: 'Ben Ames', Until: '' },
    ]);
    // Kit observes and gets the notes of Ana only; Lou teaches, and gets none.
    expect(school.rows('Coach assignments')).toMatchObject([{ Coach: KIT, Teacher: ANA }]);
    school.workspace.files.share(school.workbook, KIT, 'edit');
    expect(
      school.call('openLog', { teacher: ANA, session: false, instead: '' }, KIT).url,
    ).toContain('http');
    expect(() =>
      school.call('openLog', { teacher: BEN, session: false, instead: '' }, KIT),
    ).toThrow();
    // A second pass has nobody left to match.
    expect(looks(school).needs).toEqual([]);

    // Trainings and convenings, and what the district reads.
    const training = {
      date: '2026-09-14',
      title: 'Feedback that lands',
      kind: 'Training' as const,
      purpose: 'Coaching strategies',
      came: [COACH, KIT],
    };
    const convening = { ...training, date: '2026-10-05', title: 'Coaches plan October' };
    school.call('keepLeaders', {
      ...NO_CHANGE,
      trainings: [training, { ...convening, kind: 'Convening', came: [] }],
    });
    const seen = looks(school);
    const { url } = school.call(
      'packet',
      plain(seen.page.districtReport(seen.leaders, seen.groups.released.length)),
    );
    const doc = school.workspace.files.list().find((file) => url.includes(file.id));
    const words = JSON.stringify(viewDocument(school.workspace, PRINCIPAL, doc?.id ?? '').blocks);
    expect(words).toContain('Convening: Coaches plan October');
    expect(words).toContain('Pairs at work: 2');
    for (const name of ['Ana', 'Ben', 'Kit', 'Lou', '%']) expect(words).not.toContain(name);
  });

  describe('when things change', () => {
    it('lose no name to a letter that waits when a yes is taken back', () => {
      const { school } = agreed();
      accept(school);
      answer(school, KIT, 'No, or not any more');
      expect(school.mailTo(ANA)).toEqual([]);
      expect(school.mailTo(BEN)).toHaveLength(1);
      const waiting = school.rows('Outbox').filter(({ State }) => State === 'withdrawn');
      expect(waiting.map(({ To }) => To).sort()).toEqual(['Ana Ames', 'Kit Ames']);
      expect(school.rows('Mentor pairs')[0]).toMatchObject({
        Until: '2026-09-14',
        'Why it ended': 'Kit Ames does not agree to be named.',
      });
      school.workspace.files.share(school.workbook, KIT, 'edit');
      expect(() =>
        school.call('openLog', { teacher: ANA, session: false, instead: '' }, KIT),
      ).toThrow();
      expect(looks(school).needs.map(({ teacher }) => teacher.name)).toEqual(['Ana Ames']);
    });

    it('end a pair when one of the two leaves, and say so', () => {
      const { school } = agreed();
      accept(school);
      school.type('Staff', BEN, 'Last day', '2026-09-30');
      school.workspace.clock.stopAt(new Date('2026-10-01T15:00:00Z'));
      school.run('everyHour');
      expect(school.rows('Mentor pairs')).toMatchObject([
        { Until: '' },
        { Until: '2026-10-01', 'Why it ended': 'Ben Ames left.' },
      ]);
    });

    it('follow a changed e-mail, and take the yes of the new address', () => {
      const { school, id } = aSchool();
      ask(school, id, KIT);
      const moved = 'k.ames@school.example';
      school.addPerson({ name: 'Kit Ames', email: moved });
      school.type('Staff', KIT, 'E-mail', moved);
      school.run('everyHour');
      answer(school, moved, 'Yes, for two');
      expect(school.rows('Mentors')).toMatchObject([{ Consent: 'yes' }]);
      accept(school);
      school.addPerson({ name: 'Ana Ames', email: 'a.ames@school.example' });
      school.type('Staff', ANA, 'E-mail', 'a.ames@school.example');
      school.workspace.clock.stopAt(new Date('2026-09-16T15:00:00Z'));
      school.run('everyHour');
      expect(school.rows('Mentor pairs')[0]).toMatchObject({
        'Teacher e-mail': 'a.ames@school.example',
        Until: '',
      });
      const open = school.rows('Coach assignments').filter(({ Until }) => Until === '');
      expect(open.map(({ Coach, Teacher }) => [Coach, Teacher])).toContainEqual([
        moved,
        'a.ames@school.example',
      ]);
      expect(open.map(({ Teacher }) => Teacher)).not.toContain(ANA);
    });

    it('end the pair of a coach whom leaders unassigned', () => {
      const { school } = agreed();
      accept(school);
      school.type('Coach assignments', KIT, 'Until', '2026-09-20');
      school.workspace.clock.stopAt(new Date('2026-09-21T15:00:00Z'));
      school.run('everyHour');
      expect(school.rows('Mentor pairs')[0]).toMatchObject({
        'Why it ended': 'Kit Ames is not assigned any more.',
      });
    });

    it('take nobody’s word that somebody else agreed', () => {
      const { school, id } = aSchool();
      ask(school, id, KIT);
      school.run('everyHour');
      const { leaders } = looks(school);
      const mentors = leaders.mentors.map((row) => ({ ...row, consent: 'yes' as const }));
      school.call('keepLeaders', { ...NO_CHANGE, mentors: plain(mentors) });
      expect(school.rows('Mentors')).toMatchObject([{ Consent: '' }]);
    });

    it('say who qualifies nobody, and who has too many', () => {
      const { school, id } = aSchool();
      const why = () => {
        const { page, leaders, needs, shown } = looks(school);
        return page.matchMentors(needs, shown, leaders).without.map((one) => one.why);
      };
      expect(why()).toEqual(
        Array(2).fill('Nobody has agreed for this yet. Ask somebody under Mentors.'),
      );
      ask(school, id, KIT);
      expect(why()[0]).toBe('Nobody has agreed for this yet; 1 has not answered.');
      answer(school, KIT, 'Yes, for one colleague at a time');
      expect(why()).toEqual(['Whoever agreed has as many colleagues as they want. Ask one more.']);
    });

    it('keep a form that somebody deleted from stopping anybody', () => {
      const { school, id } = aSchool();
      ask(school, id, KIT);
      trashForm(school.workspace, PRINCIPAL, school.formId('mentor-consent'));
      school.run('everyHour');
      school.workspace.clock.stopAt(new Date('2026-09-15T15:00:00Z'));
      ask(school, id, KIT);
      answer(school, KIT, 'Yes, for two');
      expect(school.rows('Mentors')).toMatchObject([{ Consent: 'yes' }]);
    });

    it('are decided by leaders alone', () => {
      const { school } = aSchool();
      school.workspace.files.share(school.workbook, COACH, 'edit');
      expect(() => school.call('keepLeaders', NO_CHANGE, COACH)).toThrow('Only leaders');
    });

    it('read an answer again when a broken row of the roster is mended', () => {
      const { school, id } = aSchool();
      ask(school, id, KIT);
      school.type('Staff', KIT, 'Role', 'Wizard');
      answer(school, KIT, 'Yes, for two');
      expect(school.rows('Mentors')).toMatchObject([{ Consent: '' }]);
      school.type('Staff', KIT, 'Role', 'Lead teacher');
      school.run('everyHour');
      expect(school.rows('Mentors')).toMatchObject([{ Consent: 'yes' }]);
    });
  });
});
