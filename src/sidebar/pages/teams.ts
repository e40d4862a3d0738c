import '../screens/teams/teams.css';

export { proposedJoins, rowsApart, rowsOfJoin } from '../../coach/teams/joined-teams';
export { afterRelease, reviewMatter, reviewToTell } from '../../coach/teams/review-matter';
export {
  teamOf,
  tellAllStaff,
  tellDecision,
  tellOnForm,
  tellTeam,
} from '../../coach/teams/send-to-teams';
export { firstWords, staffLetter } from '../../coach/teams/staff-letter';
export { teamData } from '../../coach/teams/team-data';
export { membersOf, whatTeamGets } from '../../coach/teams/team-gets';
export { inFairOrder } from '../../coach/teams/team-order';
export { themesBeside } from '../../coach/teams/themes-beside';
export { viewCounts, viewsTold } from '../../coach/teams/views-told';
export { districtPacket } from '../../guide/sharing/district-packet';
export { staffPacket } from '../../guide/sharing/staff-packet';
export { firstWording, LookForScreen } from '../screens/teams/look-for-screen';
export { SaidByStaff, SaidByTeams } from '../screens/teams/said';
export { TeamsScreen } from '../screens/teams/teams-screen';
export { TellStaffScreen } from '../screens/teams/tell-staff-screen';
