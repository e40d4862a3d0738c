import { useState } from 'preact/hooks';
import { pilotMistakes } from '../../../guide/pilots/pilot-mistakes';
import { startPilot } from '../../../guide/pilots/pilot-plans';
import type { PilotTeacher } from '../../../guide/pilots/pilot-teachers-table';
import { CYCLES, type Cycle, type Pilot } from '../../../guide/pilots/pilots-table';
import type { ShownPilots } from '../../../guide/pilots/show-pilots';
import type { Go } from '../../app';
import { Button } from '../../parts/button';
import { Choice, withNone } from '../../parts/choice';
import { DayField } from '../../parts/day-field';
import { TextField } from '../../parts/field';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { ProblemList } from '../../parts/problem-list';
import { ProgressBar } from '../../parts/progress-bar';
import { Segments } from '../../parts/segments';
import { useReading } from '../../reading';
import { call } from '../../server';
import { useWork } from '../../work';
import { TeacherPicker } from './teacher-picker';

export function NewPilotScreen({ go }: { go: Go }) {
  const reading = useReading('pilots');
  return <Loaded reading={reading}>{(shown) => <NewPilot shown={shown} go={go} />}</Loaded>;
}

/** What is tried, what it should answer, how often it is reviewed, and who tries it. */
export function NewPilot({ shown, go }: { shown: ShownPilots; go: Go }) {
  const [kind, setKind] = useState<Pilot['kind']>('practice');
  const [practice, setPractice] = useState('');
  const [name, setName] = useState('');
  const [question, setQuestion] = useState('');
  const [cycle, setCycle] = useState<Cycle>('weekly');
  const [started, setStarted] = useState(shown.today);
  const [inUse, setInUse] = useState<readonly string[]>([]);
  const [picked, setPicked] = useState<
    readonly Pick<PilotTeacher, 'teacher' | 'name' | 'experience'>[]
  >([]);
  const [tried, setTried] = useState(false);
  const work = useWork();
  const watched = shown.practices.find(({ id }) => id === practice);
  const title = kind === 'practice' ? (watched?.name ?? '') : name.trim();
  const pilot: Pilot = {
    pilot: codeOf(title || 'pilot', shown.pilots),
    name: title,
    kind,
    question: question.trim(),
    cycle,
    started,
    state: 'running',
    decision: '',
    practice,
    inUse: practice === '' ? inUse : [],
    lead: '',
  };
  const teachers = picked.map((one) => ({ ...one, pilot: pilot.pilot, starts: started }));
  const mistakes =
    kind === 'practice' && practice === ''
      ? ['Choose the practice that is tried.']
      : pilotMistakes(pilot, teachers, shown.practices, shown.roster, shown.today);
  const start = async () => {
    setTried(true);
    if (mistakes.length > 0) return;
    const begun = await work.start('Making the teachers’ form', async (step) => {
      const { focus } = await call('keepPilot', startPilot(pilot, teachers, shown.practices));
      if (focus !== '') {
        step('Putting the practice on its walkthrough form');
        await call('updateForm', { focus });
      }
    });
    if (begun) go.fromHome({ screen: 'pilot', pilot: pilot.pilot, name: pilot.name });
  };

  return (
    <div class="stack-wide">
      <Segments
        label="What is tried"
        value={kind}
        options={[
          ['practice', 'A practice'],
          ['resource', 'A resource'],
        ]}
        onChange={setKind}
      />
      {kind === 'resource' && (
        <TextField
          label="The resource"
          id="pilot-name"
          value={name}
          placeholder="Fraction tiles"
          onChange={setName}
        />
      )}
      <WatchedPractice
        kind={kind}
        practices={shown.practices}
        practice={practice}
        onChoose={setPractice}
      />
      {kind === 'resource' && practice === '' && (
        <InUse answers={shown.curriculumUse} chosen={inUse} onChoose={setInUse} />
      )}
      <TextField
        label="Your question"
        id="pilot-question"
        value={question}
        placeholder="Do more students explain?"
        onChange={setQuestion}
      />
      <TeacherPicker roster={shown.roster} taken={[]} picked={picked} onPick={setPicked} />
      <div class="two-fields">
        <Choice
          label="Reviewed"
          id="pilot-cycle"
          value={cycle}
          options={CYCLES.map((one) => [one, one] as const)}
          onChange={setCycle}
        />
        <StartDay started={started} onStart={setStarted} />
      </div>
      {tried && mistakes.length > 0 && <ProblemList problems={mistakes} />}
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {work.progress ? (
        <ProgressBar work={work} />
      ) : (
        <div>
          <Button kind="primary" onClick={start}>
            Start the pilot
          </Button>
        </div>
      )}
      <p class="quiet small">
        Its teachers get a message with a short form two days before each review.
      </p>
    </div>
  );
}

/** The practice on trial, or the one that shows whether a resource helps. */
function WatchedPractice({
  kind,
  practices,
  practice,
  onChoose,
}: {
  kind: Pilot['kind'];
  practices: ShownPilots['practices'];
  practice: string;
  onChoose(practice: string): void;
}) {
  return (
    <Choice
      label={kind === 'practice' ? 'The practice' : 'What shows whether it helps'}
      id="pilot-practice"
      help={kind === 'practice' ? 'A proposed one is put on its form.' : ''}
      value={practice}
      options={withNone(
        kind === 'practice' ? 'Choose one' : 'Curriculum use',
        practices
          .filter(({ status }) => ['active', 'pilot', 'proposed'].includes(status))
          .map(({ id, name, status }) => [id, status === 'proposed' ? `${name} (proposed)` : name]),
      )}
      onChange={onChoose}
    />
  );
}

/** The answers on curriculum use that count as using the resource. */
function InUse({
  answers,
  chosen,
  onChoose,
}: {
  answers: readonly string[];
  chosen: readonly string[];
  onChoose(answers: readonly string[]): void;
}) {
  const turned = (answer: string, on: boolean) =>
    on ? [...chosen, answer] : chosen.filter((one) => one !== answer);
  return (
    <fieldset class="stack">
      <legend class="group-name">Counts as in use</legend>
      {answers.map((answer) => (
        <label key={answer} class="row">
          <input
            type="checkbox"
            checked={chosen.includes(answer)}
            onChange={({ currentTarget }) => onChoose(turned(answer, currentTarget.checked))}
          />
          {answer}
        </label>
      ))}
    </fieldset>
  );
}

export function StartDay({ started, onStart }: { started: string; onStart(day: string): void }) {
  return <DayField label="Since" id="pilot-started" value={started} onChange={onStart} />;
}

/** A short code that no other pilot has: `wait-time`, `wait-time-2`. */
export function codeOf(name: string, pilots: readonly Pick<Pilot, 'pilot'>[]): string {
  const code = name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 30);
  const taken = new Set(pilots.map(({ pilot }) => pilot));
  let number = 1;
  while (taken.has(number === 1 ? code : `${code}-${number}`)) number++;
  return number === 1 ? code : `${code}-${number}`;
}
