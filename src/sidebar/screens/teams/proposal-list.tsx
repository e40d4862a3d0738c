import { useState } from 'preact/hooks';
import { teamOf, tellDecision } from '../../../coach/teams/send-to-teams';
import type { Teams } from '../../../coach/teams/show-teams';
import { counted } from '../../../counted';
import type { TeamProposal, TeamSays } from '../../../monitor/requests/team-proposals-table';
import type { Go } from '../../app';
import { Button } from '../../parts/button';
import { LinesField } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { useWork } from '../../work';
import { SERVER } from './sources';

export const SAYS_IN_WORDS: Readonly<Record<TeamSays, string>> = {
  answer: 'answers to a trend',
  'look next': 'asks observers to look for something',
  'new look-for': 'proposes a look-for',
  form: 'wants a form changed',
  process: 'wants visits changed',
};

type Decision = 'accepted' | 'adapted' | 'declined';

/** What teams say and leaders have not decided; below, what was. */
export function ProposalList({ teams, again, go }: { teams: Teams; again(): void; go: Go }) {
  const [told, setTold] = useState('');
  const open = teams.proposals.filter(({ state }) => state === 'open');
  const past = teams.proposals.filter(({ state }) => state !== 'open');
  if (!teams.leads) return null;
  return (
    <section class="stack" aria-labelledby="proposals">
      <h2 id="proposals">What teams say</h2>
      {told && <Notice tone="done">{told}</Notice>}
      {teams.toWord.map(({ proposal, practice, team, name, adapted }, index) => (
        <div key={proposal} class="proposal stack">
          <p>
            <b>{adapted || name}</b>, proposed by {team}
          </p>
          <p class="quiet small">Taken up. Word its levels, and it goes on the form.</p>
          <div>
            <Button
              kind={index === 0 ? 'primary' : 'outlined'}
              about={`of ${adapted || name}`}
              onClick={() => go({ screen: 'look-for', practice })}
            >
              Word its levels
            </Button>
          </div>
        </div>
      ))}
      {open.length === 0 && teams.toWord.length === 0 && (
        <p class="quiet">
          {past.length === 0
            ? 'The messages to teams have a form for answers and proposals. They come here to be decided.'
            : 'Nothing waits for you.'}
        </p>
      )}
      {open.map((proposal) => (
        <Proposal
          key={proposal.proposal}
          proposal={proposal}
          staff={teams.staff}
          onDecided={(words) => {
            setTold(words);
            again();
          }}
        />
      ))}
      {past.length > 0 && (
        <details>
          <summary>Decided before ({past.length})</summary>
          <ul class="list">
            {past.map((one) => (
              <li key={one.proposal} class="item">
                <p>
                  <b>{one.team || one.by}</b> {one.name || one.words}
                </p>
                <p class="quiet small">
                  {one.state === 'set aside'
                    ? whySetAside(one, teams.staff)
                    : `${one.state}: ${[one.adapted, one.why].filter(Boolean).join('. ')}`}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Proposal({
  proposal,
  staff,
  onDecided,
}: {
  proposal: TeamProposal;
  staff: Teams['staff'];
  onDecided(words: string): void;
}) {
  const { proposal: id, team, says, name, words, trend } = proposal;
  const work = useWork();
  const [decision, setDecision] = useState<Decision | null>(null);
  const [why, setWhy] = useState('');
  const [adapted, setAdapted] = useState(says === 'new look-for' ? name : words);
  const decide = async () => {
    if (!decision) return;
    await work.start('Saving', async () => {
      const decided = {
        ...proposal,
        state: decision,
        why: why.trim(),
        adapted: decision === 'adapted' ? adapted.trim() : '',
      };
      const queued = await tellDecision(SERVER, decided, teamOf(proposal, staff));
      onDecided(`${team} hears it: ${counted(queued, 'message')} in the outbox.`);
    });
  };
  return (
    <div class="proposal stack">
      <p>
        <b>{team}</b> {SAYS_IN_WORDS[says]}
      </p>
      {trend && <p class="quiet small">{trend}</p>}
      {name && <p>{name}</p>}
      <p class="lines">{words}</p>
      <fieldset class="segments" aria-label={`Decide on what ${team} says`}>
        {(
          [
            ['accepted', 'Accept'],
            ['adapted', 'Adapt'],
            ['declined', 'Decline'],
          ] as const
        ).map(([value, label]) => (
          <Button key={value} pressed={decision === value} onClick={() => setDecision(value)}>
            {label}
          </Button>
        ))}
      </fieldset>
      {decision && (
        <>
          {decision === 'adapted' && (
            <LinesField
              id={`adapted-${id}`}
              label="What you make of it"
              value={adapted}
              onChange={setAdapted}
            />
          )}
          <LinesField
            id={`why-${id}`}
            label="Why?"
            help={`All of ${team} read it. ${nextStep(says, decision)}`}
            value={why}
            onChange={setWhy}
          />
          {!work.progress && (
            <div>
              <Button kind="primary" disabled={why.trim() === ''} onClick={decide}>
                Tell {team}
              </Button>
            </div>
          )}
        </>
      )}
      <ProgressBar work={work} />
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
    </div>
  );
}

function nextStep(says: TeamSays, decision: Decision): string {
  if (decision === 'declined') return '';
  if (says === 'new look-for') return 'Next you word its levels; then it goes on the form.';
  if (says === 'answer' || says === 'look next') return 'Their observers are told for two months.';
  return 'Make the change yourself; this tells them that you will.';
}

function whySetAside({ by }: TeamProposal, staff: Teams['staff']): string {
  return staff.some(({ email }) => email === by)
    ? `set aside: ${by} is in no team. Fill in Team on the Staff tab, then ask for the answer again.`
    : `set aside: ${by} is not on the Staff tab, or has left.`;
}
