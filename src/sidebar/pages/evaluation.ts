import '../screens/evaluation/evaluation.css';

export { EvaluationScreen } from '../screens/evaluation/evaluation-screen';
export { mappingOf } from '../screens/evaluation/mapping';
export { planBlocks } from '../screens/evaluation/plan-blocks';
export { PlanScreen } from '../screens/evaluation/plan-screen';
export {
  componentsOf,
  frameworkRows,
  readComponents,
} from '../screens/evaluation/read-framework';
export { READY_FRAMEWORKS } from '../screens/evaluation/ready-frameworks';
