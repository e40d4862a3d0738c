import { renderToString } from 'preact-render-to-string';
import type { PracticePicture } from '../../src/guide/picture';
import type { ShownPicture } from '../../src/guide/show-picture';
import { PracticeChart } from '../../src/sidebar/parts/practice-chart';
import { pictureInWords, Whole } from '../../src/sidebar/screens/picture';

const go = Object.assign(() => {}, { fromHome: () => {}, home: () => {} });
const LEVELS = ['Not yet seen', 'Starting', 'Partly in place', 'In place'];
const practice = (part: Partial<PracticePicture>): PracticePicture => ({
  practice: 'p1',
  name: 'Follow-up questions',
  since: '',
  counts: [2, 4, 6, 12],
  distribution: [0.125, 0.125, 0.25, 0.5],
  inPlace: { share: 0.5, low: 0.25, high: 0.75, teachers: 21 },
  ...part,
});
const picture = (part: Partial<ShownPicture>): ShownPicture => ({
  students: [],
  examples: [],
  observations: 47,
  teachers: 21,
  observers: 6,
  from: '2026-09-08',
  to: '2026-11-20',
  sets: [
    {
      focus: 'discussion',
      name: 'Classroom discussion',
      levels: LEVELS,
      practices: [practice({})],
    },
  ],
  ...part,
});

describe('the picture', () => {
  it('states what it shows', () => {
    expect(pictureInWords(picture({}))).toBe('47 visits, 21 teachers, Sep 8 – Nov 20');
    expect(pictureInWords(picture({ from: '', to: '' }))).toBe('47 visits, 21 teachers');
  });

  it('draws the interval where the highest level ends, and says both', () => {
    const html = renderToString(<PracticeChart picture={practice({})} levels={LEVELS} />);
    expect(html).toContain('50% in place (25–75)');
    expect(html).toMatch(/interval-line" style="left:25%;right:25%/);
    expect(html).toMatch(/interval-dot" style="left:50%/);
    expect(html).toMatch(/aria-label="In place 50%, Partly in place 25%/);
  });

  it('gives no figure for too few teachers, and says why', () => {
    const html = renderToString(
      <PracticeChart
        picture={practice({ inPlace: { tooFew: true, teachers: 3 } })}
        levels={LEVELS}
      />,
    );
    expect(html).toContain('hatched');
    expect(html).toContain('3 teachers so far. Figures start at 5.');
    expect(html).not.toContain('%');
  });

  it('has its numbers as a table and its method in words', () => {
    const html = renderToString(<Whole picture={picture({})} go={go} />);
    expect(html).toMatch(/<th scope="row">Follow-up questions<\/th><td>12<\/td><td>6<\/td>/);
    expect(html).toContain('How this is worked out');
  });

  it('says beside each practice what students did, and names the examples worth showing', () => {
    const html = renderToString(
      <Whole
        go={go}
        picture={picture({
          students: [{ practice: 'p1', visits: 22, seen: 14, byLevel: [] }],
          examples: [
            {
              practice: 'p1',
              examples: [
                { teacherName: 'Ana López', date: '2026-10-06', strength: 'Six hands were up.' },
              ],
            },
          ],
        })}
      />,
    );
    expect(html).toContain('Students seen doing it in 14 of 22 visits');
    expect(html).toContain('1 example worth showing');
    expect(html).toContain('Six hands were up.');
  });

  it('draws one set of a hundred, with a search for the others', () => {
    const sets = Array.from({ length: 100 }, (_, index) => ({
      focus: `s${index}`,
      name: `Set ${index}`,
      levels: LEVELS,
      practices: Array.from({ length: 6 }, (_, place) => practice({ practice: `p${place}` })),
    }));
    const html = renderToString(<Whole picture={picture({ sets })} go={go} />);
    expect(html.match(/class="practice"/g)).toHaveLength(6);
    expect(html).toContain('Search 600 practices');
  });
});
