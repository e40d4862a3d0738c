import { useState } from 'preact/hooks';
import { counted } from '../../counted';
import { type Roster, readRoster } from '../../school/roster';
import { observes, type Person, teaches } from '../../school/staff';
import type { Go } from '../app';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { FileButton } from '../parts/file-button';
import { Notice } from '../parts/notice';
import { ProblemList } from '../parts/problem-list';
import { ProgressBar } from '../parts/progress-bar';
import { pastedCells } from '../pasted-cells';
import { call } from '../server';
import { useWork } from '../work';

export function StaffScreen({ go }: { go: Go }) {
  const [text, setText] = useState('');
  const [result, setResult] = useState('');
  const work = useWork();
  const roster = text.trim() === '' ? null : readRoster(pastedCells(text));
  const people = roster?.people ?? [];
  const add = () =>
    work.start(`Adding ${counted(people.length, 'person', 'people')}`, async () => {
      const saved = await call('addStaff', { people: [...people] });
      setResult(savedInWords(saved));
      setText('');
    });

  return (
    <div class="stack-wide">
      {result !== '' && roster === null ? (
        <>
          <Notice tone="done">{result}</Notice>
          <div class="row">
            <Button kind="primary" onClick={() => go.fromHome({ screen: 'forms' })}>
              Make the forms
            </Button>
            <Button onClick={() => setResult('')}>Add more</Button>
          </div>
          <p class="quiet small">Everyone is on the Staff tab. You can edit them there.</p>
        </>
      ) : (
        <>
          <Field
            id="roster"
            label="Your roster, one person a line"
            help="Name and e-mail; role, grade, subject, team and first day if you have them. Whoever is here already is brought up to date."
          >
            <textarea
              id="roster"
              class="input roster"
              rows={7}
              value={text}
              spellcheck={false}
              placeholder={'Paste here, from a sheet\nor as text:\n\nAna López, ana@school.org'}
              aria-describedby="roster-help"
              onInput={({ currentTarget, inputType }) => {
                setText(currentTarget.value);
                // The names are the beginning of the lines, and a paste leaves one at their end.
                if (inputType === 'insertFromPaste') {
                  requestAnimationFrame(() => currentTarget.scrollTo({ left: 0 }));
                }
              }}
            />
          </Field>
          {roster && <RosterRead roster={roster} />}
          {work.problem && (
            <Notice tone="problem" onAgain={add}>
              {work.problem}
            </Notice>
          )}
          {work.progress ? (
            <ProgressBar work={work} />
          ) : (
            <div class="row">
              {people.length > 0 && (
                <Button kind="primary" onClick={add}>
                  Add {counted(people.length, 'person', 'people')}
                </Button>
              )}
              <FileButton
                label="Choose a CSV file"
                kind={people.length > 0 || text !== '' ? 'outlined' : 'primary'}
                onText={setText}
              />
            </div>
          )}
        </>
      )}
    </div>
  );
}

/** What was understood of a pasted roster. */
export function RosterRead({ roster: { people, problems } }: { roster: Roster }) {
  return (
    <div class="stack" role="status">
      <p>
        <b>{rosterInWords(people, problems.length)}</b>
      </p>
      {people.length > 0 && <p class="quiet small">{rolesInWords(people)}</p>}
      {problems.length > 0 && <ProblemList problems={problems} />}
    </div>
  );
}

/** "38 people, 3 lines to mend". */
export function rosterInWords(people: readonly Person[], problems: number): string {
  const mend = `${counted(problems, 'line')} to fix`;
  if (people.length === 0) return problems > 0 ? mend : 'Nobody yet';
  const found = counted(people.length, 'person', 'people');
  return problems > 0 ? `${found}, ${mend}` : found;
}

/** "34 teach, 6 observe: Sam Ortiz, Jo Park and 4 more." */
export function rolesInWords(people: readonly Person[]): string {
  const observers = people.filter(observes).map(({ name }) => name);
  const named = observers.slice(0, 2).join(', ');
  const rest = observers.length > 2 ? ` and ${observers.length - 2} more` : '';
  const teachers = people.filter(teaches).length;
  const teach = `${teachers} ${teachers === 1 ? 'teaches' : 'teach'}`;
  const observe = `${observers.length} ${observers.length === 1 ? 'observes' : 'observe'}`;
  return observers.length === 0
    ? `${teach}. Nobody observes yet: give leaders a role, such as Principal.`
    : `${teach}, ${observe}: ${named}${rest}.`;
}

function savedInWords({ added, updated }: { added: number; updated: number }): string {
  return [
    added > 0 && `${counted(added, 'person', 'people')} added.`,
    updated > 0 && `${counted(updated, 'person', 'people')} brought up to date.`,
  ]
    .filter(Boolean)
    .join(' ');
}
