import { useState } from 'preact/hooks';
import { NO_CHANGE } from '../../../coach/leaders/leader-plans';
import type { CoachingView } from '../../../coach/show-coaching';
import { counted } from '../../../counted';
import { Button } from '../../parts/button';
import { Choice } from '../../parts/choice';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { call } from '../../server';
import { useWork } from '../../work';
import { assignmentsAfter, type CoachedTeacher } from './coached-teachers';

/** Who coaches a teacher, for leaders to choose. The first choice of all is asked twice: from then on others see less. */
export function AssignCoach({
  teacher: { email, name, coach },
  view,
  onChange,
}: {
  teacher: CoachedTeacher;
  view: CoachingView;
  onChange(): void;
}) {
  const work = useWork();
  const [first, setFirst] = useState('');
  const assign = async (chosen: string) => {
    const done = await work.start('Assigning', async () => {
      const assignments = assignmentsAfter(view, email, chosen);
      await call('keepLeaders', { ...NO_CHANGE, assignments });
    });
    setFirst('');
    if (done) onChange();
  };
  const kept = view.teachers.filter((one) => one.log && one.email !== email).length;
  const options = view.coaches
    .filter((one) => one.email !== email)
    .map((one): [string, string] => [one.email, one.name])
    .sort(([, a], [, b]) => a.localeCompare(b));
  return (
    <div class="stack">
      <Choice
        id="coach"
        label="Coach"
        value={first || coach}
        disabled={work.progress !== null}
        options={[['', view.assigned.length === 0 ? 'Any coach' : 'Nobody'], ...options]}
        onChange={(chosen) => {
          if (chosen === coach) return setFirst('');
          if (view.assigned.length === 0) setFirst(chosen);
          else assign(chosen);
        }}
      />
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      <ProgressBar work={work} />
      {first && !work.progress && (
        <div class="stack sure">
          <p>
            {name} is the first who is assigned. From now on, coaches see only teachers assigned to
            them.{' '}
            {kept > 0 &&
              `${counted(kept, 'teacher')} with a log ${kept === 1 ? 'stays' : 'stay'} with the coach who keeps it. `}
            Leaders see all.
          </p>
          <div class="row">
            <Button kind="primary" onClick={() => assign(first)}>
              Assign
            </Button>
            <Button kind="plain" onClick={() => setFirst('')}>
              Cancel
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
