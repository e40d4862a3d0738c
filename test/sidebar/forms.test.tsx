import { renderToString } from 'preact-render-to-string';
import type { HomeForm } from '../../src/progress/home';
import type { Go } from '../../src/sidebar/app';
import { Forms, MadeNotice } from '../../src/sidebar/screens/forms';

const nothing = () => undefined;
const go: Go = Object.assign(nothing, { fromHome: nothing, home: nothing });
const form = (name: string, url: string): HomeForm => ({
  focus: name,
  name,
  description: 'Pick this form when students write.',
  url,
  practices: 7,
});

describe('the forms of a school', () => {
  it('wait for its teachers', () => {
    const html = renderToString(
      <Forms schoolName="Riverside" forms={[form('Writing', '')]} teachers={0} go={go} />,
    );
    expect(html).toMatch(/primary[^>]*>Add staff/);
  });

  it('are made by one button, those that are missing', () => {
    const forms = [form('Writing', ''), form('Close reading', '')];
    expect(
      renderToString(<Forms schoolName="Riverside" forms={forms} teachers={40} go={go} />),
    ).toMatch(/primary[^>]*>Make 2 forms/);
    const one = [form('Writing', 'https://docs.google.com/forms/1'), form('Close reading', '')];
    expect(
      renderToString(<Forms schoolName="Riverside" forms={one} teachers={40} go={go} />),
    ).toMatch(/primary[^>]*>Make 1 more/);
  });

  it('open in a tab of their own, and can be brought up to date', () => {
    const html = renderToString(
      <Forms
        schoolName="Riverside"
        forms={[form('Writing', 'https://docs.google.com/forms/1')]}
        teachers={40}
        go={go}
      />,
    );
    expect(html).toMatch(/<a[^>]*href="https:\/\/docs\.google\.com\/forms\/1" target="_blank"/);
    expect(html).toContain('Bring all up to date');
  });

  it('tell what was made, and what was not as it was left', () => {
    const made = { focus: 'w', name: 'Writing', url: 'u', changes: 9, notice: 'It was deleted.' };
    const told = (one: typeof made, current: number) =>
      renderToString(<MadeNotice made={[one]} current={current} onOpenAll={nothing} />);
    expect(told(made, 0)).toContain('1 form ready for visits.');
    expect(told(made, 0)).toContain('It was deleted.');
    expect(told({ ...made, changes: 0, notice: '' }, 0)).toContain('Every form was up to date.');
  });

  it('say how many were up to date, and offer to mend what was changed in Google Forms', () => {
    const made = { focus: 'w', name: 'Writing', url: 'u', changes: 2, notice: '' };
    const html = renderToString(<MadeNotice made={[made]} current={5} onOpenAll={nothing} />);
    expect(html).toContain('1 form ready for visits. The other 5 were up to date.');
    expect(html).toContain('Open and mend all');
    const none = renderToString(<MadeNotice made={[]} current={6} onOpenAll={nothing} />);
    expect(none).toContain('Every form is up to date.');
  });
});
