import type { PlannedConversation } from '../../coach/show-coaching';
import type { Pilot } from '../../guide/pilots/pilots-table';
import type { Decision } from '../../guide/reviews/decisions-table';
import type { FormRow } from '../../monitor/forms-table';
import type { Observation } from '../../monitor/observations-table';
import type { TeacherAnswer } from '../../monitor/requests/teacher-answers-table';
import type { Visit } from '../../monitor/schedule/visits-table';
import type { Library } from '../../practices/library';
import type { PracticeVersion } from '../../practices/practice-versions-table';
import type { OutboxRow } from '../../school/outbox-table';
import type { Settings } from '../../school/settings';
import type { Person } from '../../school/staff';
import type { InWords } from './due';

/** What the first screen is made of. */
export interface SchoolRecords {
  readonly settings: Settings;
  readonly staff: readonly Person[];
  readonly library: Library;
  readonly forms: readonly FormRow[];
  readonly observations: readonly Observation[];
  readonly visits: readonly Visit[];
  readonly outbox: readonly OutboxRow[];
  readonly answers: readonly TeacherAnswer[];
  /** Practices in place, which leaders may replace. */
  readonly inPlace: number;
  /** Whose review is due. */
  readonly pilots: readonly Pilot[];
  readonly versions: readonly PracticeVersion[];
  /** Shared visits on which observers differ and which no meeting has talked over. */
  readonly toTalkOver: number;
  /** Still to come, soonest first. */
  readonly conversations: readonly PlannedConversation[];
  /** Whose coaching plan waits until somebody updates it, by name. */
  readonly plansWaiting: readonly string[];
  /** What reviews decided. */
  readonly decided: readonly Pick<Decision, 'state' | 'by' | 'words'>[];
  /** A review that is open or due. */
  readonly review: InWords | null;
  /** What is to be told after the last review. */
  readonly tell: InWords | null;
  /** Answers and proposals of teams that wait for a decision. */
  readonly proposals: number;
  /** Look-fors of teams that were taken up, by name. */
  readonly toWord: readonly string[];
  /** Coaches and others with a role now, when no convening of them is planned or lately held. */
  readonly toConvene: number;
  readonly problems: readonly string[];
}

/** The same on a day, with what several rules ask for. */
export interface SchoolNow extends SchoolRecords {
  /** A day. */
  readonly today: string;
  /** On the roster today. */
  readonly teachers: readonly Person[];
  /** E-mails of those who were seen in the last 30 days. */
  readonly seenLately: ReadonlySet<string>;
  /** Walkthroughs with something that could not be matched. */
  readonly attention: readonly Observation[];
  /** Sets that stand on forms, and those of them whose form is still to be made. */
  readonly sets: number;
  readonly setsWithoutForm: number;
}
