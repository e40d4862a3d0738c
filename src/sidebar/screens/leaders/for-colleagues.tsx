import type { Leaders } from '../../../coach/leaders/show-leaders';
import { namesApart } from '../../../school/names-apart';
import { personOf } from '../../../school/staff';
import { placeInWords } from '../outcomes/strengths-in-words';

/** What those see who do not lead: who agreed to be named, and whom they work with themselves. */
export function ForColleagues({
  leaders,
  practices,
}: {
  leaders: Leaders;
  /** Names by id. */
  practices: ReadonlyMap<string, string>;
}) {
  const { mentors, staff, actor } = leaders;
  const names = namesApart(staff);
  const pairs = leaders.pairs.filter(({ until }) => until === '');
  return (
    <div class="stack-wide">
      {pairs.length > 0 && (
        <section class="stack" aria-labelledby="own-pairs">
          <h2 id="own-pairs">You work with</h2>
          <ul class="list">
            {pairs.map((pair) => (
              <li key={pair.pair} class="item">
                <b>
                  {pair.mentor === actor
                    ? (names.get(pair.teacher) ?? pair.teacherName)
                    : (names.get(pair.mentor) ?? pair.mentorName)}
                </b>
                <span class="small">{practices.get(pair.practice) ?? pair.practice}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="stack" aria-labelledby="agreed">
        <h2 id="agreed">Colleagues to learn from</h2>
        {mentors.length === 0 ? (
          <p>Colleagues who agreed to show a practice to others will stand here.</p>
        ) : (
          <ul class="list">
            {mentors.map((row) => {
              const person = personOf(staff, row.teacher, row.teacherName);
              return (
                <li key={row.teacher + row.practice} class="item">
                  <span class="row model-head">
                    <b>{row.teacherName}</b>
                    <span class="quiet small">{person && placeInWords(person)}</span>
                  </span>
                  <span class="small">{practices.get(row.practice) ?? row.practice}</span>
                </li>
              );
            })}
          </ul>
        )}
      </section>
      <p class="quiet small">Leaders of the school ask people and match them.</p>
    </div>
  );
}
