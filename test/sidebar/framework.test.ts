import {
  componentsOf,
  foreignIn,
  frameworkRows,
  readComponents,
  withTitles,
} from '../../src/sidebar/screens/evaluation/read-framework';
import { READY_FRAMEWORKS } from '../../src/sidebar/screens/evaluation/ready-frameworks';

const codesOf = (name: string) =>
  READY_FRAMEWORKS.filter((one) => one.name === name)
    .flatMap(componentsOf)
    .map(({ code }) => code);

describe('Naming a framework', () => {
  it('offers the codes that a publisher prints, and none where it prints none', () => {
    expect(codesOf('Danielson Framework 2022').join(' ')).toBe(
      '1a 1b 1c 1d 1e 1f 2a 2b 2c 2d 2e 3a 3b 3c 3d 3e 4a 4b 4c 4d 4e 4f',
    );
    expect(codesOf('T-TESS').join(' ')).toBe(
      '1.1 1.2 1.3 1.4 2.1 2.2 2.3 2.4 2.5 3.1 3.2 3.3 4.1 4.2 4.3 4.4',
    );
    expect(codesOf('Marzano Focused Teacher Evaluation Model')).toHaveLength(23);
    expect(codesOf('5D+')).toEqual([]);
    expect(codesOf('OTES 2.0')).toEqual([]);
  });

  it('reads codes and titles with or without headings, and says what is wrong line by line', () => {
    expect(readComponents('3b\tAsking well\n3B\tAgain\n\tNo code')).toMatchObject({
      components: [{ code: '3b', title: 'Asking well' }],
      problems: [
        'Line 2: 3B stands in line 1 already. “Asking well” stays, “Again” is left out.',
        'Line 3: “No code” has no code. Put it first.',
      ],
    });
    expect(readComponents('Title,Code\nAsking well,P1').components).toMatchObject([
      { code: 'P1', title: 'Asking well', domain: '' },
    ]);
    expect(readComponents('P1 Learning targets').components).toMatchObject([{ code: 'P1' }]);
    expect(readComponents('').problems).toEqual([
      'There is nothing to read. Paste one component a line.',
    ]);
  });

  it('splits each line on its own, and finds codes that the ready list does not have', () => {
    const read = readComponents(
      '3b Questions and discussion\n9z,What\n3b,Again\n3c\tEngaging, and more\r\n"3d","Using assessment, daily"\n3e: Flexibility',
    );
    expect(read.components.map(({ code, title }) => [code, title])).toEqual([
      ['3b', 'Questions and discussion'],
      ['9z', 'What'],
      ['3c', 'Engaging, and more'],
      ['3d', 'Using assessment, daily'],
      ['3e', 'Flexibility'],
    ]);
    expect(read.problems).toEqual([
      'Line 3: 3b stands in line 1 already. “Questions and discussion” stays, “Again” is left out.',
    ]);
    const ready = READY_FRAMEWORKS.slice(0, 1).flatMap(componentsOf);
    const name = 'Danielson Framework 2022';
    expect(foreignIn(read.components, ready, [], name)).toMatchObject([{ code: '9z', line: 2 }]);
    const before = frameworkRows([], name, [...ready, { code: '9Z', title: 'Ours', domain: '' }]);
    expect(foreignIn(read.components, ready, before, name)).toEqual([]);
  });

  it('numbers components of which none has a code', () => {
    expect(readComponents('Lesson delivery\nClassroom environment, and care')).toMatchObject({
      numbered: true,
      components: [
        { code: '1', title: 'Lesson delivery' },
        { code: '2', title: 'Classroom environment, and care' },
      ],
    });
  });

  it('puts a school’s own titles on a ready list, and retires what is replaced', () => {
    const ready = componentsOf(READY_FRAMEWORKS[1] ?? { name: '', domains: [], about: '' });
    const titled = withTitles(ready, [{ code: '2.1', title: 'Our words', domain: '' }]);
    expect(titled).toHaveLength(16);
    const before = frameworkRows([], 'T-TESS', titled);
    const focused = before.map((row) => ({ ...row, focus: row.code === '2.1' }));
    const again = frameworkRows(focused, 'T-TESS', ready);
    expect(again.find(({ code }) => code === '2.1')).toMatchObject({
      title: 'Our words',
      focus: true,
    });
    const other = frameworkRows(again, 'Ours', [{ code: 'A', title: '', domain: '' }]);
    expect(other.filter(({ state }) => state === 'in use').map(({ code }) => code)).toEqual(['A']);
    expect(other).toHaveLength(17);
  });
});
