import { acceptMatches } from '../../../coach/leaders/leader-plans';
import { type Match, othersFor } from '../../../coach/leaders/match-mentors';
import type { MentoringNeed } from '../../../coach/leaders/mentoring-needs';
import { counted } from '../../../counted';
import { observes } from '../../../school/staff';
import { Button } from '../../parts/button';
import { MatchRow } from './match-row';
import type { LeadersMatter } from './matter';

/** Matches to accept one by one, or all that are near. */
export function ProposedMatches({
  matches,
  needsOf,
  onChoose,
  onDrop,
  ...matter
}: LeadersMatter & {
  matches: readonly Match[];
  needsOf(need: MentoringNeed): readonly MentoringNeed[];
  onChoose(teacher: string, mentor: string): void;
  onDrop(teacher: string): void;
}) {
  const { school, evidence, shown, keep, isBusy } = matter;
  if (matches.length === 0) return null;
  const near = matches.filter(({ isFar }) => !isFar);
  const far = matches.length - near.length;
  const coaches = matches.some(({ mentor }) => observes(mentor));
  const accept = (some: readonly Match[]) =>
    keep(
      'Telling both',
      acceptMatches(some, new Map(evidence.practices.map(({ id, name }) => [id, name])), school),
      `${counted(some.length, 'pair')} noted. Their messages wait in the Outbox.`,
    );
  return (
    <section class="stack" aria-labelledby="proposed">
      <h2 id="proposed">{counted(matches.length, 'match', 'matches')} proposed</h2>
      {coaches && school.assignments.length === 0 && (
        <p class="quiet small">
          Coaches see every teacher’s notes now. From the first match on, they see those of their
          own teachers only.
        </p>
      )}
      {matches.length > 1 && near.length > 0 && (
        <div>
          <Button kind="primary" disabled={isBusy} onClick={() => accept(near)}>
            {far === 0
              ? `Accept all ${near.length}`
              : `Accept ${near.length}, not the far ${far === 1 ? 'one' : 'ones'}`}
          </Button>
        </div>
      )}
      <ul class="list">
        {matches.map((match) => {
          const { email } = match.need.teacher;
          const needs = needsOf(match.need);
          return (
            <MatchRow
              key={email}
              match={match}
              needs={needs}
              isOnly={matches.length === 1}
              others={othersFor(needs, shown, school)}
              evidence={evidence}
              isBusy={isBusy}
              onChoose={(mentor) => onChoose(email, mentor)}
              onAccept={() => accept([match])}
              onDrop={() => onDrop(email)}
            />
          );
        })}
      </ul>
    </section>
  );
}
