import { viewDocument } from '../../local/services/document/people';
import { PRINCIPAL, RunningSchool } from '../running-school';
import { newsNow } from './news-now';

const VISIT = { Period: 'Period 1', 'Part of the lesson': 'Middle' };

function reworded(): RunningSchool {
  const school = RunningSchool.ready();
  school.type('Practices', 'discussion-1', 'Level 2 looks like', 'One or two do.');
  school.type('Practices', 'discussion-3', 'Name', 'Three seconds of silence');
  school.type('Practices', 'discussion-4', 'Video for teachers', 'https://videos.example/4');
  school.type('Practices', 'discussion-5', 'Order', '1');
  return school;
}

const versionsOf = (school: RunningSchool, practice: string) =>
  school.rows('Practice versions').filter((row) => row.Practice === practice);

describe('a practice that leaders reword', () => {
  it('begins with the version that set-up noted', () => {
    const school = RunningSchool.ready();
    expect(versionsOf(school, 'discussion-1')).toMatchObject([{ Version: '1', By: PRINCIPAL }]);
    expect(school.call('practices')).toMatchObject({ changes: [], deleted: [] });
    expect(newsNow(school)).toEqual([]);
  });

  it('is shown with its changes in words; a video, its order and its status make no version', () => {
    const { changes } = reworded().call('practices');
    expect(changes.map(({ practice, kind, levels }) => [practice, kind, levels])).toEqual([
      ['discussion-1', 'reworded', true],
      ['discussion-3', 'reworded', false],
      ['discussion-4', 'beside', false],
    ]);
    expect(changes[1]?.words[0]).toMatch(/^Name: ‘.+’ → ‘Three seconds of silence’$/);
    expect(changes[2]?.words).toEqual(['Video for teachers: added']);
  });

  it('carries the codes of an evaluation framework, which make no version of it', () => {
    const school = RunningSchool.ready();
    school.type('Practices', 'discussion-1', 'Framework codes', '3b; 3c,3b');
    const { changes } = school.call('practices');
    expect(changes).toMatchObject([
      { practice: 'discussion-1', kind: 'beside', words: ['Framework codes: added'] },
    ]);
    school.call('reword', { why: '', comparable: true });
    expect(versionsOf(school, 'discussion-1')).toMatchObject([
      { Version: '1', 'Framework codes': '3b, 3c' },
    ]);
    expect(school.call('practices')).toMatchObject({ changes: [] });
    expect(newsNow(school)).toEqual([]);

    school.call('guide', { focus: 'discussion' });
    const [guide] = school.rows('Guides');
    const { blocks } = viewDocument(school.workspace, PRINCIPAL, guide?.Document ?? '');
    expect(JSON.stringify(blocks)).toContain('3b, 3c');
  });

  it('is due on the first screen until its new wording is saved', () => {
    const school = reworded();
    const due = () => {
      const home = school.call('home');
      return 'due' in home ? home.due.map(({ what }) => what) : [];
    };
    expect(due()).toContain('practices changed');
    expect(school.reply('reword', { why: ' ', comparable: true })).toEqual({
      ok: false,
      message: 'Say in one line why the words changed.',
    });
    school.call('reword', { why: 'Observers read it in two ways.', comparable: false });
    expect(due()).not.toContain('practices changed');
    expect(school.call('reword', { why: '', comparable: true }).saved).toBe(0);
    expect(versionsOf(school, 'discussion-1')).toMatchObject([
      { Version: '1' },
      {
        Version: '2',
        By: PRINCIPAL,
        Why: 'Observers read it in two ways.',
        'Ratings compare': 'No',
        'Level 2 looks like': 'One or two do.',
      },
    ]);
    // Levels of this one were not touched, so its ratings go on.
    expect(versionsOf(school, 'discussion-3')[1]).toMatchObject({ 'Ratings compare': 'Yes' });
    expect(versionsOf(school, 'discussion-4')).toMatchObject([
      { Version: '1', 'Video for teachers': 'https://videos.example/4' },
    ]);
    const library = school.rows('Practices').map(({ Version }) => Version);
    expect(library.slice(0, 4)).toEqual(['2', '1', '2', '1']);
  });

  it('is noted when a form is drawn of it before anybody said why, and asked about until somebody does', () => {
    const school = reworded();
    const { notice } = school.call('updateForm', { focus: 'discussion' });
    expect(notice).toContain('“Three seconds of silence”. Say why on Practices.');
    expect(versionsOf(school, 'discussion-3')[1]).toMatchObject({ Version: '2', Why: '' });
    expect(school.call('practices').changes.map(({ kind }) => kind)).toEqual([
      'unexplained',
      'unexplained',
      'beside',
    ]);
    school.call('reword', { why: 'Clearer.', comparable: false });
    expect(school.call('practices').changes).toEqual([]);
    expect(versionsOf(school, 'discussion-1')).toHaveLength(2);
    expect(versionsOf(school, 'discussion-1')[1]).toMatchObject({
      Why: 'Clearer.',
      'Ratings compare': 'No',
    });
  });

  it('keeps each rating with the wording that its observer saw, however late it is collected', () => {
    const school = RunningSchool.ready();
    const { clock } = school.workspace;
    const practice = school.rows('Practices')[0]?.Name ?? '';
    school.withoutTriggers(() => {
      school.visit({ ...VISIT, Teacher: 'Ana López', [practice]: 'In place' });
      clock.stopAt(new Date('2026-10-05T15:00:00Z'));
      school.type('Practices', 'discussion-1', 'Level 2 looks like', 'One or two do.');
      school.call('reword', { why: 'Clearer.', comparable: false });
      school.call('updateForm', { focus: 'discussion' });
      clock.stopAt(new Date('2026-10-06T15:00:00Z'));
      school.visit({ ...VISIT, Teacher: 'Ben Wu', [practice]: 'Starting' });
    });
    school.call('collect');
    expect(school.rows('Ratings').map(({ Version }) => Version)).toEqual(['1', '2']);

    // The picture begins anew with the wording that is not comparable.
    const [picture] = school.call('picture').sets[0]?.practices ?? [];
    expect(picture).toMatchObject({ counts: [0, 1, 0, 0], since: '2026-10-05T15:00:00.000Z' });
  });

  it('gets all practices of its set a new version when a level is renamed', () => {
    const school = RunningSchool.ready();
    school.type('Focus sets', 'discussion', 'Level 2', 'Beginning');
    const { changes } = school.call('practices');
    const practices = school.rows('Practices').filter((row) => row.Set === 'discussion');
    expect(changes).toHaveLength(practices.length);
    expect(changes[0]).toMatchObject({
      levels: true,
      words: ['Level 2: ‘Starting’ → ‘Beginning’'],
    });
  });

  it('can be put back from its versions when its row was deleted', () => {
    const school = RunningSchool.ready();
    const before = school.rows('Practices')[1];
    school.paste('Practices', 3, 1, [new Array(school.headings('Practices').length).fill('')]);
    expect(school.call('practices').deleted).toEqual([
      { practice: 'discussion-2', name: before?.Name },
    ]);
    school.call('putBack', { practice: 'discussion-2' });
    expect(school.rows('Practices')).toContainEqual({ ...before, Order: '', Status: 'retired' });
    expect(school.call('practices').deleted).toEqual([]);
  });

  it('is in a guide that everybody has, but for those whom Google does not know', () => {
    const school = RunningSchool.ready();
    school.type('Staff', 'dee@school.example', 'E-mail', 'dee@elsewhere.example');
    school.type('Staff', 'ana@school.example', 'E-mail', 'anna@school.example');
    const { notice } = school.call('guide', { focus: 'discussion' });
    expect(notice).toContain(
      'Google knows no account for anna@school.example. Mend that on Staff.',
    );
    expect(notice).toContain(
      'was not shared with dee@elsewhere.example, outside your school. Share it by hand if that is right.',
    );
    const file = school.workspace.files.list().find(({ type }) => type === 'document');
    expect(file?.viewers).toContain('ben@school.example');
  });
});
