import { viewDocument } from '../../local/services/document/people';
import { REQUIREMENTS } from '../../src/progress/indicators';
import { readStanding, writeStanding } from '../../src/progress/school-standing';
import { standingsOf } from '../../src/progress/standing';
import { progressBlocks, standingToHandOn } from '../../src/sidebar/screens/progress/hand-on';
import { keptOf } from '../../src/sidebar/screens/progress/standing-in-words';
import { RunningSchool } from '../running-school';

const COACH = 'cora@school.example';

/** A school in its second term, which kept where it stood in the first. */
function secondTerm(): RunningSchool {
  const school = RunningSchool.ready();
  school.visit({
    Teacher: 'Ana López',
    Period: 'Period 1',
    'Part of the lesson': 'Middle',
    'A strength': 'Ana asked why.',
  });
  const { standings } = look(school);
  const own = { indicator: '1', own: 'Getting Better', evidence: 'Ana López wrote it.' } as const;
  school.call('keepProgress', { indicators: keptOf(standings), own });
  school.workspace.clock.stopAt(new Date('2027-01-12T15:00:00Z'));
  return school;
}

function look(school: RunningSchool) {
  const shown = school.call('records');
  return { shown, standings: standingsOf(shown.records, REQUIREMENTS) };
}

function draw(school: RunningSchool): { url: string; words: string } {
  const { shown, standings } = look(school);
  // Plain, as it crosses from the browser.
  const blocks = JSON.parse(JSON.stringify(progressBlocks(shown, standings)));
  const { url } = school.call('progressDoc', { blocks });
  const file = school.workspace.files.list().find(({ id }) => url.includes(id));
  const view = viewDocument(school.workspace, file?.owner ?? '', file?.id ?? '');
  return { url, words: JSON.stringify(view.blocks) };
}

describe('Progress, handed on', () => {
  it('is one Doc with last term beside it and nobody’s name', () => {
    const school = secondTerm();
    const { url, words } = draw(school);
    expect(words).toContain('Progress – Riverside K-8');
    expect(words).toContain('2026–27 term 1');
    expect(words).toContain('Guides for staff: none so far, 1 needed');
    expect(words).not.toContain('Ana');
    expect(draw(school).url).toBe(url);
  });

  it('is a file of levels and counts, which names no teacher either', () => {
    const school = secondTerm();
    const { shown, standings } = look(school);
    const contents = writeStanding(standingToHandOn(shown, standings));
    for (const { Name = '', 'E-mail': email = '' } of school.rows('Staff')) {
      expect(contents).not.toContain(Name);
      expect(contents).not.toContain(email);
    }
    expect(readStanding('own.json', contents)).toMatchObject({
      standing: { school: 'Riverside K-8', before: '2026–27 term 1' },
    });
  });

  it('is drawn by leaders alone', () => {
    const school = secondTerm();
    school.workspace.files.share(school.workbook, COACH, 'edit');
    expect(() => school.call('progressDoc', { blocks: [] }, COACH)).toThrow(
      'Only the school’s leaders make this Doc.',
    );
  });

  it('counts no review that nobody held', () => {
    const school = RunningSchool.ready();
    const visitAndWait = (visited: string, over: string) => {
      school.workspace.clock.stopAt(new Date(`${visited}T15:00:00Z`));
      school.visit({ Teacher: 'Ben Wu', Period: 'Period 1', 'Part of the lesson': 'Middle' });
      school.workspace.clock.stopAt(new Date(`${over}T15:00:00Z`));
      school.run('everyHour');
    };
    visitAndWait('2027-02-15', '2027-03-20');
    visitAndWait('2027-03-22', '2027-04-25');
    expect(school.rows('Reviews').map(({ State }) => State)).toEqual(['not held', 'open']);
    expect(school.call('records').records.reviews).toEqual([]);
  });
});
