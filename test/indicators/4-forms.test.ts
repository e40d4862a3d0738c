import { viewForm } from '../../local/services/forms/people';
import { addPractice, itemsOf, pagesAfter, TWELVE_TEACHERS, twoMonthsOf } from '../evolving-form';
import { PRINCIPAL, RunningSchool } from '../running-school';
import { acceptance } from './cells';

describe('Forms', () => {
  acceptance('4a', 'GS', () => {
    const school = RunningSchool.ready();
    const practice = school.rows('Practices')[0]?.Name ?? '';
    school.visit({
      Teacher: 'Ana López',
      Period: 'Period 2',
      'Part of the lesson': 'Beginning',
      'Curriculum in use': 'Adapted',
      [practice]: 'Starting',
      Notes: 'Substitute in the room next door, noisy.',
    });
    expect(school.rows('Observations')).toMatchObject([
      {
        Teacher: 'Ana López',
        'Teacher e-mail': 'ana@school.example',
        Period: 'Period 2',
        'Part of lesson': 'Beginning',
        Curriculum: 'Adapted',
        Notes: 'Substitute in the room next door, noisy.',
        'Needs attention': '',
      },
    ]);
    expect(school.rows('Ratings')).toMatchObject([
      { Practice: 'discussion-1', Level: '2', Of: '4', 'In words': 'Starting' },
    ]);
  });

  acceptance('4a', 'GB', () => {
    const school = RunningSchool.ready(undefined, [
      'discussion',
      'close-reading',
      'problem-solving',
    ]);
    const forms = ['discussion', 'close-reading', 'problem-solving'].map((focus) =>
      viewForm(school.workspace, PRINCIPAL, school.formId(focus)),
    );
    expect(new Set(forms.map(({ title }) => title)).size).toBe(3);
    for (const form of forms) expect(form.closed).toBe('');
    school.visit(
      { Teacher: 'Ana López', Period: 'Period 1', 'Part of the lesson': 'End' },
      PRINCIPAL,
      'problem-solving',
    );
    school.visit(
      { Teacher: 'Ana López', Period: 'Period 2', 'Part of the lesson': 'End' },
      PRINCIPAL,
      'close-reading',
    );
    expect(school.rows('Observations').map((row) => row.Set)).toEqual([
      'problem-solving',
      'close-reading',
    ]);
  });

  acceptance('4b', 'GB', () => {
    const school = RunningSchool.ready(TWELVE_TEACHERS);
    const [first = '', second = ''] = school.rows('Practices').map(({ Name }) => Name);
    addPractice(school, 'wait', { Name: 'Wait time', Status: 'proposed' });
    twoMonthsOf(school, second);
    // A level on the continuum was noted for each practice
    expect(school.rows('Ratings').filter(({ Level }) => Level === '4')).toHaveLength(24);

    expect(school.call('home')).toMatchObject({
      due: expect.arrayContaining([
        {
          what: 'in place',
          title: '1 practice in place',
          detail: 'Keep on the form, or replace?',
        },
      ]),
    });
    const { practices, proposed } = school.call('inPlace');
    expect(practices).toMatchObject([
      {
        practice: 'discussion-2',
        levelName: 'In place',
        cycles: [
          { cycle: '2026-09', share: 1, teachers: 12 },
          { cycle: '2026-10', share: 1, teachers: 12 },
        ],
      },
    ]);
    expect(proposed.map(({ practice }) => practice)).toEqual(['wait']);

    school.call('decidePractice', {
      practice: 'discussion-2',
      decision: 'replace',
      replacement: 'wait',
    });
    const titles = itemsOf(school).map(({ title }) => title);
    expect(titles[titles.indexOf(first) + 1]).toBe('Wait time');
    expect(titles).not.toContain(second);
    const row = (id: string) => school.rows('Practices').find(({ Practice }) => Practice === id);
    expect(row('discussion-2')?.Status).toBe('sustained');
    expect(row('wait')).toMatchObject({ Status: 'active', Replaces: 'discussion-2', Order: '2' });
    expect(school.rows('In place')).toMatchObject([
      {
        Practice: 'discussion-2',
        Decision: 'replace',
        'Replaced by': 'wait',
        Evidence:
          'In place: September 2026 100% (86–100), 12 teachers; October 2026 100% (86–100), 12 teachers',
      },
    ]);
    expect(school.rows('Ratings').filter(({ Level }) => Level === '4')).toHaveLength(24);
    expect(school.call('inPlace').practices).toEqual([]);
  });

  acceptance('4b', 'KI', () => {
    const school = RunningSchool.ready();
    const telling = school.rows('Practices').find((row) => row.Practice === 'discussion-3');
    const practice = telling?.Name ?? '';
    const visit = { Teacher: 'Ana López', Period: 'Period 2', 'Part of the lesson': 'Middle' };
    const [low = '', high = ''] = school
      .rows('Depth questions')
      .filter((row) => row.Practice === 'discussion-3')
      .map(({ Question }) => Question);

    // A level opens the questions that fit it, and no others
    expect(pagesAfter(school, practice, 'Starting')).toEqual([low, 'For the conversation']);
    expect(pagesAfter(school, practice, 'In place')).toEqual([high, 'For the conversation']);
    const response = school.visit({
      ...visit,
      [practice]: 'In place',
      [low]: 'Nobody spoke',
      [high]: 'She looked away from the speaker.',
      'A strength': 'Five students spoke in a row.',
      'Worth showing to others?': 'Yes',
    });
    const answer = {
      Observation: response,
      Practice: 'discussion-3',
      Question: high,
      Answer: 'She looked away from the speaker.',
    };
    expect(school.rows('Depth answers')).toMatchObject([answer]);

    // The example is there for leaders, and for nobody else
    expect(school.rows('Observations')).toMatchObject([{ 'Worth showing': 'Yes' }]);
    expect(school.call('picture').examples).toEqual([
      {
        practice: 'discussion-3',
        examples: [
          {
            teacherName: 'Ana López',
            date: '2026-09-14',
            strength: 'Five students spoke in a row.',
          },
        ],
      },
    ]);
    school.workspace.files.share(school.workbook, 'ben@school.example', 'edit');
    expect(school.call('picture', undefined, 'ben@school.example').examples).toEqual([]);

    // The form changes, and what was answered stays
    school.type('Depth questions', high, 'Question', 'What did the teacher do?');
    school.type('Depth questions', low, 'From level', '4');
    school.call('updateForm', { focus: 'discussion' });
    expect(pagesAfter(school, practice, 'In place')).toEqual([
      low,
      'What did the teacher do?',
      'For the conversation',
    ]);
    school.visit({ ...visit, [practice]: 'Starting', [low]: 'Nobody spoke' });
    expect(school.rows('Depth answers')).toMatchObject([
      answer,
      { Practice: 'discussion-3', Question: low, Answer: 'Nobody spoke' },
    ]);

    // Without depth questions the form has one page again
    for (const question of [low, 'What did the teacher do?']) {
      school.type('Depth questions', question, 'Practice', 'discussion-none');
    }
    school.call('updateForm', { focus: 'discussion' });
    expect(itemsOf(school).filter(({ kind }) => kind === 'page-break')).toEqual([]);
    expect(school.rows('Depth answers')).toHaveLength(2);
  });

  acceptance('4a', 'KI', () => {
    const school = RunningSchool.ready();
    const [first = '', second = ''] = school.rows('Practices').map(({ Name }) => Name);
    const students = school.rows('Practices')[0]?.['Students are seen to'] ?? '';
    const visit = { Teacher: 'Ana López', Period: 'Period 2', 'Part of the lesson': 'Beginning' };
    const rated = school.visit({
      ...visit,
      [first]: 'Starting',
      [second]: 'In place',
      'What were students seen doing?': [students],
    });
    const url = school.rows('Forms')[0]?.['Link for observers'];

    // Reworded, retired, added and replaced, on the same form
    school.type('Practices', 'discussion-1', 'Name', 'Open questions');
    school.type('Practices', 'discussion-3', 'Status', 'retired');
    addPractice(school, 'wait', { Name: 'Wait time' });
    addPractice(school, 'turns', { Name: 'Everyone takes a turn', Replaces: 'discussion-2' });
    school.call('updateForm', { focus: 'discussion' });
    const titles = itemsOf(school).map(({ title }) => title);
    expect(titles).toEqual(
      expect.arrayContaining(['Open questions', 'Wait time', 'Everyone takes a turn']),
    );
    expect(titles).not.toContain(second);
    expect(school.rows('Forms')[0]?.['Link for observers']).toBe(url);

    school.visit({ ...visit, 'Open questions': 'In place', 'Everyone takes a turn': 'Starting' });
    expect(school.rows('Ratings')).toMatchObject([
      { Observation: rated, Practice: 'discussion-1', Level: '2', 'In words': 'Starting' },
      { Observation: rated, Practice: 'discussion-2', Level: '4', 'In words': 'In place' },
      { Practice: 'discussion-1', Level: '4', 'In words': 'In place' },
      { Practice: 'turns', Level: '2', 'In words': 'Starting' },
    ]);

    // What the teacher did and what students did stand side by side, and the replaced practice is still read
    const picture = school.call('picture');
    expect(picture.sets[0]?.practices.map(({ practice }) => practice)).toEqual([
      'discussion-1',
      'discussion-2',
      'turns',
    ]);
    expect(picture.students).toEqual([
      {
        practice: 'discussion-1',
        visits: 2,
        seen: 1,
        byLevel: [
          { visits: 0, seen: 0 },
          { visits: 1, seen: 1 },
          { visits: 0, seen: 0 },
          { visits: 1, seen: 0 },
        ],
      },
    ]);
  });

  acceptance('4b', 'GS', () => {
    const school = RunningSchool.ready();
    school.visit({
      Teacher: 'Ana López',
      Period: 'Period 2',
      'Part of the lesson': 'Middle',
      'A strength': 'You waited until six hands were up.',
      'Who sees the strength?': 'Share with the teacher',
      'An opportunity': 'The back table never spoke.',
      'Who sees the opportunity?': 'Keep for the coach',
    });
    expect(school.rows('Observations')).toMatchObject([
      {
        'Share strength': 'Yes',
        'Share opportunity': 'No',
        Opportunity: 'The back table never spoke.',
      },
    ]);
    school.call('share', { sharing: true, reason: 'The staff asked for it.' });
    school.call('send');
    const [mail] = school.mailTo('ana@school.example');
    expect(mail?.html).toContain('You waited until six hands were up.');
    expect(`${mail?.html}${mail?.body}`).not.toContain('back table');
  });
});
