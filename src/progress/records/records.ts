import type { CoachingLogRow } from '../../coach/coaching-logs-table';
import type { CoachingSession } from '../../coach/conversations/coaching-sessions-table';
import type { InPlaceDecision } from '../../guide/in-place-table';
import type { Outcome } from '../../guide/outcomes/outcomes-table';
import type { PilotDecision } from '../../guide/pilots/pilot-decisions-table';
import type { PilotInput } from '../../guide/pilots/pilot-inputs-table';
import type { PilotTeacher } from '../../guide/pilots/pilot-teachers-table';
import type { Pilot } from '../../guide/pilots/pilots-table';
import type { Decision } from '../../guide/reviews/decisions-table';
import type { Part } from '../../guide/reviews/reviews-table';
import type { PacketRow } from '../../guide/sharing/packets-table';
import type { MeetingRow } from '../../monitor/calibration/meetings-table';
import type { FormRow } from '../../monitor/forms-table';
import type { Acknowledgment } from '../../monitor/guides-read/acknowledgments-table';
import type { TeamProposal } from '../../monitor/requests/team-proposals-table';
import type { Visit } from '../../monitor/schedule/visits-table';
import type { GuideRow } from '../../practices/guides-table';
import type { FocusSet, Practice } from '../../practices/practice';
import type { PracticeVersion } from '../../practices/practice-versions-table';
import type { Person } from '../../school/staff';

/** A school's own records, as far as its standing on the fifteen indicators is read from them. */
export interface Records {
  /** A day. */
  readonly today: string;
  readonly schoolName: string;
  readonly staff: readonly Person[];
  readonly sets: readonly FocusSet[];
  /** All of the library, also proposed and retired ones. */
  readonly practices: readonly Practice[];
  readonly versions: readonly Pick<
    PracticeVersion,
    'practice' | 'version' | 'noted' | 'why' | 'told'
  >[];
  readonly guides: readonly Pick<GuideRow, 'focus' | 'made'>[];
  readonly acknowledgments: readonly Pick<Acknowledgment, 'person' | 'focus'>[];
  readonly forms: readonly Pick<FormRow, 'focus' | 'published' | 'version'>[];
  readonly visits: readonly Pick<Visit, 'date' | 'kind' | 'state'>[];
  readonly observations: readonly SeenVisit[];
  readonly depthAnswers: number;
  readonly meetings: readonly Pick<MeetingRow, 'day' | 'lessons'>[];
  /** Those that leaders held and closed. */
  readonly reviews: readonly HeldReview[];
  readonly decisions: readonly (Pick<Decision, 'kind' | 'review' | 'practice' | 'state'> & {
    readonly strength: boolean;
    readonly outcome: boolean;
  })[];
  readonly outcomes: readonly Pick<Outcome, 'measure' | 'unitKind' | 'unit'>[];
  readonly pilots: readonly Pick<Pilot, 'pilot' | 'started'>[];
  readonly pilotTeachers: readonly Pick<
    PilotTeacher,
    'pilot' | 'teacher' | 'starts' | 'experience'
  >[];
  readonly pilotReviews: readonly {
    readonly pilot: string;
    readonly date: string;
    readonly adjusted: boolean;
  }[];
  readonly pilotInputs: readonly Pick<PilotInput, 'pilot' | 'teacher'>[];
  readonly pilotDecisions: readonly Pick<PilotDecision, 'pilot' | 'date' | 'decision'>[];
  /** Those that were drawn. */
  readonly packets: readonly Pick<PacketRow, 'packet' | 'kind' | 'team' | 'cycle'>[];
  readonly answers: readonly AnswerGiven[];
  readonly inPlace: readonly Pick<InPlaceDecision, 'decision' | 'decided'>[];
  readonly outbox: readonly {
    readonly kind: string;
    readonly state: string;
    readonly sent: string;
  }[];
  /** Conversations that were held. */
  readonly conversations: readonly (Pick<CoachingSession, 'teacher' | 'coach' | 'date'> & {
    readonly supports: number;
    readonly needs: number;
    /** Whether what was seen went to the teacher before. */
    readonly notesSent: boolean;
    /** Whether its focus is a component of the evaluation framework, or a practice that stands for one. */
    readonly framework: boolean;
  })[];
  /** Days on which something was offered to staff. */
  readonly learning: readonly { readonly date: string }[];
  /** Letters with results that were sent: of which review, and to whom. */
  readonly told: readonly { readonly review: string; readonly to: 'all' | 'teams' }[];
  /** The reviews that staff gave views on, once for each view. */
  readonly views: readonly string[];
  /** What teams said, but for what did not come from one. */
  readonly proposals: readonly Pick<TeamProposal, 'team' | 'says' | 'state'>[];
  /** Docs that were drawn of the framework: the protocol, and a plan for each teacher who has one. */
  readonly evaluationDocs: readonly ('protocol' | 'plan')[];
  readonly componentsInFocus: number;
  /** Visits that teachers asked to have used, and did not take back. */
  readonly evaluationAsked: number;
  readonly mentors: readonly { readonly teacher: string }[];
  readonly pairs: readonly { readonly teacher: string }[];
  readonly roles: readonly {
    readonly person: string;
    readonly by: string;
    readonly responsibilities: number;
    readonly trackRecord: boolean;
  }[];
  /** Trainings and convenings, with how many came. */
  readonly trainings: readonly { readonly kind: string; readonly came: number }[];
  readonly logs: readonly Pick<CoachingLogRow, 'teacher' | 'coach' | 'lastSession'>[];
}

/** A review without its words. */
export interface HeldReview {
  readonly name: string;
  /** Days. */
  readonly from: string;
  readonly to: string;
  /** Visits that it kept as they stood. */
  readonly visits: number;
  /** Steps in which something is written. */
  readonly written: readonly Part[];
}

/** What a teacher answered after a visit, without the words. */
export interface AnswerGiven {
  readonly teacher: string;
  readonly reflection: boolean;
  readonly asked: boolean;
  /** Whether what was asked for was looked for. */
  readonly seen: boolean;
}

/** A walkthrough without its words. */
export interface SeenVisit {
  readonly date: string;
  readonly teacher: string;
  readonly observer: string;
  readonly focus: string;
  readonly period: string;
  readonly lessonPart: string;
  readonly school: string;
  readonly source: 'form' | 'import';
  /** Practices with a level, and those whose student action was seen. */
  readonly rated: number;
  readonly students: number;
  readonly curriculum: boolean;
  readonly strength: boolean;
  readonly opportunity: boolean;
  /** Whether the strength or the opportunity is for the teacher to read. */
  readonly shared: boolean;
  readonly notes: boolean;
  readonly worthShowing: boolean;
}
