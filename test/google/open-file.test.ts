import { openFile } from '../../src/google/open-file';
import { FileMissing } from '../../src/problem';

/** A file that fails to open so many times, and how long was waited for it. */
function aFile(failures: number) {
  const waited: number[] = [];
  Object.assign(globalThis, { Utilities: { sleep: (pause: number) => waited.push(pause) } });
  let left = failures;
  const open = () => {
    if (left-- > 0) throw new Error('Service Documents failed while accessing document.');
    return 'the file';
  };
  return { open, waited };
}

describe('a file that is opened by its id', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'Utilities'));

  it('is not taken for deleted when Google fails for a moment', () => {
    const { open, waited } = aFile(1);
    expect(openFile(open, 'It was deleted.')).toBe('the file');
    expect(waited).toEqual([1000]);
  });

  it('is missing when it does not open at the second try', () => {
    const { open, waited } = aFile(2);
    expect(() => openFile(open, 'It was deleted.')).toThrow(new FileMissing('It was deleted.'));
    expect(waited).toHaveLength(1);
  });
});
