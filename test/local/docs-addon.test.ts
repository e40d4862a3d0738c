import { createDocument } from '../../local/services/document/people';
import { PRINCIPAL, RunningSchool } from '../running-school';

describe('the add-on opened in a Doc', () => {
  const school = RunningSchool.ready();
  const document = createDocument(school.workspace, PRINCIPAL, 'Ideas');
  const open = (functionName: string, authMode: 'NONE' | 'LIMITED' | 'FULL') =>
    school.workspace.run({
      user: PRINCIPAL,
      activeUser: PRINCIPAL,
      container: document,
      functionName,
      authMode,
    });

  it.each(['NONE', 'LIMITED'] as const)('draws its menu for Docs in AuthMode.%s', (mode) => {
    const { ended, interface: shown } = open('onOpen', mode);
    expect(ended).toBe('returned');
    expect(shown.menus.flatMap(({ items }) => items)).toEqual([
      { label: 'Open coaching log', functionName: 'openLogSidebar' },
    ]);
  });

  it('shows its sidebar there, and no tab of a workbook', () => {
    expect(open('openLogSidebar', 'FULL').interface.sidebar?.html).toContain('data-screen="log"');
    expect(school.reply('home', undefined, PRINCIPAL, document)).toMatchObject({ ok: false });
  });

  it('says in words that a Doc belongs to no workbook', () => {
    const reply = school.reply('log', undefined, PRINCIPAL, document);
    expect(reply).toEqual({
      ok: false,
      message:
        'This Doc does not say which workbook it belongs to. For a coaching log: open it once from Coaching in the workbook, which puts “School workbook” back.',
    });
  });
});
