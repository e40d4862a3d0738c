import { typeParagraph, viewDocument } from '../../local/services/document/people';
import { viewForm } from '../../local/services/forms/people';
import { libraryMistakes } from '../../src/practices/library-mistakes';
import { growthChart } from '../../src/sidebar/screens/evaluation/growth-chart';
import { protocolBlocks } from '../../src/sidebar/screens/evaluation/protocol-blocks';
import { aPrincipal, aTeacher } from '../builders';
import { PRINCIPAL, RunningSchool } from '../running-school';
import { acceptance } from './cells';

const ANA = 'ana@school.example';
const BEN = 'ben@school.example';
const COACH = 'cora@school.example';
const MY_EVALUATION = 'My evaluation';
const USE = 'Use this walkthrough in my evaluation';
const TAKE_BACK = 'Take this walkthrough back';

describe('Coaching beside evaluation', () => {
  acceptance('10', 'GS', () => {
    const school = withFramework();
    visit(school, 'Ana López', { 'Follow-up questions': 'Starting' });
    school.run('everyHour');
    const { mappingOf } = school.page('evaluation');

    // Components with the practices that stand for them, and those without.
    const sources = school.call('evaluation');
    const mapping = mappingOf(sources);
    expect(mapping.components).toHaveLength(22);
    const [questioning] = mapping.components.filter(({ code }) => code === '3b');
    expect(questioning?.practices.map(({ id }) => id)).toEqual(['discussion-2']);
    expect(mapping.components.find(({ code }) => code === '4c')?.practices).toEqual([]);

    // Leaders choose where coaching begins; the protocol says it to all staff, in one Doc.
    const { practices, ...row } = questioning ?? fail();
    school.call('keepFramework', { components: [{ ...row, focus: true }] });
    const draw = () => {
      const { lessons } = school.call('evidence');
      const rated = new Map([['discussion-2', lessons.length]]);
      const now = mappingOf(school.call('evaluation'));
      return school.call('protocol', {
        blocks: [...protocolBlocks('Riverside K-8', now, { visits: lessons.length, rated })],
      }).url;
    };
    const url = draw();
    expect(draw()).toBe(url);
    const said = wordsOf(school, url, BEN);
    expect(said).toContain('Built on Danielson Framework 2022');
    expect(said).toContain('3b Asking well');
    expect(said).toContain(practices[0]?.name);
    expect(said).toContain('Leaders chose these areas with 1 walkthrough of our school in view.');
    expect(said).toContain('unless that teacher asks for it');
    expect(said).toContain('Take it back on the same form at any time.');
    school.workspace.files.share(school.workbook, COACH, 'edit');
    expect(() => school.call('protocol', { blocks: [] }, COACH)).toThrow('Only school or district');
  });

  acceptance('10', 'GB', () => {
    const school = withFramework();
    visit(school, 'Ana López', { 'Follow-up questions': 'Starting' });
    visit(school, 'Ana López', { 'Follow-up questions': 'In place' });
    school.run('everyHour');

    // By default nothing is in evaluation; the message says how that can change.
    expect(asked(school)).toEqual([]);
    expect(school.mailTo(ANA).pop()?.body).toContain(
      'It is not an evaluation, unless you ask for that in your answer.',
    );

    // Somebody else's wish is set aside with words; the teacher's own admits the one walkthrough.
    school.answerMail(ANA, { [MY_EVALUATION]: USE }, BEN);
    wait(school);
    school.answerMail(ANA, { [MY_EVALUATION]: USE });
    school.run('everyHour');
    expect(school.rows('Evaluation requests')).toMatchObject([
      {
        Teacher: 'Ben Wu',
        State: 'set aside',
        'Set aside': 'Ben Wu answered about a visit to Ana López, whose own answer alone counts.',
      },
      { Teacher: 'Ana López', State: 'admitted', Withdrawn: '' },
    ]);
    expect(asked(school)).toHaveLength(1);

    // It is taken back on the same form, and stays in the log.
    wait(school);
    school.answerMail(ANA, { [MY_EVALUATION]: TAKE_BACK });
    school.run('everyHour');
    expect(asked(school)).toEqual([]);
    expect(school.rows('Evaluation requests')[1]).toMatchObject({
      State: 'withdrawn',
      Withdrawn: expect.stringContaining('2026'),
    });

    // What a conversation is about follows the framework, the components in focus first.
    const { components } = school.call('evaluation');
    const focus = components
      .filter(({ code }) => code === '3c')
      .map((one) => ({ ...one, focus: true }));
    school.call('keepFramework', { components: focus });
    expect(school.call('coaching').focuses.slice(0, 2)).toEqual(['3c', '1a']);
    school.call('sessionForm');
    const form = viewForm(school.workspace, COACH, school.formId('coaching-session'));
    const offered = form.items.find(({ title }) => title === 'Focus')?.choices ?? [];
    expect(offered.map(({ value }) => value)).toContain('3b Asking well');
  });

  acceptance('10', 'KI', () => {
    const school = withFramework();
    visit(school, 'Ana López', { 'Follow-up questions': 'Starting', 'A strength': 'Kept secret.' });
    school.run('everyHour');
    visit(school, 'Ana López', {
      'Follow-up questions': 'In place',
      'A strength': 'Waited for all.',
      'Who sees the strength?': 'Share with the teacher',
    });
    school.run('everyHour');
    school.answerMail(ANA, { [MY_EVALUATION]: USE });

    // The plan counts at once what the teacher asked for, and no other walkthrough.
    const url = drawPlan(school, [{ code: '3b', words: 'Most questions have one answer.' }]);
    const said = wordsOf(school, url, ANA);
    expect(said).toContain('Need 3b: Asking well');
    expect(said).toContain('Most questions have one answer.');
    expect(said).toContain(
      'A walkthrough, seen for coaching. Used here because Ana López asked for it on Mon, Sep 14.',
    );
    expect(said).toContain('Waited for all.');
    expect(said).not.toContain('Kept secret.');
    expect(said).toContain('Artifacts: links to plans, student work, video');
    expect(JSON.stringify(school.rows('Evaluation Docs'))).not.toContain('one answer');
    const { visits } = school.call('plan', { teacher: ANA });
    const chart = growthChart({ id: 'discussion-2', name: 'Follow-up' }, visits, '2026-09-14');
    expect(chart?.about).toContain('Mon, Sep 14: In place');

    // People write below the line; drawing it again keeps that, and puts no need in twice.
    const { length } = viewDocument(school.workspace, ANA, idOf(url)).blocks;
    typeParagraph(school.workspace, ANA, idOf(url), length, 'We film period 2 on Friday.');
    expect(drawPlan(school, [{ code: '3b', words: 'Again.' }])).toBe(url);
    const again = wordsOf(school, url, ANA);
    expect(again).toContain('We film period 2 on Friday.');
    expect(again.split('Need 3b:')).toHaveLength(2);

    // The teacher, leaders and the assigned coach have it: nobody else.
    expect(peopleWith(school, url)).toEqual([ANA, PRINCIPAL]);
    assign(school, COACH, ANA);
    drawPlan(school, []);
    expect(peopleWith(school, url)).toEqual([ANA, COACH, PRINCIPAL]);
    school.type('Coach assignments', COACH, 'Until', '2026-09-13');
    drawPlan(school, []);
    expect(peopleWith(school, url)).toEqual([ANA, PRINCIPAL]);

    // Taken back, it leaves the Doc by itself; what people wrote stays.
    wait(school);
    school.answerMail(ANA, { [MY_EVALUATION]: TAKE_BACK });
    school.run('everyHour');
    const after = wordsOf(school, url, PRINCIPAL);
    expect(after).not.toContain('Waited for all.');
    expect(after).toContain('What was read stays read');
    expect(after).toContain('We film period 2 on Friday.');
    expect(after).toContain('Most questions have one answer.');
  });

  it('keeps in a plan what is still asked for, and tells who must bring its charts back', () => {
    const school = withFramework();
    const answers = { 'Who sees the strength?': 'Share with the teacher' };
    for (const strength of ['Waited for all.', 'Asked why.']) {
      visit(school, 'Ana López', { ...answers, 'A strength': strength });
      school.run('everyHour');
      wait(school);
      school.answerMail(ANA, { [MY_EVALUATION]: USE });
      wait(school);
    }
    const url = drawPlan(school, [{ code: '3b', words: 'Most questions have one answer.' }]);
    expect(waiting(school)).toEqual([]);
    wait(school);
    school.answerMail(ANA, { [MY_EVALUATION]: TAKE_BACK });
    school.run('everyHour');

    const said = wordsOf(school, url, ANA);
    expect(said).not.toContain('Asked why.');
    expect(said).toContain('Waited for all.');
    expect(said).toContain('3b Asking well');
    expect(said).toContain('the charts wait until somebody updates it');
    expect(waiting(school)).toEqual([
      { title: 'Update Ana López’s plan', detail: 'Its charts wait for you, on Evaluation.' },
    ]);
    expect(school.call('evaluation').docs).toMatchObject([{ of: ANA, waits: true }]);
    // Neither the teacher nor an observer without this teacher is told.
    school.workspace.files.share(school.workbook, ANA, 'edit');
    school.workspace.files.share(school.workbook, COACH, 'edit');
    expect(waiting(school, ANA)).toEqual([]);
    expect(waiting(school, COACH)).toEqual([]);
    drawPlan(school, []);
    expect(waiting(school)).toEqual([]);

    // Once nothing is asked for, there is no chart to wait for.
    wait(school);
    school.answerMail(ANA, { [MY_EVALUATION]: 'Take back every walkthrough that I asked for' });
    school.run('everyHour');
    expect(wordsOf(school, url, ANA)).not.toContain('Waited for all.');
    expect(wordsOf(school, url, ANA)).toContain('Most questions have one answer.');
    expect(waiting(school)).toEqual([]);
  });

  it('draws nothing that is taken back between the look and the drawing', () => {
    const school = withFramework();
    visit(school, 'Ana López', { 'Follow-up questions': 'Starting' });
    school.run('everyHour');
    school.answerMail(ANA, { [MY_EVALUATION]: USE });
    const used = school.call('plan', { teacher: ANA }).visits.map((one) => one.observation);
    wait(school);
    school.answerMail(ANA, { [MY_EVALUATION]: TAKE_BACK });
    const request = { teacher: ANA, used, needs: [], blocks: [] };
    expect(() => school.call('planDoc', request)).toThrow('Ana López has taken back a walkthrough');
    expect(school.rows('Evaluation Docs')).toEqual([]);
  });

  it('lets an answer that is edited take back what it asked for', () => {
    const school = withFramework();
    visit(school, 'Ana López', {});
    school.run('everyHour');
    const answer = school.answerMail(ANA, { [MY_EVALUATION]: USE });
    school.run('everyHour');
    wait(school);
    school.answerMail(
      ANA,
      { [MY_EVALUATION]: '', 'What do you make of it?': 'Calm.' },
      ANA,
      answer,
    );
    school.run('everyHour');
    expect(asked(school)).toEqual([]);
  });

  it('keeps a request when the teacher’s address changes, and hears both', () => {
    const school = withFramework();
    visit(school, 'Ana López', { 'Follow-up questions': 'Starting' });
    school.run('everyHour');
    school.answerMail(ANA, { [MY_EVALUATION]: USE });
    school.run('everyHour');
    const url = drawPlan(school, [{ code: '3b', words: '' }]);
    school.addPerson({ name: 'Ana López', email: 'alopez@school.example' });
    school.type('Staff', ANA, 'E-mail', 'alopez@school.example');
    const now = 'alopez@school.example';
    expect(school.call('plan', { teacher: now }).visits).toHaveLength(1);
    expect(drawPlan(school, [], now)).toBe(url);
    expect(peopleWith(school, url)).toEqual([now, PRINCIPAL]);
    wait(school);
    school.run('everyHour');
    school.answerMail(ANA, { [MY_EVALUATION]: TAKE_BACK }, now);
    expect(school.call('plan', { teacher: now }).visits).toEqual([]);
  });

  it('answers in words about who left, unknown codes, own plans and Docs that are gone', () => {
    const school = withFramework([
      aPrincipal(),
      aTeacher('Cora Diaz', { role: 'Coach' }),
      aTeacher('Ana López'),
      aTeacher('Ben Wu', { role: 'Lead teacher' }),
    ]);
    school.workspace.files.share(school.workbook, COACH, 'edit');
    school.workspace.files.share(school.workbook, BEN, 'edit');
    const plan = (teacher: string, who: string) => () => school.call('plan', { teacher }, who);
    expect(plan('gone@school.example', PRINCIPAL)).toThrow(
      'gone@school.example is not on the Staff tab any more. The plan stays as it is.',
    );
    expect(plan(ANA, COACH)).toThrow('Only leaders and the assigned coach work on the plan');
    expect(plan(ANA, BEN)).toThrow('Only leaders and the assigned coach work on the plan');
    assign(school, BEN, BEN);
    expect(plan(BEN, BEN)).toThrow('and nobody on their own');
    school.type('Practices', 'discussion-1', 'Framework codes', '3b, 9z');
    expect(school.page('evaluation').mappingOf(school.call('evaluation')).problems).toEqual([
      expect.stringContaining('names 9z, which is no component of your framework.'),
    ]);
    expect(libraryMistakes(school.call('practices').tabs).practices).toMatchObject([
      { column: 'Framework codes', words: expect.stringContaining('“9z” is no component') },
    ]);
    const url = drawPlan(school, [{ code: '3b', words: 'Kept.' }]);
    school.workspace.store.remove('file', idOf(url));
    const request = { teacher: ANA, used: [], needs: [], blocks: [] };
    expect(school.call('planDoc', request).notice).toBe(
      'The earlier Doc had been deleted, so a new one was made.',
    );
  });
});

function fail(): never {
  throw new Error('The component is gone.');
}

/** A school that named its framework and shares feedback. */
function withFramework(staff = RunningSchool.STAFF): RunningSchool {
  const school = RunningSchool.ready(staff);
  const { READY_FRAMEWORKS, componentsOf, frameworkRows } = school.page('evaluation');
  const [danielson = fail()] = READY_FRAMEWORKS;
  const components = componentsOf(danielson).map((one) =>
    one.code === '3b' ? { ...one, title: 'Asking well' } : one,
  );
  school.call('keepFramework', { components: [...frameworkRows([], danielson.name, components)] });
  school.type('Practices', 'discussion-2', 'Framework codes', '3b');
  school.call('share', { sharing: true, reason: 'The staff asked for it.' });
  return school;
}

function visit(school: RunningSchool, teacher: string, answers: Record<string, string>): string {
  return school.visit({
    Teacher: teacher,
    Period: 'Period 1',
    'Part of the lesson': 'Middle',
    ...answers,
  });
}

/** A minute passes, so that one answer is later than another. */
function wait(school: RunningSchool): void {
  const { clock } = school.workspace;
  clock.stopAt(new Date(clock.now().getTime() + 60_000));
}

/** What the first screen says of plans that wait. */
function waiting(school: RunningSchool, reader = PRINCIPAL) {
  const home = school.call('home', undefined, reader);
  if ('isNew' in home) throw new Error('The school is not set up.');
  return home.due
    .filter(({ what }) => what === 'plans to update')
    .map(({ title, detail }) => ({ title, detail }));
}

/** The walkthroughs of Ana that may be used. */
function asked(school: RunningSchool) {
  return school.call('plan', { teacher: ANA }).visits;
}

/** Makes or draws Ana's plan as the screen does, but for the charts, which a browser draws. */
function drawPlan(
  school: RunningSchool,
  needs: { code: string; words: string }[],
  teacher = ANA,
): string {
  const { mappingOf, needCard, planBlocks } = school.page('evaluation');
  const sources = school.call('evaluation');
  const { visits } = school.call('plan', { teacher });
  const codes = needs.map(({ code }) => code);
  const mapping = mappingOf(sources);
  return school.call('planDoc', {
    teacher,
    used: visits.map(({ observation }) => observation),
    needs: needs.map(({ code, words }) => needCard(mapping, code, words)),
    blocks: [...planBlocks({ name: 'Ana López' }, visits, codes, mapping, [], sources)],
  }).url;
}

function assign(school: RunningSchool, coach: string, teacher: string): void {
  school.paste('Coach assignments', 2, 1, [[coach, teacher, '2026-09-01', '']]);
}

function idOf(url: string): string {
  return /\/d\/([^/]+)/.exec(url)?.[1] ?? '';
}

function wordsOf(school: RunningSchool, url: string, reader: string): string {
  const { blocks } = viewDocument(school.workspace, reader, idOf(url));
  return JSON.stringify(blocks);
}

function peopleWith(school: RunningSchool, url: string): string[] {
  const file = school.workspace.files.get(idOf(url));
  return [file?.owner ?? '', ...(file?.editors ?? []), ...(file?.viewers ?? [])].sort();
}
