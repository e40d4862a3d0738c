import { useState } from 'preact/hooks';
import { counted } from '../../../counted';
import { type Left, type Roster, readRoster, staffWith, type Title } from '../../../school/roster';
import { type Person, ROLES, type Role } from '../../../school/staff';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { FileButton } from '../../parts/file-button';
import { Notice } from '../../parts/notice';
import { ProblemList } from '../../parts/problem-list';
import { ProgressBar } from '../../parts/progress-bar';
import { asPasted, pastedCells } from '../../pasted-cells';
import { call } from '../../server';
import { useWork } from '../../work';
import {
  addInWords,
  lineInWords,
  rolesInWords,
  rosterInWords,
  savedInWords,
} from './roster-in-words';

/** Takes a pasted roster over. What cannot be taken over stays in the box until it is mended. */
export function AddPeople({
  staff,
  text,
  onText,
  onChange,
  onDone,
}: {
  staff: readonly Person[];
  /** What stands in the box. */
  text: string;
  onText(text: string): void;
  onChange(): void;
  /** With what was done, in words; blank for nothing. */
  onDone(words: string): void;
}) {
  const [chosen, setChosen] = useState<Readonly<Record<string, Role>>>({});
  const [saved, setSaved] = useState('');
  const work = useWork();
  const roster = text.trim() === '' ? null : readRoster(pastedCells(text), staff, chosen);
  const label = roster && addInWords(roster);
  const add = () =>
    roster &&
    work.start(label ?? '', async () => {
      await call('addStaff', { people: [...roster.added, ...roster.changed] });
      onChange();
      const words = savedInWords(roster);
      const lines = roster.left.map(({ cells }) => cells);
      onText(
        lines.length === 0
          ? ''
          : asPasted(roster.headings ? [roster.headings, ...lines] : lines, text),
      );
      if (lines.length === 0) onDone(words);
      else setSaved(words);
    });

  return (
    <div class="stack-wide">
      {saved !== '' && <Notice tone="done">{saved}</Notice>}
      <Field
        id="roster"
        label={saved === '' ? 'Your roster, one person a line' : 'Mend these lines here'}
        help={
          saved === ''
            ? 'Name and e-mail; role, grade, subject, team and first day if you have them. Whoever is here already is brought up to date.'
            : ''
        }
      >
        <textarea
          id="roster"
          class="input roster"
          rows={7}
          value={text}
          spellcheck={false}
          placeholder={'Paste here, from a sheet\nor as text:\n\nAna López, ana@school.org'}
          aria-describedby={saved === '' ? 'roster-help' : undefined}
          onInput={({ currentTarget, inputType }) => {
            onText(currentTarget.value);
            // The names are the beginning of the lines, and a paste leaves one at their end.
            if (inputType === 'insertFromPaste') {
              requestAnimationFrame(() => currentTarget.scrollTo({ left: 0 }));
            }
          }}
        />
      </Field>
      {roster && <RosterRead roster={roster} staff={staff} />}
      {work.problem && (
        <Notice tone="problem" onAgain={add}>
          {work.problem}
        </Notice>
      )}
      {work.progress ? (
        <ProgressBar work={work} />
      ) : (
        <div class="row">
          {label && (
            <Button kind="primary" onClick={add}>
              {label}
            </Button>
          )}
          {text === '' && <FileButton label="Choose a CSV file" kind="primary" onText={onText} />}
          {(staff.length > 0 || saved !== '') && (
            <Button kind={label ? 'plain' : 'outlined'} onClick={() => onDone(saved)}>
              {saved === '' ? 'Not now' : 'Leave the rest'}
            </Button>
          )}
        </div>
      )}
      {roster && roster.titles.length > 0 && (
        <Titles
          titles={roster.titles}
          onChoose={(title, role) => setChosen({ ...chosen, [title]: role })}
        />
      )}
      {roster && roster.left.length > 0 && <ToMend left={roster.left} />}
    </div>
  );
}

/** What was understood of a pasted roster. */
export function RosterRead({ roster, staff }: { roster: Roster; staff: readonly Person[] }) {
  return (
    <div class="stack" role="status">
      {rosterInWords(roster) && (
        <p>
          <b>{rosterInWords(roster)}</b>
        </p>
      )}
      {addInWords(roster) !== '' && (
        <p class="quiet small">Then {rolesInWords(staffWith(staff, roster))}</p>
      )}
      {roster.mind.length > 0 && <ProblemList problems={roster.mind} />}
    </div>
  );
}

/** What a school's own titles mean here, each asked once. */
export function Titles({
  titles,
  onChoose,
}: {
  titles: readonly Title[];
  onChoose(title: string, role: Role): void;
}) {
  return (
    <fieldset class="stack" aria-label="Titles">
      <h2>{counted(titles.length, 'title')}, as we take them</h2>
      {titles.map(({ title, role }, index) => (
        <div key={title} class="title-line">
          <label for={`title-${index}`}>{title}</label>
          <select
            id={`title-${index}`}
            class="input"
            value={role}
            onChange={({ currentTarget }) =>
              onChoose(title, ROLES.find((one) => one === currentTarget.value) ?? role)
            }
          >
            {ROLES.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </div>
      ))}
      <p class="quiet small">Teachers are observed. Leaders, coaches and lead teachers observe.</p>
    </fieldset>
  );
}

function ToMend({ left }: { left: readonly Left[] }) {
  return (
    <section class="stack" aria-label="To fix">
      <h2>{counted(left.length, 'line')} to mend</h2>
      <ul class="stack">
        {left.map((line, index) => (
          // Two lines may say the same.
          <li key={index}>
            <span class="roster-line">{lineInWords(line)}</span>
            <span class="field-problem">{line.why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
