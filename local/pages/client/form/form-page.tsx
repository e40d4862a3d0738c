import { useEffect, useState } from 'preact/hooks';
import type { FormAnswers, FormView } from '../../../views';
import type { FormStart } from '../../api';
import { ask } from '../common/api';
import { Failure } from '../common/failure';
import { AccountLine } from './account-line';
import { Confirmation } from './confirmation';
import { FormCard, FormLayout } from './form-layout';
import { Questions } from './questions';

/** A form to answer: the questions, then the words of thanks. */
export function FormPage({ id }: { id: string }) {
  const [form, setForm] = useState<FormView>();
  const [start, setStart] = useState<FormAnswers>();
  const [failure, setFailure] = useState<unknown>();
  const [sent, setSent] = useState<string>();
  const query = new URLSearchParams(location.search);
  const editing = query.get('edit2') ?? undefined;

  useEffect(() => {
    Promise.all([
      ask<FormView>(`/forms/${id}`),
      ask<FormStart>(`/forms/${id}/start${location.search}`),
    ]).then(([view, { answers }]) => {
      document.title = view.title;
      setForm(view);
      setStart(answers);
    }, setFailure);
  }, [id]);

  if (failure) return <Failure failure={failure} />;
  if (!form || !start) return null;
  if (sent !== undefined) return <Confirmation form={form} responseId={sent} />;
  // A response may be edited where a second one would not be taken.
  if (form.closed && editing === undefined) {
    return (
      <FormLayout>
        <FormCard heading={form.title}>
          <p>{form.closed}</p>
          <AccountLine words="" />
        </FormCard>
      </FormLayout>
    );
  }
  return <Questions form={form} start={start} editing={editing} onSent={setSent} />;
}
