import { BY_LEADERS, endPair } from '../../../coach/leaders/leader-plans';
import type { MentorPair } from '../../../coach/leaders/mentor-pairs-table';
import { counted } from '../../../counted';
import { dayWritten } from '../../days';
import { Button } from '../../parts/button';
import type { LeadersMatter } from './matter';

/** Who works with whom, until leaders end it. */
export function PairsAtWork({
  pairs,
  ...matter
}: LeadersMatter & { pairs: readonly MentorPair[] }) {
  if (pairs.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="going">
      <h2 id="going">{counted(pairs.length, 'pair')} at work</h2>
      <ul class="list">
        {pairs.map((pair) => (
          <PairRow key={pair.pair} pair={pair} {...matter} />
        ))}
      </ul>
    </section>
  );
}

function PairRow({
  pair,
  school: { today },
  evidence,
  nameOf,
  keep,
  isBusy,
}: LeadersMatter & { pair: MentorPair }) {
  const both = `${nameOf(pair.mentor, pair.mentorName)} with ${nameOf(pair.teacher, pair.teacherName)}`;
  const practice = evidence.practices.find(({ id }) => id === pair.practice);
  const end = () =>
    keep(
      'Ending the pair',
      endPair(pair, BY_LEADERS, today),
      'The pair has ended. Both get a short letter if they had been told of it.',
    );
  return (
    <li class="item">
      <b>{both}</b>
      <span class="small">{practice?.name ?? pair.practice}</span>
      <span class="row">
        <span class="quiet small grow">Since {dayWritten(pair.from, new Date(today))}</span>
        <Button kind="plain" about={both} disabled={isBusy} onClick={end}>
          End
        </Button>
      </span>
    </li>
  );
}
