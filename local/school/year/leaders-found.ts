import { candidatesFor, shownIn } from '../../../src/coach/leaders/candidates';
import { evaluatorsIn } from '../../../src/coach/leaders/evaluators';
import { acceptMatches, askMentor, NO_CHANGE } from '../../../src/coach/leaders/leader-plans';
import { matchMentors } from '../../../src/coach/leaders/match-mentors';
import { needsOfTeachers } from '../../../src/coach/leaders/mentoring-needs';
import { recordInWords, trackRecordOf } from '../../../src/coach/leaders/track-record';
import type { CoachingEvidence } from '../../../src/coach/needs/show-needs';
import type { Evidence } from '../../../src/guide/evidence';
import type { GroupMatter } from '../../../src/guide/groups/show-groups';
import { MENTOR_CONSENT } from '../../../src/monitor/forms-table';
import type { PeopleAtWork } from '../people-at-work';
import { address } from '../roster';
import { YEAR } from './riverside-year';

const ASKED = 8;

/** Leaders find teachers who could show a practice, ask them, bring them together with others, and set up roles. */
export class LeadersFound {
  constructor(
    private readonly work: PeopleAtWork,
    private readonly principal: string,
  ) {}

  /** Those who show a practice more than is typical, of each practice the first, and whom leaders name. Who observes is not asked. */
  ask(now: Date): void {
    const { evidence, leaders, shown } = this.#looks();
    const asked = new Set(leaders.mentors.map(({ teacher }) => teacher));
    for (const { teacher, practice: id, why } of YEAR.leaders.named) {
      const person = leaders.staff.find(({ email }) => email === address(teacher));
      const practice = evidence.practices.find((one) => one.id === id);
      if (!person || !practice || asked.has(person.email)) continue;
      asked.add(person.email);
      const plan = askMentor({ person, practice: { id, name: practice.name }, why }, now);
      this.work.job(this.principal, 'keepLeaders', plan);
    }
    for (const { id, name } of evidence.practices.filter((one) => one.asked)) {
      if (asked.size === ASKED) return;
      const found = candidatesFor(shown, [id], leaders, '').find(
        ({ person }) => person.role === 'Teacher' && !asked.has(person.email),
      );
      if (!found) continue;
      asked.add(found.person.email);
      const why = `Seen at the highest level in ${found.reached} of ${found.rated} visits.`;
      const plan = askMentor({ person: found.person, practice: { id, name }, why }, now);
      this.work.job(this.principal, 'keepLeaders', plan);
    }
  }

  /** All but one say yes. */
  answer(): void {
    const { leaders } = this.#looks();
    for (const [index, { teacher, consent }] of leaders.mentors.entries()) {
      if (consent !== '') continue;
      this.work.fillIn(teacher, MENTOR_CONSENT.name, {
        'May we name you to colleagues?': index === 3 ? 'No, or not any more' : 'Yes, for two',
      });
    }
  }

  match(): void {
    const { evidence, leaders, needs, shown } = this.#looks();
    const names = new Map(evidence.practices.map(({ id, name }) => [id, name]));
    const { matches } = matchMentors(needs, shown, leaders);
    this.work.job(this.principal, 'keepLeaders', acceptMatches(matches, names, leaders));
  }

  /** The district sets up the role of a coach, with what is known of those who take it. */
  takeRoles(people: readonly string[], from: string): void {
    const { evidence, leaders, shown } = this.#looks();
    const roles = leaders.staff
      .filter(({ email }) => people.includes(email))
      .map((person) => ({
        person: person.email,
        personName: person.name,
        role: 'Instructional coach',
        by: 'District' as const,
        responsibilities: ['Visits each teacher every two weeks', 'Talks each visit over'],
        from,
        until: '',
        trackRecord: recordInWords(trackRecordOf(person, evidence, shown, leaders)),
      }));
    this.work.job(this.principal, 'keepLeaders', { ...NO_CHANGE, roles });
  }

  meet(date: string, title: string, kind: 'Training' | 'Convening', came: readonly string[]): void {
    const training = { date, title, kind, purpose: 'Plan the weeks ahead', came: [...came] };
    this.work.job(this.principal, 'keepLeaders', { ...NO_CHANGE, trainings: [training] });
  }

  #looks() {
    const evidence: Evidence = this.work.job(this.principal, 'evidence');
    const groups: GroupMatter = this.work.job(this.principal, 'groups');
    const shown = shownIn(evidence);
    const leaders = {
      ...this.work.job(this.principal, 'leaders'),
      evaluators: evaluatorsIn(groups.columns),
    };
    const { sessions }: CoachingEvidence = this.work.job(this.principal, 'coachingNeeds');
    return { evidence, leaders, shown, needs: needsOfTeachers(evidence, shown, leaders, sessions) };
  }
}
