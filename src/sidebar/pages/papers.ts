export { ALL_FORMS } from '../../monitor/paper/print-paper';
export { formsPage } from '../screens/paper/forms-page';
export { paperForm } from '../screens/paper/paper-form';
