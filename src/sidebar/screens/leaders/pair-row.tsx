import type { MentorPair } from '../../../coach/leaders/mentor-pairs-table';
import { dayWritten } from '../../days';
import { Button } from '../../parts/button';

/** A pair at work, which leaders may end. */
export function PairRow({
  pair,
  practice,
  isBusy,
  today,
  onEnd,
}: {
  pair: MentorPair;
  practice: string;
  isBusy: boolean;
  today: string;
  onEnd(): void;
}) {
  return (
    <li class="item">
      <b>
        {pair.mentorName} with {pair.teacherName}
      </b>
      <span class="small">{practice}</span>
      <span class="row">
        <span class="quiet small grow">Since {dayWritten(pair.from, new Date(today))}</span>
        <Button
          kind="plain"
          about={`${pair.mentorName} with ${pair.teacherName}`}
          disabled={isBusy}
          onClick={onEnd}
        >
          End
        </Button>
      </span>
    </li>
  );
}
