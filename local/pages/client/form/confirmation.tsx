import { useEffect, useState } from 'preact/hooks';
import type { FormView } from '../../../views';
import { ask } from '../common/api';
import { FormCard, FormLayout } from './form-layout';

/** After Submit: the form's thanks, and what may be done next. */
export function Confirmation({ form, responseId }: { form: FormView; responseId: string }) {
  const [again, setAgain] = useState(false);
  const address = `/forms/d/e/${form.id}/viewform`;
  useEffect(() => {
    window.scrollTo(0, 0);
    // A form that takes one response from each person is closed to this one now.
    ask<FormView>(`/forms/${form.id}`).then(
      (now) => setAgain(now.closed === ''),
      () => {},
    );
  }, [form.id]);
  return (
    <FormLayout>
      <FormCard heading={form.title}>
        <p role="status">{form.confirmation}</p>
        <div class="form-links">
          {form.allowsEdits && (
            <a href={`${address}?edit2=${encodeURIComponent(responseId)}`}>Edit your response</a>
          )}
          {again && <a href={address}>Submit another response</a>}
        </div>
      </FormCard>
    </FormLayout>
  );
}
