import type { Pilot } from '../../src/guide/pilots/pilots-table';
import type { FormRow } from '../../src/monitor/forms-table';
import { homeOf } from '../../src/progress/home';
import { type OutboxRow, UNTOUCHED } from '../../src/school/outbox-table';
import {
  aFocusSet,
  aLibrary,
  anObservation,
  aPractice,
  aPrincipal,
  aTeacher,
  aVersion,
  aVisit,
  theSettings,
} from '../builders';

const aForm: FormRow = {
  focus: 'discussion',
  name: 'Classroom discussion',
  url: 'https://forms.example/1',
  editUrl: '',
  form: 'form-1',
  published: '2026-09-01T00:00:00.000Z',
  collectedTo: '',
  version: 1,
  template: '',
  madeOf: '',
  linked: '',
};

const aMessage = (state: OutboxRow['state']): OutboxRow => ({
  message: state,
  to: 'ana@school.example',
  toName: 'Ana López',
  subject: '',
  state,
  reason: '',
  queued: '',
  sent: '',
  kind: 'feedback',
  letter: '',
  observation: '',
  ...UNTOUCHED,
});

/** With it the school has had walkthroughs for a month. */
const theFirst = anObservation({ date: '2026-09-01' });

const school = {
  settings: theSettings,
  staff: [aTeacher('Ana López'), aTeacher('Ben Wu'), aPrincipal()],
  library: aLibrary([aFocusSet()], [aPractice('a')]),
  forms: [aForm],
  observations: [anObservation(), theFirst],
  visits: [aVisit({ date: '2027-01-11' })],
  outbox: [] as OutboxRow[],
  answers: [],
  inPlace: 0,
  pilots: [] as Pilot[],
  versions: [aVersion('a')],
  toTalkOver: 0,
  conversations: [],
  decided: [],
  review: null,
  tell: null,
  proposals: 0,
  toWord: [],
  plansWaiting: [],
  toConvene: 0,
  problems: [],
};
const due = (more: Partial<typeof school>, today = '2026-10-10') =>
  homeOf({ ...school, ...more }, today).due.map(({ what }) => what);

describe('what is due', () => {
  it('begins with the staff, then the forms, then a visit', () => {
    expect(due({ staff: [aPrincipal()], forms: [], observations: [] })).toEqual(['add staff']);
    expect(due({ forms: [], observations: [] })).toEqual(['make forms']);
    expect(due({ observations: [] })).toEqual(['first visit']);
  });

  it('is no teacher’s visit until the school has had walkthroughs for a month', () => {
    const yesterday = [anObservation({ date: '2026-10-09' })];
    expect(due({ observations: yesterday })).not.toContain('not seen');
    expect(due({ observations: yesterday }, '2026-11-08')).not.toContain('not seen');
    expect(due({ observations: yesterday }, '2026-11-09')).toContain('not seen');
  });

  it('names the teachers whom nobody visited for a month', () => {
    expect(homeOf(school, '2026-10-10').due[0]).toMatchObject({
      what: 'not seen',
      title: '1 teacher not seen for a month',
    });
    expect(homeOf(school, '2026-12-10').due[0]).toMatchObject({
      title: '2 teachers not seen for a month',
    });
  });

  it('puts what needs a person before what only waits', () => {
    const outbox = [aMessage('waiting'), aMessage('unsure'), aMessage('failed')];
    const observations = [
      theFirst,
      anObservation({ attention: ['“Ben” is not on the Staff tab.'] }),
    ];
    expect(due({ outbox, observations })).toEqual([
      'needs attention',
      'unsure messages',
      'failed messages',
      'decide sharing',
      'not seen',
    ]);
  });

  it('asks to send only once sharing is on', () => {
    const settings = { ...theSettings, sharing: true };
    expect(due({ settings, outbox: [aMessage('waiting')] })).toContain('send feedback');
  });

  it('sends observers together who have not compared for two months', () => {
    const staff = [aPrincipal(), aTeacher('Cora Diaz', { role: 'Coach' }), aTeacher('Ana López')];
    const alone = (observer: string, date: string) =>
      anObservation({ observation: `${observer}${date}`, observer, date, period: 'Period 1' });
    const early = alone('sam@school.example', '2026-09-14');
    expect(due({ staff, observations: [early] }, '2026-10-10')).not.toContain('see together');
    expect(due({ staff, observations: [early] }, '2026-12-10')).toContain('see together');
    const two = ['sam@school.example', 'cora@school.example'].map((who) =>
      alone(who, '2026-11-20'),
    );
    expect(due({ staff, observations: [early, ...two] }, '2026-12-10')).not.toContain(
      'see together',
    );
  });
});
