import '../screens/pilots/pilots.css';

export * from '../../guide/pilots/pilot-plans';
export { pilotViews } from '../../guide/pilots/pilot-view';
export { NewPilotScreen } from '../screens/pilots/new-pilot';
export { PilotScreen } from '../screens/pilots/pilot-screen';
export { PilotsLook } from '../screens/pilots/pilots-look';
export { PilotsScreen } from '../screens/pilots/pilots-screen';
