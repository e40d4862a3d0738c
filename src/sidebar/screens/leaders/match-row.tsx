import type { Match } from '../../../coach/leaders/match-mentors';
import type { MentoringNeed } from '../../../coach/leaders/mentoring-needs';
import type { Evidence } from '../../../guide/evidence';
import { Button } from '../../parts/button';
import { personInWords } from '../../person-in-words';
import { placeInWords } from '../outcomes/strengths-in-words';
import { NeedList } from './need-list';

/** A proposed match: the teacher and what they need, the mentor whom leaders may change, and what speaks for the two. */
export function MatchRow({
  match,
  needs,
  isOnly,
  others,
  evidence,
  isBusy,
  onChoose,
  onAccept,
  onDrop,
}: {
  match: Match;
  /** All of the teacher's. */
  needs: readonly MentoringNeed[];
  isOnly: boolean;
  others: readonly Match[];
  evidence: Evidence;
  isBusy: boolean;
  onChoose(mentor: string): void;
  onAccept(): void;
  onDrop(): void;
}) {
  const { need, mentor, practice, reasons } = match;
  const { teacher } = need;
  const more = needs.filter((one) => one.practice !== need.practice);
  const name = evidence.practices.find(({ id }) => id === practice)?.name;
  return (
    <li class="item match">
      <span class="row model-head">
        <b>{teacher.name}</b>
        <span class="quiet small">{placeInWords(teacher)}</span>
      </span>
      <NeedList needs={[need]} evidence={evidence} />
      <select
        class="input"
        aria-label={`Mentor of ${teacher.name}`}
        value={mentor.email}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {others.map((other) => (
          <option key={other.mentor.email} value={other.mentor.email}>
            with {personInWords(other.mentor)}
          </option>
        ))}
      </select>
      <span class="small">
        {[need.practice === '' && name && `On “${name}”.`, ...reasons].filter(Boolean).join(' ')}
      </span>
      {more.length > 0 && (
        <details class="small">
          <summary>{more.length === 1 ? 'One more need' : `${more.length} more needs`}</summary>
          <NeedList needs={more} evidence={evidence} />
        </details>
      )}
      <span class="row">
        <Button
          kind={isOnly && !match.isFar ? 'primary' : 'outlined'}
          about={`${mentor.name} for ${teacher.name}`}
          disabled={isBusy}
          onClick={onAccept}
        >
          Accept
        </Button>
        <Button kind="plain" about={teacher.name} onClick={onDrop}>
          Not now
        </Button>
      </span>
    </li>
  );
}
