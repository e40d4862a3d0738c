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
    const html = renderToString(<MadeNotice made={[made]} />);
    expect(html).toContain('1 form ready for visits.');
    expect(html).toContain('It was deleted.');
    expect(renderToString(<MadeNotice made={[{ ...made, changes: 0, notice: '' }]} />)).toContain(
      'Every form was up to date.',
    );
  });
});
