import { counted } from '../../../counted';
import { consentInWords } from './leaders-in-words';
import type { LeadersMatter } from './matter';

/** Everybody who was asked, whatever is looked at, with what they said. */
export function AskedSoFar({
  school,
  evidence,
  nameOf,
}: Pick<LeadersMatter, 'school' | 'evidence' | 'nameOf'>) {
  const { mentors, today } = school;
  if (mentors.length === 0) return null;
  const agreed = mentors.filter(({ consent }) => consent === 'yes').length;
  const practices = new Map(evidence.practices.map(({ id, name }) => [id, name]));
  return (
    <details>
      <summary>
        Asked so far: {counted(mentors.length, 'time')}, {agreed} agreed
      </summary>
      <ul class="list leaders-form">
        {[...mentors]
          .sort((a, b) => (a.asked < b.asked ? 1 : -1))
          .map((row) => (
            <li key={row.teacher + row.practice} class="item">
              <b>{nameOf(row.teacher, row.teacherName)}</b>
              <span class="small">{practices.get(row.practice) ?? row.practice}</span>
              {row.why && <span class="small">{row.why}</span>}
              <span class="quiet small">{consentInWords(row, new Date(today))}</span>
            </li>
          ))}
      </ul>
    </details>
  );
}
