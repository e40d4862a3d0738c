import { aSchoolOfTeams, holdReview, teamsAtHand, visitAll } from '../a-school-of-teams';

it('a theme that says more than the figures is shown beside them before the letter goes', () => {
  const school = aSchoolOfTeams();
  visitAll(school, '2026-09-15', 6);
  holdReview(school, 'We go on', 'More follow-up by students. Rooms are calm.');
  const { page, matter, review } = teamsAtHand(school);
  const packet = page.staffPacket(matter);
  expect(page.themesBeside(matter, review.notice, packet)).toEqual([
    {
      theme: 'More follow-up by students.',
      practice: 'Follow-up questions',
      figure: expect.stringMatching(/of ratings|in 10 ratings/),
    },
  ]);
  // What speaks of no change, or of nothing on the forms, is nobody's to mend.
  for (const theme of ['Rooms are calm.', 'Students follow up.', 'More light in the halls.']) {
    expect(page.themesBeside(matter, theme, packet)).toEqual([]);
  }
});
