import { dateOrderOf, readDay } from '../../src/school/written-days';

it.each([
  '2026-03-05',
  '2026/3/5',
  '2026-03-05T09:30:00Z',
  '2026-03-05 09:30',
  '5.3.2026',
  '05.03.26',
  '5 March 2026',
  '5-Mar-26',
  'March 5, 2026',
  'Mar 5th 2026',
  'Thu, Mar 5, 2026 9:30 AM',
])('the fifth of March may be written %s', (words) => {
  expect(readDay(words, '')).toEqual({ day: '2026-03-05' });
});

it.each([
  ['9/30/2026', '2026-09-30'],
  ['30/9/2026', '2026-09-30'],
  ['4/4/2026 8:05:00', '2026-04-04'],
])('%s is one day only, whatever the order', (words, day) => {
  expect(readDay(words, '')).toEqual({ day });
  expect(readDay(words, 'day first')).toEqual({ day });
});

it('4/3/2026 is the day that the order says, and none without one', () => {
  expect(readDay('4/3/2026', 'month first')).toEqual({ day: '2026-04-03' });
  expect(readDay('4/3/2026', 'day first')).toEqual({ day: '2026-03-04' });
  expect(readDay('4/3/2026', '')).toEqual({
    problem: 'ambiguous',
    readings: ['2026-04-03', '2026-03-04'],
  });
});

it.each([
  '2026-02-30',
  '13/13/2026',
  '31.4.2026',
  'Monday',
  '45000',
  '',
  '2026',
  '0026-01-01',
  '5 Mai 2026',
])('“%s” is no day', (words) => {
  expect(readDay(words, '')).toEqual({ problem: 'impossible', readings: [] });
});

it('the order of a file is what all its dates allow and one requires', () => {
  expect(dateOrderOf(['4/3/2026', '4/13/2026'])).toBe('month first');
  expect(dateOrderOf(['4/3/2026', '13/4/2026', '30.9.2026'])).toBe('day first');
  expect(dateOrderOf(['4/3/2026', '5/3/2026'])).toBe('');
  expect(dateOrderOf(['4/13/2026', '13/4/2026'])).toBe('');
});
