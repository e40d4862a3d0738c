import type { PilotPlan } from '../../../src/guide/pilots/keep-pilot';
import {
  joinPilot,
  longerCycle,
  reviewPilot,
  rollOut,
  startPilot,
} from '../../../src/guide/pilots/pilot-plans';
import type { Pilot } from '../../../src/guide/pilots/pilots-table';
import { rollOutLetter } from '../../../src/sidebar/screens/pilots/roll-out-letter';
import type { PeopleAtWork } from '../people-at-work';
import type { School } from '../school';

const PILOT: Pilot = {
  pilot: 'new-readers',
  name: 'The new reading units',
  kind: 'resource',
  question: 'Do children read more of the text themselves?',
  cycle: 'every two weeks',
  started: '',
  state: 'running',
  decision: '',
  practice: '',
  inUse: ['As planned', 'Adapted'],
  lead: '',
};

const REVIEWED = [
  ['The texts are read aloud by the teacher.', 'Children read in pairs first.'],
  ['Pairs read; the slow ones wait.', 'Two texts of one unit, one shorter.'],
  ['Everybody reads. Talk afterwards is thin.', 'One question on the board before reading.'],
  ['Questions help. It runs by itself.', ''],
  ['Those who joined do what the others did in January.', ''],
  ['All seven teach the units without their notes.', ''],
] as const;

/** A new resource that four teachers try, with all that comes of it. */
export class PilotTried {
  constructor(
    private readonly work: PeopleAtWork,
    private readonly school: School,
    private readonly principal: string,
  ) {}

  start(day: string, teachers: readonly string[]): void {
    const { practices } = this.work.job(this.principal, 'pilots');
    const joining = this.#joining(teachers, day, 'experienced');
    this.#keep(startPilot({ ...PILOT, started: day }, joining, practices));
  }

  /** Two of its teachers write on its form before the review. */
  write(teachers: readonly string[], count: number): void {
    for (const teacher of teachers.slice(0, 2)) {
      this.work.fillIn(teacher, `Pilot: ${PILOT.name}`, {
        'How often did you try it since the last review?': 'Several times',
        'What worked?': SAID[count % SAID.length] ?? '',
        'What should we change?': 'More time for the second text.',
      });
    }
  }

  review(day: string, count: number): void {
    const [seen, adjustment] = REVIEWED[count] ?? REVIEWED[0];
    const next = 'Two visits each until then.';
    this.#keep(reviewPilot(this.#pilot(), { seen, adjustment, next }, day));
  }

  /** It runs by itself, and is looked at less often. */
  settle(day: string): void {
    this.#keep(longerCycle(this.#pilot(), 'monthly', 'It runs by itself in four classes.', day));
  }

  expand(day: string, teachers: readonly string[]): void {
    this.#keep(joinPilot(this.#pilot(), this.#joining(teachers, day, 'new'), day));
  }

  rollOut(day: string): void {
    const expected = 'From September: every class reads two units before winter break.';
    const { practices } = this.work.job(this.principal, 'pilots');
    const letter = rollOutLetter(PILOT, expected);
    const evidence = 'Seven teachers, in use in most visits since March.';
    this.#keep(rollOut(this.#pilot(), expected, evidence, letter, practices, day));
  }

  #pilot(): Pilot {
    const { pilots } = this.work.job(this.principal, 'pilots');
    const found = pilots.find(({ pilot }) => pilot === PILOT.pilot);
    if (!found) throw new Error(`There is no pilot ${PILOT.name}.`);
    const { form: _, ...pilot } = found;
    return pilot;
  }

  #joining(teachers: readonly string[], starts: string, experience: 'new' | 'experienced') {
    return teachers.map((teacher) => {
      const name = this.school.staff.find(({ email }) => email === teacher)?.name ?? '';
      return { pilot: PILOT.pilot, teacher, name, starts, experience };
    });
  }

  #keep(plan: PilotPlan): void {
    const { focus } = this.work.job(this.principal, 'keepPilot', plan);
    if (focus !== '') this.work.job(this.principal, 'updateForm', { focus });
  }
}

const SAID = [
  'The pictures bring everybody in.',
  'Reading in pairs: even the shy ones read.',
  'They asked for the next unit.',
] as const;
