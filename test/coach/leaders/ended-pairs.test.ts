import { NO_CHANGE } from '../../../src/coach/leaders/leader-plans';
import {
  ANA,
  accept,
  agreed,
  answer,
  BEN,
  KIT,
  LOU,
  looks,
  plain,
} from '../../a-school-of-mentors';
import { PRINCIPAL, type RunningSchool } from '../../running-school';

let made: ReturnType<typeof agreed>;
let before: ReturnType<RunningSchool['workspace']['snapshot']>;
let then: Date;
beforeAll(() => {
  made = agreed();
  const { workspace } = made.school;
  before = workspace.snapshot();
  then = new Date(workspace.clock.now());
});

/** The school in which Kit and Lou have agreed, as it was at first. */
function again(): RunningSchool {
  made.school.workspace.restore(before);
  made.school.workspace.clock.stopAt(then);
  return made.school;
}

/** Kit and Ana, Lou and Ben are pairs, and know it. */
function paired(): RunningSchool {
  const school = again();
  accept(school);
  school.run('everyHour');
  expect(school.mailTo(ANA)).toHaveLength(1);
  return school;
}

/** The letters on pairs that have ended. */
function farewells(school: RunningSchool, email: string) {
  return school.mailTo(email).filter(({ subject }) => subject.startsWith('Your pairing with'));
}

function end(school: RunningSchool, index = 0): void {
  const { page, leaders } = looks(school);
  const pair = leaders.pairs[index];
  if (!pair) throw new Error('There is no such pair.');
  school.call('keepLeaders', plain(page.endPair(pair, 'Done.', leaders.today)));
}

function on(school: RunningSchool, day: string): void {
  school.workspace.clock.stopAt(new Date(`${day}T15:00:00Z`));
  school.run('everyHour');
}

describe('When a pair has ended', () => {
  it('both hear of it once, kindly, and not that a yes was taken back', () => {
    const school = paired();
    answer(school, KIT, 'No, or not any more');
    on(school, '2026-09-15');
    on(school, '2026-09-16');
    const [toAna, ...more] = farewells(school, ANA);
    expect(more).toEqual([]);
    expect(toAna).toMatchObject({ subject: 'Your pairing with Kit Ames', replyTo: PRINCIPAL });
    expect(toAna?.body).toContain('Hello Ana,');
    expect(toAna?.body).toContain('Your pairing with Kit Ames has ended. Thank you');
    expect(toAna?.body).toContain('Would you like somebody else? Just answer this message.');
    expect(toAna?.body).not.toMatch(/agree|consent|named|left|leader/i);
    expect(farewells(school, KIT)).toMatchObject([{ subject: 'Your pairing with Ana Ames' }]);
    // The other pair goes on.
    expect([...farewells(school, BEN), ...farewells(school, LOU)]).toEqual([]);
  });

  it('the words are the same whatever the reason', () => {
    const words = (ends: (school: RunningSchool) => void) => {
      const school = paired();
      ends(school);
      on(school, '2026-09-22');
      return farewells(school, ANA).map(({ body }) => body);
    };
    const withdrawn = words((school) => answer(school, KIT, 'No, or not any more'));
    expect(withdrawn).toHaveLength(1);
    expect(words(end)).toEqual(withdrawn);
    expect(words((school) => school.type('Staff', KIT, 'Last day', '2026-09-18'))).toEqual(
      withdrawn,
    );
    expect(words((school) => school.type('Coach assignments', KIT, 'Until', '2026-09-18'))).toEqual(
      withdrawn,
    );
    expect(
      words((school) => school.type('Mentor pairs', 'Kit Ames', 'Until', '2026-09-14')),
    ).toEqual(withdrawn);
  });

  it('whoever has left gets no letter, and those who look at the Leaders screen do not see why', () => {
    const school = paired();
    school.type('Staff', ANA, 'Last day', '2026-09-18');
    on(school, '2026-09-21');
    expect(farewells(school, ANA)).toEqual([]);
    expect(farewells(school, KIT)).toHaveLength(1);
    school.workspace.files.share(school.workbook, KIT, 'edit');
    expect(looks(school, KIT).leaders.pairs).toMatchObject([{ teacher: ANA, ended: '' }]);
    expect(looks(school).leaders.pairs[0]).toMatchObject({ ended: 'Ana Ames left.' });
  });

  it('before its letters went, those are withdrawn and nobody hears of it', () => {
    const school = again();
    accept(school);
    end(school);
    on(school, '2026-09-15');
    expect([...school.mailTo(ANA), ...farewells(school, KIT)]).toEqual([]);
    const letters = school.rows('Outbox').filter(({ Subject = '' }) => /Kit|Ana/.test(Subject));
    expect(letters.map(({ State }) => State)).toEqual(['withdrawn', 'withdrawn']);
  });

  it('those who were told hear of it, though the other was not', () => {
    const school = again();
    accept(school);
    school.type('Outbox', 'You and Kit Ames: Questions with more than one answer', 'State', 'held');
    school.run('everyHour');
    end(school);
    on(school, '2026-09-15');
    expect(school.mailTo(ANA)).toEqual([]);
    expect(farewells(school, KIT)).toHaveLength(1);
  });

  it('a pair that goes on after all is not told that it has ended', () => {
    const school = paired();
    end(school, 1);
    school.type('Mentor pairs', 'Lou Ames', 'Until', '');
    on(school, '2026-09-15');
    expect([...farewells(school, BEN), ...farewells(school, LOU)]).toEqual([]);
  });

  it('and begins again on the same day, both are told of that too', () => {
    const school = paired();
    end(school);
    school.run('everyHour');
    accept(school);
    school.run('everyHour');
    expect(school.mailTo(ANA).map(({ subject }) => subject)).toEqual([
      'You and Kit Ames: Questions with more than one answer',
      'Your pairing with Kit Ames',
      'You and Kit Ames: Questions with more than one answer',
    ]);
  });

  it('long ago, it is no news', () => {
    const school = paired();
    school.type('Mentor pairs', 'Kit Ames', 'Until', '2026-09-14');
    on(school, '2026-10-14');
    expect(farewells(school, ANA)).toEqual([]);
  });

  it('a letter follows a new address', () => {
    const school = paired();
    const moved = 'a.ames@school.example';
    school.addPerson({ name: 'Ana Ames', email: moved });
    school.type('Staff', ANA, 'E-mail', moved);
    end(school);
    on(school, '2026-09-15');
    on(school, '2026-09-16');
    expect(farewells(school, moved)).toHaveLength(1);
  });
});

describe('The school refuses a pair', () => {
  /** What is said to a browser that sends the pair of Kit and Ana all the same. */
  function refusal(change: (school: RunningSchool) => void): string {
    const school = again();
    const { page, evidence, leaders, needs, shown } = looks(school);
    const names = new Map(evidence.practices.map(({ id, name }) => [id, name]));
    const plan = plain(
      page.acceptMatches(page.matchMentors(needs, shown, leaders).matches, names, leaders),
    );
    change(school);
    const reply = school.reply('keepLeaders', { ...NO_CHANGE, ...plan });
    expect(school.rows('Mentor pairs')).toEqual([]);
    expect(school.rows('Coach assignments')).toEqual([]);
    expect([...school.mailTo(ANA), ...school.mailTo(BEN)]).toEqual([]);
    return reply.ok ? '' : reply.message;
  }

  it('whose mentor evaluates the teacher, as a leader or by the Staff tab', () => {
    expect(refusal((school) => school.type('Staff', KIT, 'Role', 'Assistant principal'))).toBe(
      'Kit Ames cannot mentor Ana Ames: Kit Ames evaluates them. Choose somebody else, or “Not now”.',
    );
    const evaluator = (words: string) => (school: RunningSchool) => {
      const row = school.rows('Staff').findIndex((one) => one['E-mail'] === ANA) + 2;
      school.paste('Staff', 1, 9, [['Evaluator']]);
      school.paste('Staff', row, 9, [[words]]);
    };
    for (const words of ['Kit Ames', 'KIT@school.example', 'Sam Ortiz, Kit Ames']) {
      expect(refusal(evaluator(words))).toContain('Kit Ames evaluates them.');
    }
  });

  it('whose mentor has not agreed, or not any more', () => {
    expect(refusal((school) => answer(school, KIT, 'No, or not any more'))).toContain(
      'Kit Ames cannot mentor Ana Ames: Kit Ames does not agree to be named.',
    );
  });

  it('with somebody who has left', () => {
    expect(
      refusal((school) => {
        school.type('Staff', KIT, 'Last day', '2026-09-11');
        school.type('Staff', BEN, 'Last day', '2026-09-11');
      }),
    ).toBe(
      'Kit Ames cannot mentor Ana Ames: Kit Ames left. Lou Ames cannot mentor Ben Ames: Ben Ames left. Choose somebody else, or “Not now”.',
    );
  });
});
