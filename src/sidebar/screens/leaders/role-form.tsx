import { useState } from 'preact/hooks';
import { NO_CHANGE } from '../../../coach/leaders/leader-plans';
import type { LeaderRole } from '../../../coach/leaders/leader-roles-table';
import { hasTrackRecord, recordInWords, trackRecordOf } from '../../../coach/leaders/track-record';
import { isHere } from '../../../school/stay';
import { Button } from '../../parts/button';
import { Choice } from '../../parts/choice';
import { DayField } from '../../parts/day-field';
import { LinesField, SuggestedField, TextField } from '../../parts/field';
import { Interval } from '../../parts/interval';
import { Notice } from '../../parts/notice';
import { Segments } from '../../parts/segments';
import { peopleToChoose } from '../../person-in-words';
import { seenInWords } from '../outcomes/strengths-in-words';
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

/** Gives somebody a role, with the track record that they bring. */
export function RoleForm({
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
      <Choice
        label="Person"
        id="role-person"
        value={email}
        options={peopleToChoose(
          'Choose one',
          school.staff.filter((one) => isHere({ until: one.lastDay }, school.today)),
        )}
        onChange={setEmail}
      />
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
      <SuggestedField
        label="Role"
        id="role-name"
        value={role}
        often={Object.keys(OFTEN)}
        onChange={take}
      />
      <LinesField
        label="Responsibilities, one a line"
        id="role-asks"
        rows={4}
        value={asks}
        onChange={setAsks}
      />
      <Segments
        label="Established by"
        value={by}
        options={[
          ['School', 'By the school'],
          ['District', 'By the district'],
        ]}
        onChange={setBy}
      />
      <div class="two-fields">
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
