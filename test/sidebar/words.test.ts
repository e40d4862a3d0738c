import { counted } from '../../src/counted';
import { dayWritten, spanWritten } from '../../src/sidebar/days';
import { fileText } from '../../src/sidebar/file-text';

describe('words on the screen', () => {
  it('count as people do', () => {
    expect(counted(1, 'message')).toBe('1 message');
    expect(counted(0, 'message')).toBe('0 messages');
    expect(counted(20847, 'row')).toBe('20,847 rows');
    expect(counted(38, 'person', 'people')).toBe('38 people');
  });

  it('name the days of a picture, with years only when there are two', () => {
    expect(spanWritten('2026-09-08', '2026-11-20')).toBe('Sep 8 – Nov 20');
    expect(spanWritten('2026-11-20', '2027-01-05')).toBe('Nov 20, 2026 – Jan 5, 2027');
    expect(spanWritten('2026-09-08', '2026-09-08')).toBe('Sep 8');
    expect(spanWritten('', '')).toBe('');
  });

  it('name a day with its year when that is another one', () => {
    const now = new Date('2026-11-23T15:00:00Z');
    expect(dayWritten('2026-11-03', now)).toBe('Tue, Nov 3');
    expect(dayWritten('2025-11-03', now)).toBe('Mon, Nov 3, 2025');
  });
});

describe('a file from a school’s computer', () => {
  const bytes = (...values: number[]) => new Uint8Array(values).buffer;

  it('keeps its accents, in UTF-8 and as Excel still writes them', () => {
    expect(fileText(bytes(0x4c, 0xc3, 0xb3, 0x70, 0x65, 0x7a))).toBe('López');
    expect(fileText(bytes(0x4c, 0xf3, 0x70, 0x65, 0x7a))).toBe('López');
  });

  it('loses the mark that some programs put first', () => {
    expect(fileText(bytes(0xef, 0xbb, 0xbf, 0x41))).toBe('A');
  });
});
