import { useMemo, useState } from 'preact/hooks';
import { shownIn } from '../../../coach/leaders/candidates';
import { evaluatorsIn } from '../../../coach/leaders/evaluators';
import type { LeadersPlan } from '../../../coach/leaders/keep-leaders';
import type { Leaders } from '../../../coach/leaders/show-leaders';
import type { CodedSession } from '../../../coach/needs/show-needs';
import type { Evidence } from '../../../guide/evidence';
import type { GroupMatter } from '../../../guide/groups/show-groups';
import type { Go } from '../../app';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { Segments } from '../../parts/segments';
import { useReading } from '../../reading';
import { call } from '../../server';
import { useWork } from '../../work';
import { ForColleagues } from './for-colleagues';
import { MatchesPart } from './matches';
import { ModelsPart } from './models';
import { RolesPart } from './roles';
import { TrainingsPart } from './trainings';

const PARTS = ['Mentors', 'Matches', 'Roles', 'Training'] as const;

/** Who leads instruction: who could, who works with whom, who has which role, and what they learn. */
export function LeadersScreen({ go }: { go: Go }) {
  const leaders = useReading('leaders');
  const evidence = useReading('evidence');
  const groups = useReading('groups');
  const coaching = useReading('coachingNeeds');
  return (
    <Loaded reading={leaders}>
      {(shown) =>
        shown.leads ? (
          <Loaded reading={evidence}>
            {(seen) => (
              <Loaded reading={groups}>
                {(matter) => (
                  <Loaded reading={coaching}>
                    {({ sessions }) => (
                      <LeadersOf
                        leaders={shown}
                        evidence={seen}
                        groups={matter}
                        sessions={sessions}
                        go={go}
                        onChange={() => leaders.state === 'ready' && leaders.again()}
                      />
                    )}
                  </Loaded>
                )}
              </Loaded>
            )}
          </Loaded>
        ) : (
          <ForColleagues leaders={shown} names={namesOf(evidence)} />
        )
      }
    </Loaded>
  );
}

function namesOf(evidence: ReturnType<typeof useReading<'evidence'>>): ReadonlyMap<string, string> {
  const practices = evidence.state === 'ready' ? evidence.value.practices : [];
  return new Map(practices.map(({ id, name }) => [id, name]));
}

/** Keeps a plan, shows how it goes, and reads anew; answers whether it was kept. */
export type Keep = (label: string, plan: LeadersPlan, done: string) => Promise<boolean>;

export function LeadersOf({
  leaders,
  evidence,
  groups,
  sessions,
  go,
  onChange,
}: {
  leaders: Leaders;
  evidence: Evidence;
  groups: Pick<GroupMatter, 'columns' | 'released'>;
  sessions: readonly CodedSession[];
  go: Go;
  onChange(): void;
}) {
  const [part, setPart] = useState<(typeof PARTS)[number]>('Mentors');
  const [done, setDone] = useState('');
  const work = useWork();
  const shown = useMemo(() => shownIn(evidence), [evidence]);
  const school = useMemo(
    () => ({ ...leaders, evaluators: evaluatorsIn(groups.columns) }),
    [leaders, groups],
  );
  const keep: Keep = async (label, plan, said) => {
    setDone('');
    const kept = await work.start(label, async () => {
      await call('keepLeaders', plan);
    });
    if (kept) {
      setDone(said);
      onChange();
    }
    return kept;
  };
  const matter = { school, evidence, shown, sessions, keep, isBusy: work.progress !== null };
  return (
    <div class="stack-wide">
      <Segments
        label="Part"
        value={part}
        options={PARTS.map((one) => [one, one])}
        onChange={(one) => {
          setPart(one);
          setDone('');
        }}
      />
      {work.progress && <ProgressBar work={work} />}
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {done && <Notice tone="done">{done}</Notice>}
      {part === 'Mentors' && <ModelsPart {...matter} go={go} />}
      {part === 'Matches' && <MatchesPart {...matter} onModels={() => setPart('Mentors')} />}
      {part === 'Roles' && <RolesPart {...matter} released={groups.released.length} />}
      {part === 'Training' && <TrainingsPart {...matter} />}
    </div>
  );
}
