import { settingsFrom, settingsRows } from '../../src/school/settings';

describe('the settings of a school', () => {
  it('hold every message until a leader says otherwise', () => {
    expect(settingsFrom([]).sharing).toBe(false);
  });

  it('are read as they were written', () => {
    const settings = {
      ...settingsFrom([]),
      schoolName: 'Riverside K-8',
      sharing: true,
      lessonParts: ['Start', 'End'],
    };
    expect(settingsFrom(settingsRows(settings))).toEqual(settings);
  });

  it('take their first value where a leader cleared the cell', () => {
    const rows = settingsRows({ lessonParts: [] });
    expect(settingsFrom(rows).lessonParts).toEqual(['Beginning', 'Middle', 'End']);
  });
});
