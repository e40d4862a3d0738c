import { useState } from 'preact/hooks';
import { teamOf, tellOnForm } from '../../../coach/teams/send-to-teams';
import type { Teams } from '../../../coach/teams/show-teams';
import { counted } from '../../../counted';
import type { TeamProposal } from '../../../monitor/requests/team-proposals-table';
import type { PracticesView } from '../../../monitor/show-practices';
import { type FocusSetRow, focusSetFrom } from '../../../practices/focus-sets-table';
import type { PracticeRow } from '../../../practices/practices-table';
import type { Go } from '../../app';
import { Button } from '../../parts/button';
import { Field, TextField } from '../../parts/field';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { useReading } from '../../reading';
import { call } from '../../server';
import { useWork } from '../../work';
import { bringUpToDate } from '../practices/bring-up-to-date';
import { SERVER } from './sources';

/** From a look-for that leaders took up to a question on a form: its levels, begun with the team's own words. */
export function LookForScreen({ go, practice }: { go: Go; practice: string }) {
  const teams = useReading('teams');
  const practices = useReading('practices');
  return (
    <Loaded reading={teams}>
      {(read) => (
        <Loaded reading={practices}>
          {(view) => {
            const proposal = read.toWord.find((one) => one.practice === practice);
            const row = view.tabs.practices.rows.find(({ id }) => id === practice);
            const sets = view.tabs.focusSets.rows.filter(({ id }) =>
              view.sets.some(({ focus, hasForm }) => focus === id && hasForm),
            );
            return proposal && row ? (
              <Levels go={go} teams={read} view={view} proposal={proposal} row={row} sets={sets} />
            ) : (
              <p>This look-for is on its form already, or its row on the Practices tab is gone.</p>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}

const LEVELS = ['descriptor1', 'descriptor2', 'descriptor3', 'descriptor4', 'descriptor5'] as const;

/** What the team wrote stands for the highest level, until leaders say it better. */
export function firstWording(
  row: PracticeRow,
  { words }: TeamProposal,
  set: FocusSetRow,
): PracticeRow {
  const highest = LEVELS[focusSetFrom(set).levels.length - 1] ?? 'descriptor5';
  return { ...row, focus: set.id, [highest]: row[highest] || words };
}

function Levels({
  go,
  teams,
  view,
  proposal,
  row: stored,
  sets,
}: {
  go: Go;
  teams: Teams;
  view: PracticesView;
  proposal: TeamProposal;
  row: PracticeRow;
  sets: readonly FocusSetRow[];
}) {
  const work = useWork();
  const [done, setDone] = useState('');
  const first = sets.find(({ id }) => id === stored.focus) ?? sets[0];
  const [row, setRow] = useState(() => (first ? firstWording(stored, proposal, first) : stored));
  const set = sets.find(({ id }) => id === row.focus);
  if (!set) return <p>There is no form yet. Make one on Forms, then come back.</p>;
  const levels = focusSetFrom(set).levels;
  const change = (part: keyof PracticeRow) => (words: string) => setRow({ ...row, [part]: words });
  const missing = levels.filter((_, at) => row[LEVELS[at] ?? 'descriptor5'].trim() === '');
  const save = () =>
    work.start('Saving the levels', async (step) => {
      await call('wordLookFor', { practice: row });
      const notice = await bringUpToDate(view, [row.focus], step);
      const worded = {
        name: row.name,
        form: set.name,
        levels: levels.map((level, at): [string, string] => [
          level,
          row[LEVELS[at] ?? 'descriptor5'],
        ]),
      };
      const queued = await tellOnForm(SERVER, proposal, worded, teamOf(proposal, teams.staff));
      setDone(
        `“${row.name}” is on the form ${set.name}. ${counted(queued, 'message')} to ${proposal.team} in the outbox. ${notice}`,
      );
    });
  if (done) {
    return (
      <div class="stack">
        <Notice tone="done">{done}</Notice>
        <div>
          <Button kind="primary" onClick={() => go.fromHome({ screen: 'teams' })}>
            Back to the teams
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div class="stack">
      <div class="proposal stack">
        <p>
          <b>{proposal.team}</b> said
        </p>
        <p class="lines">{proposal.words}</p>
      </div>
      <TextField id="name" label="Name" value={row.name} onChange={change('name')} />
      <Field id="form" label="On the form">
        <select
          id="form"
          class="input choice"
          value={row.focus}
          onChange={(event) => {
            const chosen = sets.find(({ id }) => id === event.currentTarget.value);
            if (chosen) setRow(firstWording(row, proposal, chosen));
          }}
        >
          {sets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      {levels.map((level, at) => {
        const part = LEVELS[at] ?? 'descriptor5';
        return (
          <Field key={level} id={part} label={`“${level}” looks like`}>
            <textarea
              id={part}
              class="input short"
              value={row[part]}
              onInput={(event) => change(part)(event.currentTarget.value)}
            />
          </Field>
        );
      })}
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      <ProgressBar work={work} />
      {!work.progress && (
        <div class="stack">
          <div>
            <Button kind="primary" disabled={missing.length > 0} onClick={save}>
              Put it on the form
            </Button>
          </div>
          <p class="quiet small">
            {missing.length > 0
              ? `Still to word: ${missing.join(', ')}.`
              : `Form and guide change at once, and ${proposal.team} hears it.`}
          </p>
        </div>
      )}
    </div>
  );
}
