import { viewDocument } from '../../local/services/document/people';
import { prefilledAnswers, viewForm } from '../../local/services/forms/people';
import {
  answerForm,
  aSchoolOfTeams,
  emailOf,
  holdReview,
  NAMES,
  PRACTICE,
  teamsAtHand,
  visitAll,
} from '../a-school-of-teams';
import { PRINCIPAL } from '../running-school';
import { makeSchedule } from '../schedule-made';
import { acceptance } from './cells';

const ADA = emailOf('Ada');
const TREND = `Grade 4: “${PRACTICE}” is falling.`;
const WISH = 'Look at the second question, after the first answer.';

describe('Trends that need a response', () => {
  acceptance('6b', 'KI', async () => {
    const school = aSchoolOfTeams();
    visitAll(school, '2026-09-15', 8);
    holdReview(school, 'We go on', 'Calm.');
    visitAll(school, '2026-10-06', 1);
    holdReview(school, 'We ask the team', 'Fewer follow-up questions.');

    // At the review the software brings it up; the district gets it.
    const { page, matter, grouping, server } = teamsAtHand(school);
    expect(matter.raised.map(({ kind, group }) => `${group} ${kind}`)).toContain('Grade 4 falling');
    const { url } = await server.packet(page.districtPacket(matter, [grouping]).request);
    const district = school.workspace.files.list().find(({ id }) => url.includes(id));
    const doc = JSON.stringify(
      viewDocument(school.workspace, PRINCIPAL, district?.id ?? '').blocks,
    );
    expect(doc).toContain(TREND);

    // The team concerned is asked, with the trend filled in on its form.
    await teamsAtHand(school).tellTeams();
    school.call('send');
    const body = school.mailTo(ADA).pop()?.body ?? '';
    expect(body).toContain(`This needs your answer\n- ${TREND}`);
    const link = /(https:\S+forms\S+viewform\S*)/.exec(body.slice(body.indexOf(TREND)))?.[1] ?? '';
    const form = viewForm(school.workspace, ADA, school.formId('team-says'));
    const question = form.items.find(({ title }) => title === 'About this trend');
    const filled = prefilledAnswers(school.workspace, school.formId('team-says'), link);
    expect(filled[question?.id ?? 0]).toBe(TREND);
    expect(school.mailTo(emailOf('Ida')).pop()?.body).not.toContain('needs your answer');

    // The team answers; it stands in the next review.
    answerForm(school, 'team-says', ADA, {
      'What is it?': 'We answer to a trend in our results',
      'What do you say?': WISH,
      'Which practice is it about?': `Classroom discussion: ${PRACTICE}`,
      'About this trend': TREND,
    });
    school.run('everyHour');
    const [answer] = teamsAtHand(school).teams.proposals;
    expect(answer).toMatchObject({ team: 'Grade 4', trend: TREND, words: WISH, state: 'open' });

    // Once leaders take it up, whoever visits one of the team reads it in the letter of the week.
    if (!answer) throw new Error('The answer did not come.');
    await page.tellDecision(server, { ...answer, state: 'accepted', why: 'Yes.' }, [ADA]);
    school.workspace.clock.stopAt(new Date('2026-10-23T15:00:00Z'));
    makeSchedule(school, { cadence: 'Every week', from: '2026-10-26', weeks: 1 });
    school.call('sendWeek', { week: '2026-10-26' });
    school.call('send');
    const week = school.mailTo(PRINCIPAL).find(({ subject }) => subject.includes('visits from'));
    const asked = `Grade 4 asked: “${PRACTICE}: ${WISH}”`;
    const ofTeam = NAMES.slice(0, 8).filter((name) => week?.body.includes(`: ${name} Ray\n`));
    expect(ofTeam.length).toBeGreaterThan(2);
    expect(week?.body.split(asked)).toHaveLength(1 + ofTeam.length);

    // After two months nobody looks for it any more.
    school.workspace.clock.stopAt(new Date('2027-01-08T15:00:00Z'));
    makeSchedule(school, { cadence: 'Every week', from: '2027-01-11', weeks: 1 });
    school.call('sendWeek', { week: '2027-01-11' });
    school.call('send');
    expect(school.mailTo(PRINCIPAL).pop()?.body).not.toContain('asked:');
  });
});
