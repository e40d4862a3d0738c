import type { Matched } from '../../../coach/leaders/match-mentors';
import type { MentoringNeed } from '../../../coach/leaders/mentoring-needs';
import type { Evidence } from '../../../guide/evidence';
import { placeInWords } from '../outcomes/strengths-in-words';
import { NeedList } from './need-list';

/** Teachers for whom there is nobody yet, under the reason, which many share. */
export function Without({
  without,
  needsOf,
  evidence,
  isAsked,
}: {
  without: Matched['without'];
  needsOf(need: MentoringNeed): readonly MentoringNeed[];
  evidence: Evidence;
  /** Whether somebody has agreed to be a mentor: before that no reason needs saying. */
  isAsked: boolean;
}) {
  const reasons = [...new Set(without.map(({ why }) => why))];
  return (
    <section class="stack" aria-labelledby="without">
      <h2 id="without">{isAsked ? 'Without a mentor' : 'Who could use one'}</h2>
      {reasons.map((reason) => (
        <div key={reason} class="stack">
          {isAsked && <p class="small">{reason}</p>}
          <ul class="list">
            {without
              .filter(({ why }) => why === reason)
              .map(({ need }) => (
                <li key={need.teacher.email} class="item">
                  <span class="row model-head">
                    <b>{need.teacher.name}</b>
                    <span class="quiet small">{placeInWords(need.teacher)}</span>
                  </span>
                  <NeedList needs={needsOf(need)} evidence={evidence} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
