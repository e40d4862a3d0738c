import { counted, thousands } from '../../counted';
import type { PracticeExamples } from '../../guide/examples';
import type { PracticePicture } from '../../guide/picture';
import type { ShownPicture } from '../../guide/show-picture';
import { dayWritten } from '../days';

/** What stands under a practice's bar: in how many visits students were seen doing it, and what is worth showing. */
export function BesidePractice({
  practice: { practice, inPlace },
  beside: { students, examples },
}: {
  practice: PracticePicture;
  beside: Pick<ShownPicture, 'students' | 'examples'>;
}) {
  const seen = students.find((one) => one.practice === practice);
  const worth = examples.find((one) => one.practice === practice);
  return (
    <>
      {seen && !('tooFew' in inPlace) && (
        <p class="quiet small">
          Students seen doing it in {thousands(seen.seen)} of {counted(seen.visits, 'visit')}
        </p>
      )}
      {worth && <Examples examples={worth.examples} />}
    </>
  );
}

function Examples({ examples }: Pick<PracticeExamples, 'examples'>) {
  return (
    <details class="small">
      <summary>{counted(examples.length, 'example')} worth showing</summary>
      <ul class="plain stack">
        {examples.map(({ teacherName, date, strength }) => (
          <li key={`${teacherName} ${date}`}>
            <b>{teacherName}</b> <span class="quiet">{dayWritten(date, new Date())}</span>
            {strength && <div>{strength}</div>}
          </li>
        ))}
      </ul>
      <p class="quiet">For leaders. Ask the teacher before you show it.</p>
    </details>
  );
}
