import type { PilotTeacher } from '../../../guide/pilots/pilot-teachers-table';
import type { Person } from '../../../school/staff';
import { Button } from '../../parts/button';
import { Choice } from '../../parts/choice';
import { peopleToChoose } from '../../person-in-words';

type Picked = Pick<PilotTeacher, 'teacher' | 'name' | 'experience'>;

/** Chooses teachers, and says of each whether it is new to them. Nobody can be chosen twice. */
export function TeacherPicker({
  roster,
  taken,
  picked,
  onPick,
}: {
  roster: readonly Person[];
  /** E-mails of those who take part already. */
  taken: readonly string[];
  picked: readonly Picked[];
  onPick(picked: readonly Picked[]): void;
}) {
  const out = new Set([...taken, ...picked.map(({ teacher }) => teacher)]);
  const add = (email: string) => {
    const person = roster.find((one) => one.email === email);
    if (person) onPick([...picked, { teacher: email, name: person.name, experience: 'new' }]);
  };
  const set = (teacher: string, experience: Picked['experience']) =>
    onPick(picked.map((one) => (one.teacher === teacher ? { ...one, experience } : one)));
  return (
    <div class="stack">
      <Choice
        label="Teachers who try it"
        id="pilot-teacher"
        value=""
        options={peopleToChoose(
          'Add a teacher',
          roster.filter(({ email }) => !out.has(email)),
        )}
        onChange={add}
      />
      <ul class="list">
        {picked.map(({ teacher, name, experience }) => (
          <li key={teacher} class="pilot-teacher">
            <span>{name}</span>
            <select
              class="input"
              aria-label={`Experience of ${name}`}
              value={experience}
              onChange={({ currentTarget }) =>
                set(teacher, currentTarget.value === 'experienced' ? 'experienced' : 'new')
              }
            >
              <option value="new">New to it</option>
              <option value="experienced">Experienced</option>
            </select>
            <Button
              kind="plain"
              about={name}
              onClick={() => onPick(picked.filter((one) => one.teacher !== teacher))}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
