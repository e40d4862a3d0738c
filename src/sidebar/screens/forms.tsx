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
import { useWork } from '../work';
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
  const [search, setSearch] = useState('');
  const work = useWork();
  const forms = before.map((form) => ({ ...form, url: made.get(form.focus)?.url ?? form.url }));
  const missing = forms.filter(({ url }) => url === '');
  const make = (wanted: readonly HomeForm[]) =>
    work.start('Making the forms', async (step) => {
      for (const [index, { focus, name }] of wanted.entries()) {
        if (!step(`${index + 1} of ${wanted.length} · ${name}`, index, wanted.length)) return;
        const form = await call('updateForm', { focus });
        setMade((now) => new Map(now).set(focus, form));
      }
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
        <MakeButton schoolName={schoolName} forms={forms} missing={missing} onMake={make} />
      )}
      {work.problem && (
        <Notice
          tone="problem"
          onAgain={() =>
            make(missing.length > 0 ? missing : forms.filter((f) => !made.has(f.focus)))
          }
        >
          {work.problem}
        </Notice>
      )}
      {!work.progress && made.size > 0 && <MadeNotice made={[...made.values()]} />}
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
}: {
  schoolName: string;
  forms: readonly HomeForm[];
  missing: readonly HomeForm[];
  onMake(forms: readonly HomeForm[]): void;
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
        <Button onClick={() => onMake(forms)}>Bring all up to date</Button>
      </div>
      <p class="quiet small">
        After you change staff, periods or practices. A form that is up to date stays as it is;
        links and answers always do.
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

export function MadeNotice({ made }: { made: readonly FormMade[] }) {
  const changed = made.filter(({ changes }) => changes > 0).length;
  const notices = made.filter(({ notice }) => notice !== '');
  return (
    <>
      <Notice tone="done">
        {changed === 0
          ? 'Every form was up to date.'
          : `${counted(changed, 'form')} ready for visits.`}
      </Notice>
      {notices.map(({ focus, notice }) => (
        <Notice key={focus} tone="mind">
          {notice}
        </Notice>
      ))}
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
