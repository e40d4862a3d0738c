import { renderToString } from 'preact-render-to-string';
import { trendsOf } from '../../src/guide/trends';
import { IntervalPlot } from '../../src/sidebar/charts/interval-plot';
import { PracticesLook } from '../../src/sidebar/screens/trends/practices-look';
import { TrendLine, TrendNote } from '../../src/sidebar/screens/trends/trend-line';
import { TrendsLook } from '../../src/sidebar/screens/trends/trends-look';
import { aLesson, anEvidence } from '../builders';

/** Talk goes from 3 of 20 teachers to 17, rest stays at half, and rare is seen with two teachers. */
const found = anEvidence(
  [0, 1].flatMap((cycle) =>
    Array.from({ length: 20 }, (_, teacher) =>
      aLesson(
        `t${teacher}`,
        [
          ['rest', teacher < 10 ? 4 : 2, 4],
          ['talk', teacher < 3 + 14 * cycle ? 4 : 2, 4],
          ...(teacher < 2 ? [['rare', 4, 4] as const] : []),
        ],
        { cycle: `${cycle + 1}`, studentsSeen: teacher < 5 ? ['talk'] : [] },
      ),
    ),
  ),
  ['rest', 'talk', 'rare'],
);
const evidence = {
  ...found,
  cycles: found.cycles.map((one) => ({ ...one, from: `2026-1${one.cycle}-03` })),
};
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the wide look at trends', () => {
  const html = renderToString(<TrendsLook evidence={evidence} />);

  it('has in its title what changed, and draws that first', () => {
    expect(text(html)).toContain('Rising: Practice talk');
    expect(html.indexOf('title="Practice talk"')).toBeLessThan(
      html.indexOf('title="Practice rest"'),
    );
  });

  it('says each change with its interval, for those who see it and those who hear it', () => {
    expect(text(html)).toMatch(/▲ Rising \+70 \(\+\d\d to \+\d\d\) since Nov 3/);
    expect(html).toMatch(
      /aria-label="Practice talk, In place\. Review 1: 15% \(\d+–\d+\); Review 2:/,
    );
  });

  it('says too little in place of a figure', () => {
    expect(text(html)).toContain('too little for a figure: Practice rare');
  });

  it('has its numbers as a table and its method in words', () => {
    expect(text(html)).toMatch(/Practice talk 15% \(\d+–\d+\) 3 of 20/);
    expect(text(html)).toContain('Benjamini and Hochberg 1995');
  });

  it('says what will stand there in the first cycle', () => {
    const first = evidence.lessons.filter(({ cycle }) => cycle === '1');
    const early = renderToString(<TrendsLook evidence={anEvidence(first, ['rest', 'talk'])} />);
    expect(text(early)).toContain('Trends start with the second review cycle');
  });
});

describe('the wide look at practices', () => {
  const html = renderToString(<PracticesLook evidence={evidence} />);

  it('has the strongest practice in its title, with counts and interval for each', () => {
    expect(text(html)).toMatch(/Most in place: Practice (rest|talk) \(50%\)/);
    expect(text(html)).toContain('40 ratings, 20 teachers');
    expect(text(html)).toMatch(/50% \(\d\d–\d\d\)/);
  });

  it('holds students beside teachers, and says where none were noted', () => {
    expect(text(html)).toMatch(/25% of visits −25 \(−\d+ to −?\d+\)/);
    expect(text(html)).toContain('None noted');
  });

  it('shows how far the curriculum was in use', () => {
    expect(text(html)).toContain('The curriculum in use: As planned in 100% of visits');
  });

  it('says what will stand there before the first visit', () => {
    expect(renderToString(<PracticesLook evidence={anEvidence([])} />)).toContain(
      'After the first visits',
    );
  });
});

describe('a practice in the sidebar', () => {
  const trends = trendsOf(evidence);
  const line = (practice: string) =>
    text(renderToString(<TrendLine trends={trends} practice={practice} />));

  it('says its word and its change since the last cycle', () => {
    expect(line('talk')).toMatch(/▲ Rising \+70 \(\+\d\d to \+\d\d\) points since Nov 3/);
    expect(line('gone')).toBe('');
  });

  it('says nothing of a change that nobody can tell, and once over the list that there is none', () => {
    const note = (...practices: string[]) =>
      text(renderToString(<TrendNote trends={trends} practices={practices} />)).trim();
    expect(line('rare')).toBe('');
    expect(note('rare')).toBe('No clear change since Nov 3.');
    expect(note('rare', 'talk')).toBe('Where no change since Nov 3 stands, none is clear.');
    expect(note('talk')).toBe('');
  });
});

describe('figures with their intervals', () => {
  it('stand on one axis, and those without a figure say why', () => {
    const html = renderToString(
      <IntervalPlot
        rows={[
          { name: 'Grade 4', value: { figure: 0.5, low: 0.25, high: 0.75 }, words: '50% (25–75)' },
          { name: 'Grade 5', value: null, words: '3 teachers' },
        ]}
        names={100}
        width={412}
        label="Share by grade"
      />,
    );
    expect(html).toContain('cx="106"');
    expect(html.match(/<circle/g)).toHaveLength(1);
    expect(html).toContain('3 teachers');
  });
});
