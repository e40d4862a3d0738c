import '../screens/groups/groups.css';

export { byGroup, onPresentContinuum } from '../../guide/groups/group-figures';
export { groupingsOf } from '../../guide/groups/groupings';
export { distinct, raised } from '../../guide/groups/raised';
export { mergesIn, namesFor } from '../../guide/groups/spellings';
export { districtPacket, staffPacket, teamPacket } from '../../guide/sharing/packet';
export { GroupsLook } from '../screens/groups/groups-look';
export { RaisedInReview } from '../screens/groups/raised-in-review';
export { RaisedScreen } from '../screens/groups/raised-screen';
