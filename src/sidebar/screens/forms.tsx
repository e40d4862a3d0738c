import { useState } from 'preact/hooks';
import { counted } from '../../counted';
import type { FormMade } from '../../monitor/make-form';
import type { Paper } from '../../monitor/paper/draw-paper';
import type { HomeForm } from '../../progress/home';
import type { Go } from '../app';
import { copy } from '../copy';
import { page } from '../page';
import { Button, OutLink } from '../parts/button';
import { Empty } from '../parts/empty';
import { Icon } from '../parts/icon';
import { Loaded } from '../parts/loaded';
import { Notice } from '../parts/notice';
import { ProgressBar } from '../parts/progress-bar';
import { qrPicture } from '../qr-picture';
import { useReading } from '../reading';
import { call } from '../server';
import { type Step, useWork } from '../work';
import { PrintButton } from './print-button';

export function FormsScreen({ go }: { go: Go }) {
  const reading = useReading('home');
  return (
    <Loaded reading={reading}>
      {(home) => {
        if ('isNew' in home) return <Nothing go={go} />;
        return (
          <Forms
            schoolName={home.schoolName}
            forms={home.forms}
            teachers={home.figures.teachers}
            go={go}
          />
        );
      }}
    </Loaded>
  );
}

function Nothing({ go }: { go: Go }) {
  return (
    <div class="stack-wide">
      <p>Your forms will stand here once your school is set up.</p>
      <div>
        <Button kind="primary" onClick={() => go({ screen: 'set-up' })}>
          Set up your school
        </Button>
      </div>
    </div>
  );
}

export function Forms({
  schoolName,
  forms: before,
  teachers,
  go,
}: {
  schoolName: string;
  forms: readonly HomeForm[];
  teachers: number;
  go: Go;
}) {
  const [made, setMade] = useState<ReadonlyMap<string, FormMade>>(new Map());
  /** How many were not opened, since they are what they should be. */
  const [current, setCurrent] = useState(0);
  const [again, setAgain] = useState<() => void>();
  const [search, setSearch] = useState('');
  const work = useWork();
  const forms = before.map((form) => ({ ...form, url: made.get(form.focus)?.url ?? form.url }));
  const missing = forms.filter(({ url }) => url === '');
  const makeEach = async (wanted: readonly HomeForm[], step: Step) => {
    for (const [index, { focus, name }] of wanted.entries()) {
      if (!step(`${index + 1} of ${wanted.length} · ${name}`, index, wanted.length)) return;
      const form = await call('updateForm', { focus });
      setMade((now) => new Map(now).set(focus, form));
    }
  };
  const start = (label: string, job: (step: Step) => Promise<void>) => {
    setAgain(() => () => start(label, job));
    setMade(new Map());
    setCurrent(0);
    void work.start(label, job);
  };
  const make = (wanted: readonly HomeForm[]) =>
    start('Making the forms', (step) => makeEach(wanted, step));
  const update = () =>
    start('Looking at what changed', async (step) => {
      const { sets } = await call('practices');
      const differ = forms.filter(
        ({ focus }) => !sets.some((set) => set.focus === focus && set.formIsCurrent),
      );
      setCurrent(forms.length - differ.length);
      await makeEach(differ, step);
    });

  if (teachers === 0) {
    return (
      <Empty outline={false} action="Add staff" onAction={() => go({ screen: 'staff' })}>
        Forms list your teachers by name. Add your staff first.
      </Empty>
    );
  }
  if (forms.length === 0) {
    return (
      <p>
        There is nothing to make a form of. Set a row of the Focus sets tab to active and give it
        practices.
      </p>
    );
  }
  const shown = forms.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
  return (
    <div class="stack-wide">
      {work.progress ? (
        <ProgressBar work={work} />
      ) : (
        <MakeButton
          schoolName={schoolName}
          forms={forms}
          missing={missing}
          onMake={make}
          onUpdate={update}
        />
      )}
      {work.problem && (
        <Notice tone="problem" {...(again && { onAgain: again })}>
          {work.problem}
        </Notice>
      )}
      {!work.progress && made.size + current > 0 && (
        <MadeNotice made={[...made.values()]} current={current} onOpenAll={() => make(forms)} />
      )}
      {forms.length > MANY && (
        <input
          class="input"
          type="search"
          placeholder="Search forms"
          aria-label="Search forms"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <ul class="list">
        {shown.map((form) => (
          <FormRow
            key={form.focus}
            form={form}
            busy={work.progress !== null}
            onMake={() => make([form])}
          />
        ))}
      </ul>
    </div>
  );
}

/** More than this are searched. */
const MANY = 12;

function MakeButton({
  schoolName,
  forms,
  missing,
  onMake,
  onUpdate,
}: {
  schoolName: string;
  forms: readonly HomeForm[];
  missing: readonly HomeForm[];
  onMake(forms: readonly HomeForm[]): void;
  onUpdate(): void;
}) {
  if (missing.length > 0) {
    return (
      <div class="stack">
        <p>
          One form for each kind of lesson. The observer picks the one that fits, and a visit takes
          three minutes to write down.
        </p>
        <div>
          <Button kind="primary" onClick={() => onMake(missing)}>
            {missing.length === forms.length
              ? `Make ${counted(forms.length, 'form')}`
              : `Make ${missing.length} more`}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div class="stack">
      <p>Pick the form that fits the lesson. Open it on a phone or Chromebook.</p>
      <div>
        <Button onClick={onUpdate}>Bring all up to date</Button>
      </div>
      <p class="quiet small">
        After you change staff, periods or practices. Links and answers stay as they are.
      </p>
      <div>
        <PrintButton
          label="Print all links, with codes to scan"
          opens="Open the page of links"
          make={() =>
            page('papers').then(({ formsPage, ALL_FORMS }) =>
              call('printPaper', {
                paper: ALL_FORMS,
                blocks: formsPage(schoolName, forms, qrPicture),
              }),
            )
          }
        />
      </div>
    </div>
  );
}

/** @param current how many forms were left closed, since they were drawn as they should be */
export function MadeNotice({
  made,
  current,
  onOpenAll,
}: {
  made: readonly FormMade[];
  current: number;
  onOpenAll(): void;
}) {
  const changed = made.filter(({ changes }) => changes > 0).length;
  const same = made.length - changed + current;
  const notices = made.filter(({ notice }) => notice !== '');
  return (
    <>
      <Notice tone="done">
        {changed === 0
          ? `Every form ${current > 0 ? 'is' : 'was'} up to date.`
          : `${counted(changed, 'form')} ready for visits.${same > 0 ? ` The other ${same === 1 ? 'one was' : `${same} were`} up to date.` : ''}`}
      </Notice>
      {notices.map(({ focus, notice }) => (
        <Notice key={focus} tone="mind">
          {notice}
        </Notice>
      ))}
      {current > 0 && (
        <p class="quiet small">
          Did somebody change a form in Google Forms, or delete one?{' '}
          <Button kind="plain" onClick={onOpenAll}>
            Open and mend all
          </Button>
        </p>
      )}
    </>
  );
}

/** Reads the practices first: they may have changed since this screen opened. */
async function printed(form: HomeForm): Promise<Paper> {
  const [{ paperForm }, practices] = await Promise.all([page('papers'), call('practices')]);
  return call('printPaper', { paper: form.focus, blocks: paperForm(form, practices) });
}

function FormRow({ form, busy, onMake }: { form: HomeForm; busy: boolean; onMake(): void }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const { name, description, practices, url } = form;
  return (
    <li class="item">
      <p class="item-name">{name}</p>
      <p class="quiet small">
        {description} {counted(practices, 'practice')}.
      </p>
      <div class="row">
        {url ? (
          <>
            <OutLink href={url} kind="plain" about={name}>
              Open
              <Icon name="out" />
            </OutLink>
            <Button
              kind="plain"
              about={`of ${name}`}
              onClick={async () => setCopied(await copy(url))}
            >
              {copied ? 'Copied' : 'Copy link'}
            </Button>
            <PrintButton
              label="Paper form"
              opens="Open paper form"
              about={name}
              make={() => printed(form)}
            />
          </>
        ) : (
          <Button kind="plain" disabled={busy} about={name} onClick={onMake}>
            Make this one
          </Button>
        )}
      </div>
      {copied === false && (
        <input class="input" readOnly aria-label={`Link of ${name}`} value={url} />
      )}
    </li>
  );
}
