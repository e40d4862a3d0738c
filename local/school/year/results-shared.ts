import { decisionLetter } from '../../../src/coach/teams/decision-letter';
import { reviewMatter } from '../../../src/coach/teams/review-matter';
import { teamOf } from '../../../src/coach/teams/send-to-teams';
import type { Teams } from '../../../src/coach/teams/show-teams';
import { DOC, firstWords, staffLetter } from '../../../src/coach/teams/staff-letter';
import { teamForm } from '../../../src/coach/teams/team-form';
import { type TeamOutlook, whatTeamGets } from '../../../src/coach/teams/team-gets';
import { teamLetter } from '../../../src/coach/teams/team-letter';
import { inFairOrder } from '../../../src/coach/teams/team-order';
import { viewsForm } from '../../../src/coach/teams/views-form';
import type { Evidence } from '../../../src/guide/evidence';
import { raisedInWords } from '../../../src/guide/groups/raised';
import type { GroupMatter } from '../../../src/guide/groups/show-groups';
import type { ShownReviews } from '../../../src/guide/reviews/show-reviews';
import { districtPacket } from '../../../src/guide/sharing/district-packet';
import type { PacketMatter } from '../../../src/guide/sharing/packet';
import { staffPacket } from '../../../src/guide/sharing/staff-packet';
import type { PeopleAtWork } from '../people-at-work';

/** After a review its results go out: to all staff, to the district, to the teams that get figures. */
export function shareResults(
  work: PeopleAtWork,
  principal: string,
  review: string,
  to: { readonly district: boolean; readonly teams: boolean; readonly staff: boolean },
): void {
  if (to.staff) tellStaff(work, principal, review);
  if (to.district) {
    const matter = matterOf(work, principal, review);
    const byGrade = matter.groupings.filter(({ name }) => name === 'Grade');
    work.job(principal, 'packet', districtPacket(matter, byGrade).request);
  }
  if (to.teams) tellTeams(work, principal, review);
}

/** The Doc, then the letter that leads to it and asks for a view. */
function tellStaff(work: PeopleAtWork, principal: string, review: string): void {
  const matter = matterOf(work, principal, review);
  const shown: ShownReviews = work.job(principal, 'reviews');
  const teams = work.job(principal, 'teams') as Teams;
  const staff = teams.staff.map(({ email }) => email);
  const decisions = shown.decisions.filter((one) => one.review === review);
  const noticed = shown.reviews.find(({ name }) => name === review)?.notice ?? '';
  const packet = staffPacket(matter);
  const words = firstWords(matter.evidence.schoolName, review, noticed);
  const letter = staffLetter(matter, packet, words, decisions, teams.views);
  const { url } = work.job(principal, 'packet', { ...packet.request, members: staff });
  work.job(principal, 'tellPeople', {
    about: `results:${review}`,
    to: staff,
    letter: JSON.parse(JSON.stringify(letter).split(DOC).join(url)),
    form: viewsForm(
      matter.evidence.schoolName,
      shown.reviews.map(({ name }) => name),
      decisions.map(({ words: decided }) => decided),
      staff,
    ),
    decided: null,
  });
}

/** One after another, as the button for all does. */
function tellTeams(work: PeopleAtWork, principal: string, review: string): void {
  let matter = matterOf(work, principal, review);
  const teams = matter.groupings.find(({ name }) => name === 'Team');
  if (!teams) return;
  for (const team of inFairOrder(matter, teams)) {
    const gets = whatTeamGets(matter, teams, team);
    matter = gets.after;
    if (gets.none === null) tellTeam(work, principal, review, gets);
  }
}

/** A team's Doc and workbook, then the letter to its members. */
function tellTeam(
  work: PeopleAtWork,
  principal: string,
  review: string,
  { team, members, requests, raised, figures, after }: TeamOutlook,
): void {
  const [doc, workbook] = requests.map((request) => work.job(principal, 'packet', request));
  const gets = { docUrl: doc?.url ?? '', workbookUrl: workbook?.url ?? '', raised, figures };
  work.job(principal, 'tellPeople', {
    about: `team:${review}:${team}`,
    to: [...members],
    letter: JSON.parse(JSON.stringify(teamLetter(after, team, gets))),
    form: teamForm(after.evidence, raised.map(raisedInWords)),
    decided: null,
  });
}

/** Some say what they make of the results, by the link in their letter; nobody's name is kept. */
export function staffAnswer(work: PeopleAtWork, people: readonly string[], review: string): void {
  people.forEach((person, index) => {
    work.fillIn(person, 'Your view of our results', {
      'Which results is it about?': review,
      'Do they fit what you see?': index % 3 === 2 ? 'In part' : 'Yes, mostly',
      'What should we look for next?': index === 0 ? 'What students do while they wait.' : '',
    });
  });
}

/** A team says something; one of its members writes for it. */
export function teamSays(work: PeopleAtWork, person: string, what: string, words: string): void {
  work.fillIn(person, 'What our team says', { 'What is it?': what, 'What do you say?': words });
}

/** Leaders take up what teams proposed, and each team hears why. */
export function decideProposals(work: PeopleAtWork, principal: string): void {
  const { proposals, staff } = work.job(principal, 'teams') as Teams;
  for (const proposal of proposals.filter(({ state }) => state === 'open')) {
    const decided = {
      ...proposal,
      state: 'accepted' as const,
      why: 'We had wondered about that, too.',
    };
    work.job(principal, 'tellPeople', {
      about: `proposal:${proposal.proposal}`,
      to: [...new Set([proposal.by, ...teamOf(proposal, staff)])],
      letter: JSON.parse(JSON.stringify(decisionLetter(decided))),
      form: null,
      decided,
    });
  }
}

/** Read anew for each report: what left before counts at the gate. */
function matterOf(work: PeopleAtWork, principal: string, review: string): PacketMatter {
  const evidence: Evidence = work.job(principal, 'evidence');
  const groups = work.job(principal, 'groups') as GroupMatter;
  const matter = reviewMatter(review, evidence, groups);
  if (!matter) throw new Error(`There is no ${review}.`);
  return matter;
}
