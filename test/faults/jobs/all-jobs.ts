import { CALIBRATION_JOBS } from './calibration';
import { COACHING_JOBS } from './coaching';
import { EVALUATION_JOBS } from './evaluation';
import { FEEDBACK_JOBS } from './feedback';
import { FORMS_JOBS } from './forms';
import { IMPORT_JOBS } from './import';
import type { JobUnderFault } from './job-under-fault';
import { LEADERS_JOBS } from './leaders';
import { OUTCOMES_JOBS } from './outcomes';
import { PATTERNS_JOBS } from './patterns';
import { PILOTS_JOBS } from './pilots';
import { PRACTICES_JOBS } from './practices';
import { PROGRESS_JOBS } from './progress';
import { REVIEWS_JOBS } from './reviews';
import { SCHEDULE_JOBS } from './schedule';
import { SET_UP_JOBS } from './set-up';
import { SHARING_JOBS } from './sharing';
import { TEAMS_JOBS } from './teams';

/** Every job that is tried, chapter after chapter. */
export const JOBS: readonly JobUnderFault[] = [
  ...SET_UP_JOBS,
  ...PROGRESS_JOBS,
  ...PRACTICES_JOBS,
  ...FORMS_JOBS,
  ...IMPORT_JOBS,
  ...OUTCOMES_JOBS,
  ...SCHEDULE_JOBS,
  ...CALIBRATION_JOBS,
  ...PATTERNS_JOBS,
  ...REVIEWS_JOBS,
  ...PILOTS_JOBS,
  ...SHARING_JOBS,
  ...TEAMS_JOBS,
  ...FEEDBACK_JOBS,
  ...COACHING_JOBS,
  ...LEADERS_JOBS,
  ...EVALUATION_JOBS,
];
