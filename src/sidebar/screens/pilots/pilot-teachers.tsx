import { useState } from 'preact/hooks';
import { counted } from '../../../counted';
import { schoolYear, teacherMistakes } from '../../../guide/pilots/pilot-mistakes';
import type { PilotTeacher } from '../../../guide/pilots/pilot-teachers-table';
import type { PilotView } from '../../../guide/pilots/pilot-view';
import type { ShownPilots } from '../../../guide/pilots/show-pilots';
import { spanWritten } from '../../days';
import { Button } from '../../parts/button';
import { ProblemList } from '../../parts/problem-list';
import { StartDay } from './new-pilot';
import { TeacherPicker } from './teacher-picker';

/** Who takes part, and others who join: the second wave of a pilot that works. */
export function PilotTeachers({
  view,
  shown,
  busy,
  onJoin,
}: {
  view: PilotView;
  shown: ShownPilots;
  busy: boolean;
  onJoin(teachers: readonly PilotTeacher[]): void;
}) {
  const [picked, setPicked] = useState<
    readonly Pick<PilotTeacher, 'teacher' | 'name' | 'experience'>[]
  >([]);
  const [starts, setStarts] = useState(view.today);
  const { pilot } = view.pilot;
  const joining = picked.map((one) => ({ ...one, pilot, starts }));
  const mistakes = teacherMistakes(joining, shown.roster, view.today, schoolYear(view.today)).map(
    ({ words }) => words,
  );
  return (
    <details>
      <summary>{counted(view.teachers.length, 'teacher')} in it</summary>
      <div class="stack-wide">
        <ul class="list">
          {view.teachers.map(({ teacher, name, starts: day, experience }) => (
            <li key={teacher} class="item">
              <span class="item-name">{name || teacher}</span>
              <span class="quiet small">
                {experience}, since {spanWritten(day, day)}
              </span>
            </li>
          ))}
        </ul>
        {view.pilot.state !== 'ended' && (
          <>
            <TeacherPicker
              roster={shown.roster}
              taken={view.teachers.map(({ teacher }) => teacher)}
              picked={picked}
              onPick={setPicked}
            />
            {picked.length > 0 && (
              <>
                <StartDay started={starts} onStart={setStarts} />
                {mistakes.length > 0 && <ProblemList problems={mistakes} />}
                <div>
                  <Button
                    disabled={busy || mistakes.length > 0}
                    onClick={() => {
                      onJoin(joining);
                      setPicked([]);
                    }}
                  >
                    Take {counted(picked.length, 'teacher')} in
                  </Button>
                </div>
              </>
            )}
          </>
        )}
      </div>
    </details>
  );
}
