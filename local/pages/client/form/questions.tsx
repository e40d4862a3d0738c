import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormAnswers, FormItemView, FormView } from '../../../views';
import type { SubmitResult } from '../../api';
import { send, wordsOf } from '../common/api';
import { Notice } from '../common/notice';
import { AccountLine } from './account-line';
import { FormCard, FormLayout } from './form-layout';
import { isLast, nextOf, pagesOf } from './pages';
import { problemsOf } from './problems';
import { Question } from './question';

interface QuestionsProps {
  readonly form: FormView;
  readonly start: FormAnswers;
  readonly editing: string | undefined;
  readonly onSent: (responseId: string) => void;
}

/** The form's pages, one at a time, in the order that the answers lead through them. */
export function Questions({ form, start, editing, onSent }: QuestionsProps) {
  const [answers, setAnswers] = useState<FormAnswers>(start);
  const [problems, setProblems] = useState<Readonly<Record<number, string>>>({});
  /** Pages gone through, the present one last. */
  const [way, setWay] = useState<readonly number[]>([0]);
  const [sending, setSending] = useState(false);
  const [notice, setNotice] = useState('');
  const first = useRef(true);

  const pages = pagesOf(form.items);
  const at = way.at(-1) ?? 0;
  const page = pages[at];

  useEffect(() => {
    if (first.current) first.current = false;
    else window.scrollTo(0, 0);
  }, [way]);

  const answer = (item: FormItemView, value: string | readonly string[]) => {
    const next = { ...answers, [item.id]: value };
    setAnswers(next);
    if (problems[item.id]) {
      const { [item.id]: _mended, ...others } = problems;
      setProblems({ ...others, ...problemsOf([item], next) });
    }
  };
  const submit = async () => {
    setSending(true);
    try {
      const onTheWay = way.flatMap((index) => pages[index]?.items ?? []);
      const given = Object.fromEntries(
        onTheWay.flatMap((item) => (item.id in answers ? [[item.id, answers[item.id]]] : [])),
      );
      const result = await send<SubmitResult>(`/forms/${form.id}/responses`, {
        answers: given,
        ...(editing !== undefined && { editing }),
      });
      if (Object.keys(result.problems).length === 0) onSent(result.responseId);
      else showProblems(result.problems);
    } catch (failure) {
      setNotice(wordsOf(failure));
    }
    setSending(false);
  };
  /** Goes back to the first page that has one. */
  const showProblems = (found: Readonly<Record<number, string>>) => {
    setProblems(found);
    const steps = way.findIndex((index) => pages[index]?.items.some((item) => found[item.id]));
    if (steps !== -1) setWay(way.slice(0, steps + 1));
    focusFirst(found);
  };
  const onward = () => {
    const found = problemsOf(page?.items ?? [], answers);
    setProblems(found);
    if (Object.keys(found).length > 0) {
      focusFirst(found);
      return;
    }
    const next = nextOf(pages, at, answers);
    if (next === 'submit') submit();
    // A page seen before is gone back to, not gone through twice.
    else setWay(way.includes(next) ? way.slice(0, way.indexOf(next) + 1) : [...way, next]);
  };

  return (
    <FormLayout>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onward();
        }}
      >
        <FormHeader form={form} />
        {page?.heading && <Section item={page.heading} />}
        {page?.items.map((item) => (
          <Question
            key={item.id}
            item={item}
            answer={answers[item.id]}
            problem={problems[item.id] ?? ''}
            onAnswer={(value) => answer(item, value)}
          />
        ))}
        <div class="form-buttons">
          {way.length > 1 && (
            <button type="button" class="button" onClick={() => setWay(way.slice(0, -1))}>
              Back
            </button>
          )}
          <button type="submit" class="button primary" disabled={sending}>
            {isLast(pages, at, answers) ? 'Submit' : 'Next'}
          </button>
        </div>
      </form>
      {notice && <Notice lasting text={notice} onClose={() => setNotice('')} />}
    </FormLayout>
  );
}

function FormHeader({ form }: { form: FormView }) {
  return (
    <FormCard heading={form.title}>
      {form.description && <p class="form-description">{form.description}</p>}
      <AccountLine
        words={form.collectsEmail ? '(will be recorded with your response)' : '(not shared)'}
      />
      {form.items.some((item) => item.required) && (
        <div class="form-required-key">* Indicates required question</div>
      )}
    </FormCard>
  );
}

function Section({ item }: { item: FormItemView }) {
  if (!item.title && !item.help) return null;
  return (
    <section class={`form-card form-section ${item.help ? '' : 'bare'}`}>
      <h2>{item.title}</h2>
      {item.help && <div class="form-description">{item.help}</div>}
    </section>
  );
}

/** Brings the first question with a problem into view, once it is drawn. */
function focusFirst(problems: Readonly<Record<number, string>>): void {
  requestAnimationFrame(() => {
    const cards = [...document.querySelectorAll<HTMLElement>('[data-item]')];
    const card = cards.find((each) => problems[Number(each.dataset.item)]);
    card?.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'center' });
  });
}
