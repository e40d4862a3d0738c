import { useState } from 'preact/hooks';
import { hasLargeGroup } from '../../../guide/groups/groupings';
import { districtPacket } from '../../../guide/sharing/district-packet';
import type { Packet, PacketMatter } from '../../../guide/sharing/packet';
import { staffPacket } from '../../../guide/sharing/staff-packet';
import { teamPacket } from '../../../guide/sharing/team-packet';
import { leastTold } from '../../../guide/sharing/told';
import { Button, OutLink } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Segments } from '../../parts/segments';
import { call } from '../../server';
import { useWork } from '../../work';

const KINDS = ['District', 'Team', 'Staff'] as const;

/** A packet for the district, a team or the staff: what goes into it, then its Doc. */
export function SharePanel({ matter, onShared }: { matter: PacketMatter; onShared: () => void }) {
  const { groupings, cycle, groups } = matter;
  const impersonal = groupings.filter(({ namesPeople }) => !namesPeople);
  const teams = impersonal.find(({ name }) => name === 'Team');
  const [kind, setKind] = useState<(typeof KINDS)[number]>('District');
  const [team, setTeam] = useState(teams?.groups[0] ?? '');
  const [by, setBy] = useState<readonly string[]>(() =>
    impersonal
      .filter((one) => hasLargeGroup(one, matter.evidence.teachers, leastTold(groups.smallest)))
      .slice(0, 2)
      .map(({ name }) => name),
  );
  const [made, setMade] = useState<{ url: string; notice: string; heldBack: number } | null>(null);
  const work = useWork();
  const packet = (): Packet => {
    if (kind === 'Team' && teams) return teamPacket(matter, teams, team);
    if (kind === 'Staff') return staffPacket(matter);
    return districtPacket(
      matter,
      impersonal.filter(({ name }) => by.includes(name)),
    );
  };
  const share = () =>
    work.start('Writing the Doc', async () => {
      setMade(null);
      const { request, heldBack } = packet();
      const { url, notice } = await call('packet', request);
      setMade({ url, notice, heldBack });
      onShared();
    });
  return (
    <section class="stack" aria-labelledby="share">
      <h2 id="share">Share: {cycle.name}</h2>
      <div class="share-kinds">
        <Segments
          label="For"
          value={kind}
          options={KINDS.filter((one) => one !== 'Team' || teams).map((one) => [one, one])}
          onChange={setKind}
        />
      </div>
      {kind === 'District' && (
        <fieldset class="row" aria-label="With groups by">
          {impersonal.map(({ name }) => (
            <label key={name} class="row">
              <input
                type="checkbox"
                checked={by.includes(name)}
                onChange={() =>
                  setBy(by.includes(name) ? by.filter((one) => one !== name) : [...by, name])
                }
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      {kind === 'Team' && teams && (
        <select
          class="input choice"
          aria-label="Team"
          value={team}
          onChange={(event) => setTeam(event.currentTarget.value)}
        >
          {teams.groups.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      )}
      <p class="quiet small">
        Nobody is named, groups under {leastTold(groups.smallest)} teachers have no figures, and
        nothing goes out from which one could be worked out, also together with what you shared
        before.
      </p>
      <div>
        <Button kind="primary" disabled={work.progress !== null} onClick={share}>
          {work.progress ? 'Writing the Doc' : 'Write the Doc'}
        </Button>
      </div>
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {made && (
        <Notice tone="done">
          <p>
            The Doc is ready{made.heldBack > 0 ? `; ${made.heldBack} figures are held back` : ''}.
            Read it, then share it. For a PDF choose File &gt; Download &gt; PDF in it.{' '}
            {made.notice}
          </p>
          <OutLink href={made.url}>Open the Doc</OutLink>
        </Notice>
      )}
    </section>
  );
}
