import { renderToString } from 'preact-render-to-string';
import type { PracticesView, ShownChange } from '../../src/monitor/show-practices';
import { Practices } from '../../src/sidebar/screens/practices/practices-screen';
import type { Work } from '../../src/sidebar/work';

const idle: Work = {
  progress: null,
  problem: '',
  stopping: false,
  start: async () => true,
  stop: () => undefined,
};
const none = { rows: [], lines: [], problems: [], unreadable: [] };
const change: ShownChange = {
  practice: 'discussion-1',
  name: 'Wait time',
  set: 'Classroom discussion',
  kind: 'reworded',
  levels: false,
  words: ['Name: ‘Wait time’ → ‘Three seconds’'],
};
const aSet = {
  focus: 'discussion',
  name: 'Classroom discussion',
  formIsCurrent: true,
  hasForm: true,
};
const view: PracticesView = {
  changes: [],
  sets: [{ ...aSet, guideUrl: 'https://docs.example/1', isCurrent: true }],
  versions: [],
  staff: 42,
  observers: 3,
  asked: true,
  notRead: [],
  lessonParts: [],
  curriculumUse: [],
  deleted: [],
  tabs: { focusSets: none, practices: none, noted: [], components: [] },
};
const words = (more: Partial<PracticesView>) =>
  renderToString(
    <Practices view={{ ...view, ...more }} work={idle} result="" run={async () => undefined} />,
  );

describe('the Practices screen', () => {
  it('asks why words changed, and whether ratings still compare only when levels did', () => {
    expect(words({ changes: [change] })).toContain('Why?');
    expect(words({ changes: [change] })).not.toContain('still mean the same');
    expect(words({ changes: [{ ...change, levels: true }] })).toContain('still mean the same');
    expect(words({ changes: [{ ...change, kind: 'beside' }] })).not.toContain('Why?');
  });

  it('has one primary button: first the wording, then the guides', () => {
    const stale = [{ ...aSet, guideUrl: '', isCurrent: false }];
    const buttons = (more: Partial<PracticesView>) =>
      words(more).match(/class="button primary"[^>]*>[^<]*/g) ?? [];
    expect(buttons({ changes: [change], sets: stale })).toEqual([
      expect.stringContaining('Save the new wording'),
    ]);
    expect(buttons({ sets: stale })).toEqual([expect.stringContaining('Make the guides')]);
    expect(buttons({})).toEqual([]);
  });

  it('names the observers who have not read the guides', () => {
    expect(words({})).toContain('Every observer has read the guides.');
    const page = words({ notRead: [{ name: 'Cora Diaz', guides: ['Classroom discussion'] }] });
    expect(page).toContain('read by 2 of 3.');
    expect(page).toContain('Cora Diaz');
    expect(page).toContain('Remind them');
  });

  it('offers to put back a practice that was deleted', () => {
    const page = words({ deleted: [{ practice: 'discussion-7', name: 'Wait time' }] });
    expect(page).toContain('“Wait time” was deleted from the Practices tab.');
  });
});
