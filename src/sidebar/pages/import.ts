import '../screens/import/import.css';

export { ImportScreen } from '../screens/import/import-screen';
