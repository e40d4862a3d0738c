import { renderToString } from 'preact-render-to-string';
import type { Go } from '../../src/sidebar/app';
import { collectedInWords } from '../../src/sidebar/screens/collecting';
import { DueList, HomeScreen, Welcome } from '../../src/sidebar/screens/home';

const go: Go = Object.assign(() => undefined, { fromHome: () => undefined, home: () => undefined });

describe('the first screen', () => {
  it('welcomes a new school and leads to its set-up', () => {
    const html = renderToString(<Welcome go={go} />);
    expect(html).toMatch(/<button[^>]*primary[^>]*>Set up your school/);
    expect(html).toContain('Teachers get no message before you say so.');
  });

  it('makes the most pressing thing its one primary button', () => {
    const html = renderToString(
      <DueList
        go={go}
        due={[
          { what: 'decide sharing', title: '12 messages held', detail: 'They wait.' },
          { what: 'not seen', title: '3 teachers not seen for a month', detail: 'Visit them.' },
        ]}
      />,
    );
    expect(html.match(/due-row first/g)).toHaveLength(1);
    expect(html.indexOf('due-row first')).toBeLessThan(html.indexOf('12 messages held'));
    expect(html.indexOf('3 teachers')).toBeGreaterThan(html.indexOf('12 messages held'));
  });

  it('offers a form when nothing is due', () => {
    const html = renderToString(<DueList go={go} due={[]} />);
    expect(html).toContain('Nothing is due.');
    expect(html).toMatch(/<button[^>]*primary[^>]*>Open a form/);
  });

  it('is never blank while the workbook is read', () => {
    const html = renderToString(<HomeScreen go={go} />);
    expect(html).toContain('Reading the workbook');
    expect(html).toMatch(/<h1[^>]*>Walkthroughs/);
  });

  it('says what looking for walkthroughs brought', () => {
    const some = { added: 3, updated: 1, notices: ['The form “Writing” is gone.'] };
    expect(collectedInWords(some, 3)).toBe(
      '3 new walkthroughs. 1 walkthrough changed by the observer. 3 messages put in the outbox. The form “Writing” is gone.',
    );
    expect(collectedInWords({ added: 0, updated: 0, notices: [] }, 0)).toMatch(/^Nothing new\./);
  });
});
