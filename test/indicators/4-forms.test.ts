import { viewForm } from '../../local/services/forms/people';
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
