import { useState } from 'preact/hooks';
import { districtReport } from '../../../coach/leaders/district-report';
import { NO_CHANGE } from '../../../coach/leaders/leader-plans';
import type { LeaderRole } from '../../../coach/leaders/leader-roles-table';
import { hasTrackRecord, recordInWords, trackRecordOf } from '../../../coach/leaders/track-record';
import { personOf } from '../../../school/staff';
import { isHere } from '../../../school/stay';
import { spanWritten } from '../../days';
import { Button, OutLink } from '../../parts/button';
import { Field, TextField } from '../../parts/field';
import { Interval } from '../../parts/interval';
import { Notice } from '../../parts/notice';
import { call } from '../../server';
import { useWork } from '../../work';
import { seenInWords } from '../outcomes/strengths-in-words';
import { personInWords } from './leaders-in-words';
import type { LeadersMatter } from './matter';

/** Roles that schools often have, with what they mostly ask. */
const OFTEN: Readonly<Record<string, readonly string[]>> = {
  'Instructional coach': [
    'Observes the teachers they coach every two weeks',
    'Talks over each visit within two days',
    'Meets the other coaches every month',
  ],
  'Mentor teacher': ['Opens their room to colleagues', 'Talks with each colleague every two weeks'],
  'Lead teacher': ['Leads the team’s look at its data', 'Makes shared visits with the principal'],
};

/** Who has which role, and the form that gives somebody one. */
export function RolesPart({ released, ...matter }: LeadersMatter & { released: number }) {
  const { school, keep, isBusy } = matter;
  const { today } = school;
  const roles = [...school.roles].sort((a, b) => (a.from < b.from ? 1 : -1));
  const inForce = roles.filter(({ until }) => until === '' || until >= today);
  const past = roles.filter((role) => !inForce.includes(role));
  const [adding, setAdding] = useState(false);
  if (adding) return <RoleForm {...matter} onDone={() => setAdding(false)} />;
  return (
    <div class="stack-wide">
      {roles.length === 0 && (
        <>
          <p>
            Who coaches, mentors or leads a team will stand here: what the role asks, since when,
            and the track record they came with.
          </p>
          <div class="bar hatched" aria-hidden="true" />
        </>
      )}
      <div>
        <Button kind="primary" onClick={() => setAdding(true)}>
          Give a role
        </Button>
      </div>
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
                  `Noted: ${role.personName} is ${role.role} until today.`,
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
                {role.personName}, {role.role}: {spanWritten(role.from, role.until)}
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
  isBusy,
  onEnd,
}: LeadersMatter & { role: LeaderRole; onEnd(): void }) {
  const person = personOf(school.staff, role.person, role.personName);
  const isGone = !person || !isHere({ until: person.lastDay }, school.today);
  return (
    <li class="item">
      <b>{role.personName}</b>
      <span>
        {role.role}
        {role.by && <span class="quiet">, by the {role.by.toLowerCase()}</span>}
      </span>
      <span class="quiet small">
        {role.from > school.today ? 'From' : 'Since'} {spanWritten(role.from, role.from)}
      </span>
      {isGone && (
        <Notice tone="mind">{role.personName} is no longer at the school. End the role.</Notice>
      )}
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
        <Button
          kind="plain"
          about={`${role.role}, ${role.personName}`}
          disabled={isBusy}
          onClick={onEnd}
        >
          End the role
        </Button>
      </div>
    </li>
  );
}

function RoleForm({
  school,
  evidence,
  shown,
  keep,
  isBusy,
  onDone,
}: LeadersMatter & { onDone(): void }) {
  const [email, setEmail] = useState('');
  const [role, setRole] = useState('Instructional coach');
  const [by, setBy] = useState<'School' | 'District'>('School');
  const [asks, setAsks] = useState(OFTEN['Instructional coach']?.join('\n') ?? '');
  const [from, setFrom] = useState(school.today);
  const [until, setUntil] = useState('');
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const person = school.staff.find((one) => one.email === email);
  const record = person && trackRecordOf(person, evidence, shown, school);
  const isKnown = record !== undefined && hasTrackRecord(record);
  const mistake = !person
    ? 'Choose a person.'
    : role.trim() === ''
      ? 'Name the role.'
      : from === ''
        ? 'Say from which day.'
        : until !== '' && until < from
          ? 'The last day is before the first.'
          : !isKnown && why.trim() === ''
            ? 'There is no track record here yet. Say why it is this person.'
            : '';
  const give = async () => {
    setTried(true);
    if (mistake || !person || !record) return;
    const row: LeaderRole = {
      person: person.email,
      personName: person.name,
      role: role.trim(),
      by,
      responsibilities: asks
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      from,
      until,
      trackRecord: [recordInWords(record), why.trim()].filter(Boolean).join(' '),
    };
    const said = `${person.name} is ${row.role}.`;
    if (await keep('Noting the role', { ...NO_CHANGE, roles: [row] }, said)) onDone();
  };
  const take = (name: string) => {
    const usual = Object.values(OFTEN).some((tasks) => tasks.join('\n') === asks);
    setRole(name);
    if ((usual || asks === '') && OFTEN[name]) setAsks(OFTEN[name].join('\n'));
  };
  return (
    <div class="stack-wide">
      <Field label="Person" id="role-person">
        <select
          id="role-person"
          class="input"
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        >
          <option value="">Choose one</option>
          {school.staff
            .filter((one) => isHere({ until: one.lastDay }, school.today))
            .map((one) => (
              <option key={one.email} value={one.email}>
                {personInWords(one)}
              </option>
            ))}
        </select>
      </Field>
      {record && (
        <section class="stack" aria-label="Track record">
          {record.strong.slice(0, 3).map((one) => (
            <div key={one.practice} class="stack">
              <span class="small">{one.name}</span>
              <Interval figure={one.estimate} low={one.low} high={one.high} />
              <span class="quiet small">{seenInWords(one, 'At the top level')}</span>
            </div>
          ))}
          {isKnown ? (
            <p class="small">{recordInWords(record)}</p>
          ) : (
            <Notice tone="mind">
              No track record here yet. {recordInWords(record)} You can still choose them. Say why
              below.
            </Notice>
          )}
        </section>
      )}
      <Field label="Role" id="role-name">
        <input
          id="role-name"
          class="input"
          list="roles-often"
          value={role}
          onInput={({ currentTarget }) => take(currentTarget.value)}
        />
        <datalist id="roles-often">
          {Object.keys(OFTEN).map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </Field>
      <Field label="Responsibilities, one a line" id="role-asks">
        <textarea
          id="role-asks"
          class="input short"
          rows={4}
          value={asks}
          onInput={({ currentTarget }) => setAsks(currentTarget.value)}
        />
      </Field>
      <fieldset class="segments" aria-label="Established by">
        {(['School', 'District'] as const).map((one) => (
          <Button key={one} pressed={one === by} onClick={() => setBy(one)}>
            By the {one.toLowerCase()}
          </Button>
        ))}
      </fieldset>
      <div class="leaders-days">
        <DayField label="From" id="role-from" value={from} onChange={setFrom} />
        <DayField label="Until" id="role-until" value={until} onChange={setUntil} />
      </div>
      <TextField
        label={isKnown || !record ? 'Why this person (if you like)' : 'Why this person'}
        id="role-why"
        value={why}
        onChange={setWhy}
      />
      {tried && mistake && <Notice tone="problem">{mistake}</Notice>}
      <div class="row">
        <Button kind="primary" disabled={isBusy} onClick={give}>
          Give the role
        </Button>
        <Button kind="plain" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

export function DayField({
  label,
  id,
  value,
  onChange,
}: {
  label: string;
  id: string;
  value: string;
  onChange(day: string): void;
}) {
  return (
    <Field label={label} id={id}>
      <input
        id={id}
        class="input"
        type="date"
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </Field>
  );
}

/** The Doc for the district: roles, trainings and counts. */
function DistrictReport({
  school,
  released,
  isBusy,
}: {
  school: LeadersMatter['school'];
  released: number;
  isBusy: boolean;
}) {
  const [made, setMade] = useState<{ url: string; notice: string } | null>(null);
  const work = useWork();
  const write = () =>
    work.start('Writing the report', async () => {
      setMade(await call('packet', districtReport(school, released)));
    });
  return (
    <section class="stack" aria-labelledby="for-district">
      <h2 id="for-district">For the district</h2>
      <p class="quiet small">Roles, trainings and counts. No figure of anybody’s teaching.</p>
      <div>
        <Button disabled={isBusy || work.progress !== null} onClick={write}>
          {work.progress ? 'Writing the report' : 'Write the report'}
        </Button>
      </div>
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {made && (
        <Notice tone="done">
          <p>The report is ready. Read it, then share it. {made.notice}</p>
          <OutLink href={made.url}>Open the report</OutLink>
        </Notice>
      )}
    </section>
  );
}
