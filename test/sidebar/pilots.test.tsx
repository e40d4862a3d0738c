import { renderToString } from 'preact-render-to-string';
import type { PilotView } from '../../src/guide/pilots/pilot-view';
import type { Go } from '../../src/sidebar/app';
import { NewPilot } from '../../src/sidebar/screens/pilots/new-pilot';
import { OnePilot } from '../../src/sidebar/screens/pilots/pilot-screen';
import { PilotCharts } from '../../src/sidebar/screens/pilots/pilots-look';
import { PilotList } from '../../src/sidebar/screens/pilots/pilots-screen';
import { aPilotShown, viewOf, weeksAt } from '../guide/pilots/a-pilot';

const go: Go = Object.assign(() => undefined, { fromHome: () => undefined, home: () => undefined });

function onePilot(view: PilotView): string {
  return renderToString(<OnePilot view={view} shown={aPilotShown()} again={() => undefined} />);
}

describe('the screens of pilots', () => {
  it('say what will stand there, with the button that starts it', () => {
    const html = renderToString(<PilotList views={[]} problems={[]} go={go} />);
    expect(html).toContain('Some teachers try a practice or a resource first');
    expect(html).toMatch(/<button[^>]*primary[^>]*>Start a pilot/);
    expect(renderToString(<PilotCharts views={[]} />)).toContain('Start one in');
  });

  it('say first how it goes, then offer the review that is due as the one primary button', () => {
    const html = onePilot(viewOf(weeksAt([2, 3, 3])));
    expect(html).toContain('Too early to say. Last: about “Partly in place”.');
    expect(html).toContain('5 teachers, reviewed weekly. Due since Mon, Sep 14.');
    expect(html.match(/button primary/g)).toHaveLength(1);
    expect(html).toMatch(/primary[^>]*>Hold the review/);
  });

  it('offer a longer cycle once it has settled', () => {
    expect(onePilot(viewOf(weeksAt([2, 3, 3, 2, 2, 3, 2, 3, 3, 2])))).toContain(
      'Review every two weeks',
    );
  });

  it('say the chart in words to those who do not see it, with a table of the same', () => {
    const html = onePilot(viewOf(weeksAt([2, 3])));
    expect(html).toMatch(
      /role="img" aria-label="Run chart of 2 cycles\. Sep 7 – Sep 13: about “Starting”, 5 teachers\./,
    );
    expect(html).toContain('Each cycle of the pilot');
  });

  it('number the adjustments on the chart and in their list', () => {
    const reviews = [
      {
        pilot: 'wait',
        date: '2026-09-14',
        seen: 'x',
        adjustment: 'A timer.',
        next: '',
        by: '',
        noted: '2026-09-14T15:00:00.000Z',
      },
    ];
    const html = onePilot(viewOf(weeksAt([2, 3]), { reviews }));
    expect(html).toMatch(/chart-number-words[^>]*>1</);
    expect(html).toMatch(/pilot-number[^>]*>1<.*A timer\./);
  });

  it('ask for a practice, teachers and a cycle to start one', () => {
    const html = renderToString(<NewPilot shown={aPilotShown()} go={go} />);
    for (const words of ['The practice', 'Add a teacher', 'every two weeks', 'Start the pilot']) {
      expect(html).toContain(words);
    }
  });

  it('draw open marks for too few teachers, in the wide look too', () => {
    const html = renderToString(<PilotCharts views={[viewOf(weeksAt([2], 2))]} />);
    expect(html).toContain('chart-open');
    expect(html).not.toContain('chart-point');
  });
});
