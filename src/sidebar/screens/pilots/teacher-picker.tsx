import type { PilotTeacher } from '../../../guide/pilots/pilot-teachers-table';
import type { Person } from '../../../school/staff';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';

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
      <Field label="Teachers who try it" id="pilot-teacher">
        <select
          id="pilot-teacher"
          class="input"
          value=""
          onChange={({ currentTarget }) => {
            add(currentTarget.value);
            currentTarget.value = '';
          }}
        >
          <option value="">Add a teacher</option>
          {roster
            .filter(({ email }) => !out.has(email))
            .map(({ email, name, grade, subject }) => (
              <option key={email} value={email}>
                {[name, grade && `grade ${grade}`, subject].filter(Boolean).join(', ')}
              </option>
            ))}
        </select>
      </Field>
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
