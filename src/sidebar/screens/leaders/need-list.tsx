import type { MentoringNeed } from '../../../coach/leaders/mentoring-needs';
import { levelInPlace } from '../../../guide/counts-in-place';
import type { Evidence } from '../../../guide/evidence';
import { needInWords } from './leaders-in-words';

/** What a teacher could use a mentor for: by practice, what was seen in lessons beside what coaches coded. */
export function NeedList({
  needs,
  evidence,
}: {
  needs: readonly MentoringNeed[];
  evidence: Evidence;
}) {
  return (
    <>
      {needs.map((need) => {
        const practice = evidence.practices.find(({ id }) => id === need.practice);
        const level = practice ? levelInPlace(evidence, practice) : '';
        return (
          <div key={need.practice} class="need">
            {practice && <span class="small">{practice.name}</span>}
            <dl class="quiet small need-evidence">
              {needInWords(need, level, new Date(evidence.today)).map(([where, words]) => (
                <div key={where}>
                  {where && <dt>{where}</dt>}
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </div>
        );
      })}
    </>
  );
}
