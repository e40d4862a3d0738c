import { useState } from 'preact/hooks';
import {
  type Join,
  joinInWords,
  proposedJoins,
  rowsApart,
  rowsOfJoin,
} from '../../../coach/teams/joined-teams';
import { membersOf } from '../../../coach/teams/team-gets';
import type { Grouping } from '../../../guide/groups/groupings';
import type { PacketMatter } from '../../../guide/sharing/packet';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { call } from '../../server';
import { useWork } from '../../work';

/** Small teams that can have their results together, where a leader says so. */
export function JoinTeams({
  matter,
  teams,
  isTold,
  onJoined,
}: {
  matter: PacketMatter;
  teams: Grouping;
  isTold: (team: string) => boolean;
  onJoined(): void;
}) {
  const sizes = new Map(
    teams.groups.map((team) => [team, membersOf(matter, teams, team).length] as const),
  );
  const joins = proposedJoins(teams.groups, sizes, matter.groups.smallest);
  if (joins.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="joins">
      <h2 id="joins">Too small alone, large enough together</h2>
      {joins.map((join) => (
        <Proposed
          key={join.teams.join()}
          join={join}
          taken={teams.groups.filter((team) => !join.teams.includes(team))}
          told={join.teams.filter(isTold)}
          onJoined={onJoined}
        />
      ))}
      <p class="quiet small">
        Only for results: everywhere else they stay the teams of the Staff tab.
      </p>
    </section>
  );
}

function Proposed({
  join,
  taken,
  told,
  onJoined,
}: {
  join: Join;
  /** Names of other teams. */
  taken: readonly string[];
  /** Those of these teams that had a letter already. */
  told: readonly string[];
  onJoined(): void;
}) {
  const work = useWork();
  const [name, setName] = useState(join.name);
  const wanted = name.trim();
  const problem = taken.includes(wanted) ? 'Another team is called that.' : '';
  const save = async () => {
    const saved = await work.start('Saving', async () => {
      await call('keepGroupNames', { names: rowsOfJoin({ ...join, name: wanted }) });
    });
    if (saved) onJoined();
  };
  return (
    <fieldset class="stack proposal" aria-label={join.name}>
      <p class="small">{joinInWords(join)}</p>
      <TextField
        id={`join-${join.teams.join()}`}
        label="Called"
        value={name}
        problem={problem}
        onChange={setName}
      />
      {told.length > 0 && (
        <p class="quiet small">Told already: {told.join(', ')}. They get one more letter.</p>
      )}
      <div>
        <Button
          disabled={work.progress !== null || wanted === '' || problem !== ''}
          about={join.name}
          onClick={save}
        >
          Give results together
        </Button>
      </div>
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
    </fieldset>
  );
}

/** Teams that were joined are told apart again. */
export function TakeApart({
  team,
  teams,
  onDone,
}: {
  team: string;
  teams: readonly string[];
  onDone(): void;
}) {
  const work = useWork();
  const save = async () => {
    const saved = await work.start('Saving', async () => {
      await call('keepGroupNames', { names: rowsApart(teams) });
    });
    if (saved) onDone();
  };
  return (
    <>
      <Button kind="plain" about={team} disabled={work.progress !== null} onClick={save}>
        Take apart
      </Button>
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
    </>
  );
}
