import '../screens/groups/groups.css';

export { byGroup, onPresentContinuum } from '../../guide/groups/group-figures';
export { groupingsOf } from '../../guide/groups/groupings';
export { distinct, raised } from '../../guide/groups/raised';
export { mergesIn, namesFor } from '../../guide/groups/spellings';
export { districtPacket } from '../../guide/sharing/district-packet';
export { staffPacket } from '../../guide/sharing/staff-packet';
export { teamPacket } from '../../guide/sharing/team-packet';
export { GroupsLook } from '../screens/groups/groups-look';
export { RaisedInReview } from '../screens/groups/raised-in-review';
export { RaisedScreen } from '../screens/groups/raised-screen';
