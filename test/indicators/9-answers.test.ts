import { viewDocument } from '../../local/services/document/people';
import { prefilledAnswers, trashForm, viewForm } from '../../local/services/forms/people';
import { seeded } from '../builders';
import { PRINCIPAL, RunningSchool } from '../running-school';
import { acceptance } from './cells';

const ANA = 'ana@school.example';
const COACH = 'cora@school.example';
const WAIT = 'Do I wait long enough before I take an answer?';
const OWN_WORDS = '… or in your own words';
const PRACTICE = 'Next time, please look for …';
const TICK = 'Tick what fits';

describe('What teachers answer', () => {
  acceptance('9', 'KI', () => {
    const school = sharing();
    const practice = practiceOf(school, 'discussion-2');
    visit(school, { 'Follow-up questions': 'Starting' });
    school.run('everyHour');

    // The teacher answers by the link in the message, which knows what it is about.
    school.answerMail(ANA, {
      [TICK]: ['Thank you for the visit', 'Please talk with me about it'],
      'What do you make of it?': 'The quiet table talked.',
      [PRACTICE]: `Classroom discussion: ${practice}`,
      [OWN_WORDS]: WAIT,
    });
    school.run('everyHour');
    const asked = `${practice}: ${WAIT}`;
    expect(school.rows('Teacher answers')).toMatchObject([
      { 'Please look for': asked, Request: 'open', 'Set aside': '' },
    ]);
    expect(school.call('home')).toMatchObject({
      due: expect.arrayContaining([
        expect.objectContaining({ title: 'Ana López asks to talk' }),
        expect.objectContaining({ title: '1 teacher asked for a visit' }),
      ]),
    });

    // It goes before all others in the schedule.
    const { planSchedule } = school.page('planner');
    const plan = planSchedule(
      school.call('planSources'),
      { cadence: 'Twice a month', pairedShare: 0, randomShare: 0, from: '2026-09-21', weeks: 1 },
      seeded(1),
    );
    const [first] = plan.visits.filter(({ request }) => request !== '');
    expect(first?.teacher).toBe(ANA);
    school.call('keepPlan', {
      cadence: 'Twice a month',
      pairedShare: 0,
      randomShare: 0,
      from: plan.from,
      to: plan.to,
      daysOff: [],
      visits: [{ ...plainVisit, ...(first && { visit: first.visit, request: first.request }) }],
    });

    // The next observer reads it in the letter of the week, and the form says it.
    school.call('sendWeek', { week: '2026-09-21' });
    school.call('send');
    const letter = school.mailTo(COACH).pop();
    expect(letter?.body).toContain(`Ana asked: “${asked}”`);
    expect(decodeURIComponent(letter?.body ?? '')).toContain(`details=Ana asked: “${asked}”`);
    const form = viewForm(school.workspace, COACH, school.formId());
    const link = /https:\S+viewform\S*/.exec(letter?.body ?? '')?.[0] ?? '';
    const filled = prefilledAnswers(school.workspace, school.formId(), link);
    const question = form.items.find(({ title }) => title === 'Asked to look for');
    expect(filled[question?.id ?? 0]).toBe(asked);
    expect(school.rows('Teacher answers')).toMatchObject([
      { Request: 'passed on', 'Passed on to': COACH },
    ]);

    // The coach sees it beside the teacher, and in the log that both share.
    school.workspace.files.share(school.workbook, COACH, 'edit');
    expect(coached(school, COACH)).toMatchObject([
      {
        lookFor: asked,
        request: 'passed on',
        reflection: 'The quiet table talked.',
        talk: 'wanted',
      },
    ]);
    const { url } = school.call('openLog', { teacher: ANA, session: false, instead: '' }, COACH);
    const log = school.workspace.files.list().find(({ id }) => url.includes(id));
    const said = JSON.stringify(viewDocument(school.workspace, COACH, log?.id ?? '').blocks);
    expect(said).toContain(WAIT);
    expect(said).toContain('The quiet table talked.');

    // The visit is made with it, and the message says what was seen of it.
    school.workspace.clock.stopAt(new Date('2026-09-22T15:00:00Z'));
    visit(
      school,
      {
        [practice]: 'In place',
        'Asked to look for': asked,
        'What you saw of what was asked for': 'You counted to five, four times.',
      },
      COACH,
    );
    school.run('everyHour');
    const answer = school.mailTo(ANA).pop();
    expect(answer?.body).toContain(`You asked: ${asked}\nYou counted to five, four times.`);
    expect(school.rows('Teacher answers')).toMatchObject([{ Request: 'seen', Seen: '2026-09-22' }]);
    expect(school.call('planSources').requests).toEqual([]);
  });

  it('reach the observers whose letter of the week has gone already', () => {
    const school = sharing();
    visit(school, {});
    school.run('everyHour');
    const plan = {
      cadence: 'Twice a month' as const,
      pairedShare: 0,
      randomShare: 0,
      daysOff: [],
    };
    school.call('keepPlan', {
      ...plan,
      from: '2026-09-15',
      to: '2026-09-25',
      visits: [plainVisit],
    });
    school.call('sendWeek', { week: '2026-09-21' });
    school.call('send');
    const before = school.mailTo(COACH).length;
    school.answerMail(ANA, { [OWN_WORDS]: WAIT });
    school.run('everyHour');
    school.run('everyHour');
    const [letter, ...others] = school.mailTo(COACH).slice(before);
    expect(others).toEqual([]);
    expect(letter?.subject).toBe(`Ana López asks you to look for “${WAIT}” on Tue, Sep 22`);
    expect(letter?.body).toContain(`Please look for this\n${WAIT}`);

    // The visit becomes somebody else's.
    const moved = { ...plainVisit, date: '2026-09-18', observer: PRINCIPAL };
    school.call('keepPlan', { ...plan, from: '2026-09-15', to: '2026-09-25', visits: [moved] });
    school.run('everyHour');
    school.run('everyHour');
    const [told, ...more] = school
      .mailTo(PRINCIPAL)
      .filter(({ subject }) => subject.startsWith('Ana López asks you to look for'));
    expect(more).toEqual([]);
    expect(told?.body).toContain('Fri, Sep 18');
  });

  it('are told to nobody once it is noted that they talked, if the letter has not gone', () => {
    const school = sharing();
    visit(school, {});
    school.run('everyHour');
    school.withoutMail(() => {
      school.answerMail(ANA, { [TICK]: ['Please talk with me about it'] });
      school.run('everyHour');
      const [{ Answer: answer = '' } = {}] = school.rows('Teacher answers');
      school.call('answered', { answer, decision: 'talked' });
    });
    school.run('everyHour');
    expect(school.workspace.mail().filter(({ subject }) => subject.includes('talk'))).toEqual([]);
    const letters = school.rows('Outbox').filter(({ Subject = '' }) => Subject.includes('talk'));
    expect(letters).toMatchObject([{ State: 'withdrawn', Why: 'Asked for no longer.' }]);
  });

  it('reach the observer and the coach once when the teacher asks to talk', () => {
    const school = sharing();
    school.workspace.files.share(school.workbook, COACH, 'edit');
    school.call('openLog', { teacher: ANA, session: false, instead: '' }, COACH);
    visit(school, {});
    school.run('everyHour');
    const talks = (who: string) =>
      school.mailTo(who).filter(({ subject }) => subject.includes('asks to talk'));
    const words = { 'What do you make of it?': 'The quiet table talked.' };
    const answer = school.answerMail(ANA, {
      [TICK]: ['Please talk with me about it'],
      ...words,
    });
    school.run('everyHour');
    school.run('everyHour');
    const [toObserver, ...again] = talks(PRINCIPAL);
    const [toCoach, ...more] = talks(COACH);
    expect([...again, ...more]).toEqual([]);
    expect(toObserver?.subject).toMatch(/^Ana López asks to talk about your visit on /);
    expect(toCoach?.subject).toMatch(/^Ana López asks to talk about the visit on /);
    for (const letter of [toObserver, toCoach]) {
      expect(letter?.body).toContain('The quiet table talked.');
      expect(letter?.replyTo).toBe(ANA);
    }
    // Nobody else reads the words, nor hears twice after a change of the answer.
    expect(school.workspace.mail().filter(({ subject }) => subject.includes('talk'))).toHaveLength(
      2,
    );
    school.workspace.clock.stopAt(new Date('2026-09-14T16:00:00Z'));
    school.answerMail(ANA, { 'What do you make of it?': 'More.' }, ANA, answer);
    school.run('everyHour');
    expect([...talks(PRINCIPAL), ...talks(COACH)]).toHaveLength(2);
  });

  it('count from the teacher who was visited alone', () => {
    const school = sharing();
    visit(school, {});
    school.run('everyHour');
    school.answerMail(ANA, { [OWN_WORDS]: 'Watch the back row.' }, 'ben@school.example');
    school.run('everyHour');
    expect(school.rows('Teacher answers')).toMatchObject([
      {
        Request: '',
        'Set aside': 'Ben Wu answered about a visit to Ana López, whose own answer alone counts.',
      },
    ]);
    expect(school.call('planSources').requests).toEqual([]);
    expect(school.call('coaching').setAside).toHaveLength(1);
  });

  it('are taken back by the teacher, or by a leader, or given up after two months', () => {
    const school = sharing();
    visit(school, {});
    school.run('everyHour');
    const state = () => school.rows('Teacher answers').map(({ Request }) => Request);
    const answer = school.answerMail(ANA, { [OWN_WORDS]: WAIT });
    school.run('everyHour');
    school.workspace.clock.stopAt(new Date('2026-09-14T14:00:00Z'));
    school.answerMail(ANA, { [OWN_WORDS]: '' }, ANA, answer);
    school.run('everyHour');
    expect(state()).toEqual(['withdrawn']);
    expect(school.rows('Teacher answers')).toMatchObject([{ 'Please look for': WAIT }]);

    school.answerMail(ANA, { [OWN_WORDS]: 'My pace' });
    school.run('everyHour');
    expect(state()).toEqual(['withdrawn', 'open']);
    school.answerMail(ANA, { [PRACTICE]: 'Nothing any more: take back what I asked for' });
    school.run('everyHour');
    expect(state()).toEqual(['withdrawn', 'withdrawn', '']);

    const last = school.answerMail(ANA, { [OWN_WORDS]: 'My questions' });
    school.run('everyHour');
    school.call('answered', { answer: last, decision: 'withdraw' });
    school.answerMail(ANA, { [OWN_WORDS]: 'My boards' });
    school.run('everyHour');
    school.workspace.clock.stopAt(new Date('2026-11-20T14:00:00Z'));
    school.run('everyHour');
    expect(state()).toEqual(['withdrawn', 'withdrawn', '', 'withdrawn', 'expired']);
  });

  it('are shown to leaders, the observer and the coach, and to nobody else', () => {
    const school = sharing();
    visit(school, {});
    school.run('everyHour');
    school.answerMail(ANA, { 'What do you make of it?': 'I was nervous.' });
    school.run('everyHour');
    school.workspace.files.share(school.workbook, COACH, 'edit');
    expect(coached(school, PRINCIPAL)).toHaveLength(1);
    expect(coached(school, COACH)).toEqual([]);
    const [answer] = school.rows('Teacher answers');
    expect(() =>
      school.call('answered', { answer: answer?.Answer ?? '', decision: 'talked' }, COACH),
    ).toThrow('This answer is gone.');
    school.call('openLog', { teacher: ANA, session: false, instead: '' }, COACH);
    expect(coached(school, COACH)).toHaveLength(1);
  });

  it('find a new form, with new links, when somebody deletes the form', () => {
    const school = sharing();
    visit(school, {});
    school.run('everyHour');
    const before = school.answerLink(ANA);
    trashForm(school.workspace, PRINCIPAL, school.formId('teacher-answers'));
    school.run('everyHour');
    visit(school, {});
    school.run('everyHour');
    expect(school.answerLink(ANA)).not.toBe(before);
    school.answerMail(ANA, { [OWN_WORDS]: WAIT });
    school.run('everyHour');
    expect(school.rows('Teacher answers')).toMatchObject([{ Request: 'open' }]);
  });
});

const plainVisit = {
  visit: 'ana 1',
  date: '2026-09-22',
  period: 'Period 1',
  lessonPart: 'Middle',
  teacher: ANA,
  observer: COACH,
  second: '',
  kind: 'scheduled' as const,
  request: '',
};

/** A school whose leaders share feedback. */
function sharing(): RunningSchool {
  const school = RunningSchool.ready();
  school.call('share', { sharing: true, reason: 'The staff asked for it.' });
  return school;
}

function visit(
  school: RunningSchool,
  answers: Record<string, string>,
  observer = PRINCIPAL,
): string {
  return school.visit(
    { Teacher: 'Ana López', Period: 'Period 1', 'Part of the lesson': 'Middle', ...answers },
    observer,
  );
}

function practiceOf(school: RunningSchool, id: string): string {
  return school.rows('Practices').find(({ Practice }) => Practice === id)?.Name ?? '';
}

function coached(school: RunningSchool, who: string) {
  const { teachers } = school.call('coaching', undefined, who);
  return teachers.find(({ email }) => email === ANA)?.answers ?? [];
}
