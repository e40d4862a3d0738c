import { useMemo, useState } from 'preact/hooks';
import {
  type Count,
  GROUPINGS,
  type Grouping,
  type GroupNeed,
  type Needs,
  needsOf,
  type PracticeNeed,
} from '../../../coach/needs/needs';
import { namedInWords, shareInWords, spanInWords } from '../../../coach/needs/needs-in-words';
import { needsPacket } from '../../../coach/needs/needs-packet';
import type { CoachingEvidence } from '../../../coach/needs/show-needs';
import { counted } from '../../../counted';
import { capital } from '../../../first-letter';
import type { Evidence } from '../../../guide/evidence';
import { ENOUGH_TEACHERS, type Share } from '../../../guide/teacher-weighted';
import { dayWritten } from '../../days';
import { Button, OutLink } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Interval } from '../../parts/interval';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { OpenTab } from '../../parts/open-tab';
import { ProgressBar } from '../../parts/progress-bar';
import { useReading } from '../../reading';
import { call } from '../../server';
import { useWork } from '../../work';

/** Needs from coaching beside gaps from observation. */
export function NeedsScreen({ evidence }: { evidence: Evidence }) {
  const reading = useReading('coachingNeeds');
  return (
    <Loaded reading={reading}>
      {(coaching) => <NeedsLook evidence={evidence} coaching={coaching} />}
    </Loaded>
  );
}

export function NeedsLook({
  evidence,
  coaching,
}: {
  evidence: Evidence;
  coaching: CoachingEvidence;
}) {
  const [grouping, setGrouping] = useState<Grouping>('team');
  const needs = useMemo(
    () => needsOf(evidence, coaching, grouping),
    [evidence, coaching, grouping],
  );
  if (needs.named.length + needs.weak.length === 0) {
    return (
      <p>
        Needs that coaches note, beside gaps seen in lessons, will stand here. Add a session from a
        coaching log, or visit a lesson, and they begin.
      </p>
    );
  }
  const most = Math.max(1, ...needs.named.map(({ named }) => countOf(named)));
  return (
    <div class="stack-wide">
      <div class="row">
        <h1 class="needs-title">What teachers need, from coaching and from lessons</h1>
        <span class="quiet small">
          {spanInWords(needs)} · Coached: {namedInWords(needs.coached)}
        </span>
      </div>
      <Report evidence={evidence} coaching={coaching} grouping={grouping} />
      <fieldset class="segments" aria-label="Groups">
        {GROUPINGS.map((one) => (
          <Button key={one} pressed={one === grouping} onClick={() => setGrouping(one)}>
            By {one}
          </Button>
        ))}
      </fieldset>
      {needs.named.length > 0 && (
        <PracticeTable
          title="Named in coaching"
          about="Practices by how many teachers named each in coaching"
          needs={needs.named}
          lower={needs.lower}
          most={most}
        />
      )}
      {needs.weak.length > 0 && (
        <PracticeTable
          title="Weak in lessons, nobody asked yet"
          about="Practices that nobody named in coaching, the weakest in lessons first"
          needs={needs.weak}
          lower={needs.lower}
        />
      )}
      <p class="quiet small">
        Each teacher counts once. The line is the 90% interval; among practices that as many named,
        the one whose interval begins highest comes first. Fewer than {ENOUGH_TEACHERS} teachers are
        not shown.
      </p>
      <Words title="Other needs in coaching" items={needs.other} />
      <Words title="Support given" items={needs.supports} />
      <Learning needs={needs} today={needs.to} />
    </div>
  );
}

function PracticeTable({
  title,
  about,
  needs,
  lower,
  most,
}: {
  title: string;
  about: string;
  needs: readonly PracticeNeed[];
  lower: string;
  /** The largest number of teachers; without it nobody named any. */
  most?: number;
}) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      <table class="needs">
        <caption class="unseen">{about}</caption>
        <thead>
          <tr>
            <th scope="col">Practice</th>
            {most && <th scope="col">Teachers who named it</th>}
            <th scope="col">{capital(lower)} in lessons</th>
          </tr>
        </thead>
        <tbody>
          {needs.map(({ practice, name, named, gap, groups }, index) => (
            <tr key={practice}>
              <th scope="row">
                <b>
                  {index + 1}. {name}
                </b>
                <Groups groups={groups} about={name} lower={lower} />
              </th>
              {most && (
                <td>
                  <Named named={named} most={most} />
                </td>
              )}
              <td>
                <Gap gap={gap} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Report({
  evidence,
  coaching,
  grouping,
}: {
  evidence: Evidence;
  coaching: CoachingEvidence;
  grouping: Grouping;
}) {
  const work = useWork();
  const [made, setMade] = useState<{ url: string; notice: string; heldBack: number } | null>(null);
  const make = () =>
    work.start('Writing the report', async () => {
      const { request, heldBack } = needsPacket(evidence, coaching, grouping, await call('groups'));
      setMade({ ...(await call('packet', request)), heldBack });
    });
  return (
    <div class="stack">
      {work.problem && (
        <Notice tone="problem" onAgain={make}>
          {work.problem}
        </Notice>
      )}
      <ProgressBar work={work} />
      {!work.progress && (
        <div class="row">
          <Button kind={made ? 'outlined' : 'primary'} onClick={make}>
            Make the report
          </Button>
          {made && (
            <OutLink href={made.url} kind="primary">
              Open the report
              <Icon name="out" />
            </OutLink>
          )}
          <span class="quiet small">
            A Doc for the building and the district, without names and by {grouping}.{' '}
            {made &&
              made.heldBack > 0 &&
              `${counted(made.heldBack, 'figure')} held back: together with others, or with what was shared before, ${made.heldBack === 1 ? 'it' : 'they'} would give a small group away. `}
            {made?.notice}
          </span>
        </div>
      )}
    </div>
  );
}

function Named({ named, most }: { named: Count; most: number }) {
  return (
    <div class="stack">
      {'tooFew' in named ? (
        <div class="bar hatched" aria-hidden="true" />
      ) : (
        <div
          class="named-bar"
          aria-hidden="true"
          style={{ width: `${(100 * countOf(named)) / most}%` }}
        />
      )}
      <span>{capital(namedInWords(named))}</span>
    </div>
  );
}

function Gap({ gap }: { gap: Share }) {
  return (
    <div>
      {'share' in gap ? (
        <Interval figure={gap.share} low={gap.low} high={gap.high} />
      ) : (
        <div class="bar hatched" aria-hidden="true" />
      )}
      <span>{capital(shareInWords(gap))}</span>
    </div>
  );
}

function Groups({
  groups,
  about,
  lower,
}: {
  groups: readonly GroupNeed[];
  about: string;
  lower: string;
}) {
  if (groups.length === 0) return null;
  const told = groups.filter(({ named, gap }) => 'count' in named || 'share' in gap);
  const small = groups.length - told.length;
  return (
    <details>
      <summary>
        Groups<span class="unseen"> for {about}</span>
      </summary>
      <ul class="stack small">
        {told.map(({ group, named, gap }) => (
          <li key={group}>
            <b>{group}</b>: named by {namedInWords(named)}; {lower} in {shareInWords(gap)}
          </li>
        ))}
        {small > 0 && (
          <li class="quiet">
            {small} {small === 1 ? 'group has' : 'groups have'} fewer than {ENOUGH_TEACHERS}{' '}
            teachers to tell of.
          </li>
        )}
      </ul>
    </details>
  );
}

function Words({ title, items }: { title: string; items: Needs['other'] }) {
  if (items.length === 0) return null;
  return (
    <section class="stack">
      <h2>{title}</h2>
      <ul class="stack">
        {items.map(({ name, named }) => (
          <li key={name}>
            {name}: {namedInWords(named)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Learning({ needs: { learning }, today }: { needs: Needs; today: string }) {
  return (
    <section class="stack">
      <h2>What was offered, and what changed</h2>
      {learning.length === 0 ? (
        <p class="quiet">
          Write what you offer on the tab <OpenTab tab="Professional learning" />: what, on which
          practice, when and to whom. The share in place before and after it stands here then.
        </p>
      ) : (
        <table class="needs">
          <caption class="unseen">
            Share at the highest level in the 60 days before and after each offer
          </caption>
          <thead>
            <tr>
              <th scope="col">Offered</th>
              <th scope="col">In place, 60 days before</th>
              <th scope="col">60 days after</th>
            </tr>
          </thead>
          <tbody>
            {learning.map(({ date, offered, practice, before, after }) => (
              <tr key={`${date} ${offered}`}>
                <th scope="row">
                  <b>{offered}</b>
                  <div class="quiet small">
                    {[dayWritten(date, new Date(today)), practice].filter(Boolean).join(' · ')}
                  </div>
                </th>
                <td>
                  <Gap gap={before} />
                </td>
                <td>
                  <Gap gap={after} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function countOf(named: Count): number {
  return 'count' in named ? named.count : 0;
}
