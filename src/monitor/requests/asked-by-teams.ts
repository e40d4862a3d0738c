import type { Person } from '../../school/staff';
import type { TeamProposal } from './team-proposals-table';

/** Days for which observers look for what a team asked: two months of visits. */
const LOOKED_FOR = 60;
const DAY = 24 * 60 * 60 * 1000;

/**
 * What the team of a teacher asks observers to look for, once leaders took it up, in a line for each. A team is that of
 * whoever asked, so that it is found again under a new name.
 */
export function askedByTeams(
  proposals: readonly TeamProposal[],
  staff: readonly Person[],
  now: Date,
): (teacher: string) => string {
  const teams = new Map(staff.map(({ email, team }) => [email, team]));
  const asked = proposals.filter(
    ({ says, state, settled }) =>
      (says === 'answer' || says === 'look next') &&
      (state === 'accepted' || state === 'adapted') &&
      now.getTime() - Date.parse(settled) < LOOKED_FOR * DAY,
  );
  return (teacher) => {
    const team = teams.get(teacher) ?? '';
    if (team === '') return '';
    return asked
      .filter((one) => (teams.get(one.by) ?? one.team) === team)
      .map(({ name, words, adapted }) => {
        const said = [name, adapted || words].filter(Boolean).join(': ');
        return `${team} asked: “${said.replace(/\s+/g, ' ')}”`;
      })
      .join('\n');
  };
}
