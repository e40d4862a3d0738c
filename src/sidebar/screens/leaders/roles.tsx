import { useState } from 'preact/hooks';
import { NO_CHANGE } from '../../../coach/leaders/leader-plans';
import type { LeaderRole } from '../../../coach/leaders/leader-roles-table';
import { personOf } from '../../../school/staff';
import { isHere } from '../../../school/stay';
import { spanWritten } from '../../days';
import { Button } from '../../parts/button';
import { Empty } from '../../parts/empty';
import { Notice } from '../../parts/notice';
import type { LeadersMatter } from './matter';
import { DistrictReport } from './report-to-district';
import { RoleForm } from './role-form';

/** Who has which role, and the form that gives somebody one. */
export function RolesPart({ released, ...matter }: LeadersMatter & { released: number }) {
  const { school, nameOf, keep, isBusy } = matter;
  const { today } = school;
  const roles = [...school.roles].sort((a, b) => (a.from < b.from ? 1 : -1));
  const inForce = roles.filter(({ until }) => until === '' || until >= today);
  const past = roles.filter((role) => !inForce.includes(role));
  const [adding, setAdding] = useState(false);
  if (adding) return <RoleForm {...matter} onDone={() => setAdding(false)} />;
  return (
    <div class="stack-wide">
      {roles.length === 0 ? (
        <Empty action="Give a role" onAction={() => setAdding(true)}>
          Who coaches, mentors or leads a team will stand here: what the role asks, since when, and
          the track record they came with.
        </Empty>
      ) : (
        <div>
          <Button kind="primary" onClick={() => setAdding(true)}>
            Give a role
          </Button>
        </div>
      )}
      {inForce.length > 0 && (
        <ul class="list">
          {inForce.map((role) => (
            <RoleRow
              key={role.person + role.role + role.from}
              role={role}
              {...matter}
              onEnd={() =>
                keep(
                  'Ending the role',
                  { ...NO_CHANGE, roles: [{ ...role, until: today }] },
                  `Noted: ${nameOf(role.person, role.personName)} is ${role.role} until today.`,
                )
              }
            />
          ))}
        </ul>
      )}
      {past.length > 0 && (
        <details class="small">
          <summary>Earlier roles</summary>
          <ul class="list">
            {past.map((role) => (
              <li key={role.person + role.role + role.from} class="item">
                {nameOf(role.person, role.personName)}, {role.role}:{' '}
                {spanWritten(role.from, role.until)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <DistrictReport school={school} released={released} isBusy={isBusy} />
    </div>
  );
}

function RoleRow({
  role,
  school,
  nameOf,
  isBusy,
  onEnd,
}: LeadersMatter & { role: LeaderRole; onEnd(): void }) {
  const person = personOf(school.staff, role.person, role.personName);
  const name = nameOf(role.person, role.personName);
  const isGone = !person || !isHere({ until: person.lastDay }, school.today);
  return (
    <li class="item">
      <b>{name}</b>
      <span>
        {role.role}
        {role.by && <span class="quiet">, by the {role.by.toLowerCase()}</span>}
      </span>
      <span class="quiet small">
        {role.from > school.today ? 'From' : 'Since'} {spanWritten(role.from, role.from)}
      </span>
      {isGone && <Notice tone="mind">{name} is no longer at the school. End the role.</Notice>}
      {role.responsibilities.length > 0 && (
        <ul class="leaders-tasks small">
          {role.responsibilities.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      <details class="small">
        <summary>Track record then</summary>
        <p>{role.trackRecord}</p>
      </details>
      <div>
        <Button kind="plain" about={`${role.role}, ${name}`} disabled={isBusy} onClick={onEnd}>
          End the role
        </Button>
      </div>
    </li>
  );
}
