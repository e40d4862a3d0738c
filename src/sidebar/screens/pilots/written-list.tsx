import type { PilotInput } from '../../../guide/pilots/pilot-inputs-table';
import type { PilotTeacher } from '../../../guide/pilots/pilot-teachers-table';

/** What teachers wrote, each in their own words. */
export function WrittenList({
  inputs,
  teachers,
}: {
  inputs: readonly PilotInput[];
  teachers: readonly PilotTeacher[];
}) {
  if (inputs.length === 0) {
    return <p class="quiet">Nothing yet. They are asked by message two days before each review.</p>;
  }
  return (
    <ul class="list">
      {inputs.map((input) => (
        <li key={input.response} class="item">
          <span>
            <b>{nameOf(input, teachers)}</b> <span class="quiet small">{input.tried}</span>
          </span>
          <Said title="Worked" words={input.worked} />
          <Said title="In the way" words={input.hindered} />
          <Said title="To change" words={input.change} />
        </li>
      ))}
    </ul>
  );
}

function nameOf({ teacher }: PilotInput, teachers: readonly PilotTeacher[]): string {
  const found = teachers.find((one) => one.teacher === teacher);
  if (found) return found.name;
  return teacher === '' ? 'Somebody who gave no address' : `${teacher}, who is not in the pilot`;
}

function Said({ title, words }: { title: string; words: string }) {
  if (words === '') return null;
  return (
    <span class="small">
      <b>{title}:</b> {words}
    </span>
  );
}
