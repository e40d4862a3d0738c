import * as z from 'zod/mini';
import { settleAnswer } from './coach/answers/settle-answer';
import { changeSharing } from './coach/change-sharing';
import { addSession, sessionSchema } from './coach/conversations/add-session';
import { coachAssignmentsTable } from './coach/conversations/coach-assignments';
import { coachingCodesTable } from './coach/conversations/coaching-codes';
import { makeSessionForm } from './coach/conversations/make-session-form';
import { conversationSchema, planConversation } from './coach/conversations/plan-conversation';
import { previewNotes } from './coach/conversations/preview-notes';
import { showLog } from './coach/conversations/show-log';
import { editMessage } from './coach/edit-message';
import { drawPlan, planSchema } from './coach/evaluation/draw-plan';
import { drawProtocol } from './coach/evaluation/draw-protocol';
import { saveFramework } from './coach/evaluation/save-framework';
import { showEvaluation } from './coach/evaluation/show-evaluation';
import { showPlan } from './coach/evaluation/show-plan';
import { keepCoachingLog } from './coach/keep-coaching-log';
import { keepLeaders as keepPlannedLeaders } from './coach/leaders/keep-leaders';
import { leaderRolesTable } from './coach/leaders/leader-roles-table';
import { mentorPairsTable } from './coach/leaders/mentor-pairs-table';
import { mentorsTable } from './coach/leaders/mentors-table';
import { showLeaders } from './coach/leaders/show-leaders';
import { trainingsTable } from './coach/leaders/trainings-table';
import { showNeeds } from './coach/needs/show-needs';
import { queueFeedback } from './coach/queue-feedback';
import { readFirst } from './coach/read-first';
import { sendOutbox } from './coach/send-outbox';
import { DECISIONS, settleMessage } from './coach/settle-message';
import { showCoaching } from './coach/show-coaching';
import { previewMessage, showOutbox } from './coach/show-outbox';
import { showTeams } from './coach/teams/show-teams';
import { groupTold, tellGroup } from './coach/teams/tell-group';
import { wordLookFor as keepLevels } from './coach/teams/word-look-for';
import { drawMenu, scriptOf, showDialog, showSidebar } from './google/menu';
import { runByItself, serve, serveInDoc } from './google/serve';
import { decideInPlace } from './guide/decide-in-place';
import { drawDashboard } from './guide/draw-dashboard';
import { drawnTabSchema } from './guide/drawn-tab-schema';
import { groupNamesTable } from './guide/groups/group-names-table';
import { saveGroupNames } from './guide/groups/save-group-names';
import { showGroups } from './guide/groups/show-groups';
import { keepOutcomes as keepValues, outcomesRequestSchema } from './guide/outcomes/keep-outcomes';
import { keepPilot as keepPlannedPilot } from './guide/pilots/keep-pilot';
import { pilotDecisionsTable } from './guide/pilots/pilot-decisions-table';
import { pilotReviewsTable } from './guide/pilots/pilot-reviews-table';
import { pilotTeachersTable } from './guide/pilots/pilot-teachers-table';
import { pilotsTable } from './guide/pilots/pilots-table';
import { showPilots } from './guide/pilots/show-pilots';
import { addCharts } from './guide/reviews/add-charts';
import { closeReview as keepAndClose } from './guide/reviews/close-review';
import { decisionsTable } from './guide/reviews/decisions-table';
import { blocksSchema, drawReview } from './guide/reviews/draw-review';
import { openReview as beginReview } from './guide/reviews/open-review';
import { reopenReview as openAgain } from './guide/reviews/reopen-review';
import { PARTS } from './guide/reviews/reviews-table';
import { saveDecision } from './guide/reviews/save-decision';
import { showReviews } from './guide/reviews/show-reviews';
import { writeReview } from './guide/reviews/write-review';
import { makePacket, packetRequestSchema } from './guide/sharing/make-packet';
import { showEvidence } from './guide/show-evidence';
import { showInPlace } from './guide/show-in-place';
import { showPicture } from './guide/show-picture';
import { agreementSaidSchema, prepareMeeting } from './monitor/calibration/prepare-meeting';
import { rewordPractice as decideWording } from './monitor/calibration/reword-practice';
import { showCalibration } from './monitor/calibration/show-calibration';
import { collectResponses } from './monitor/collect-responses';
import { coverageSources } from './monitor/coverage/coverage-sources';
import { askToRead } from './monitor/guides-read/ask-to-read';
import { remindObservers } from './monitor/guides-read/remind-observers';
import { importRequestSchema, importWalkthroughs } from './monitor/import/import-walkthroughs';
import { readTab } from './monitor/import/read-tab';
import { makeForm } from './monitor/make-form';
import { leadersPaper } from './monitor/paper/leaders-paper';
import { printPaper as drawPrinted } from './monitor/paper/print-paper';
import { changeVisit } from './monitor/schedule/change-visit';
import { openHours } from './monitor/schedule/open-hours';
import { queueWeek } from './monitor/schedule/queue-week';
import { day, planRequestSchema, savePlan } from './monitor/schedule/save-plan';
import { scheduleSources } from './monitor/schedule/schedule-sources';
import { showSchedule } from './monitor/schedule/show-schedule';
import { showPractices } from './monitor/show-practices';
import { depthQuestionsTable } from './practices/depth-questions-table';
import { frameworkTable } from './practices/framework-table';
import { makeGuide } from './practices/make-guide';
import { markLibrary } from './practices/mark-library';
import { PRACTICE_STATUSES } from './practices/practice';
import { focusSetSchema, practiceSchema } from './practices/practice-schema';
import { practicesTable } from './practices/practices-table';
import { putBackPractice } from './practices/put-back-practice';
import { saveWording } from './practices/save-wording';
import { tellStaff } from './practices/tell-staff';
import { keepStanding } from './progress/keep-standing';
import { STANDINGS } from './progress/own-ratings-table';
import { showRecords } from './progress/records/show-records';
import { rowSchema } from './row-schema';
import { letterSchema } from './school/letter-schema';
import { saveStaff } from './school/save-staff';
import { showStaff } from './school/show-staff';
import { ROLES } from './school/staff';
import { openHome, runSchool } from './set-up/bring-up-to-date';
import { importSources as sourcesOfImport } from './set-up/import-sources';
import { openTab } from './set-up/open-tab';
import { outcomeSources } from './set-up/outcome-sources';
import { setUpSchool } from './set-up/set-up-school';

/*
 * Every function that Apps Script can call: by the menu, by a trigger, or by google.script.run. The build makes each export a
 * top-level function of the bundle.
 */

/** The pages of src/sidebar/pages. */
const PAGES = [
  'answers',
  'coaching',
  'evaluation',
  'groups',
  'import',
  'leaders',
  'outcomes',
  'papers',
  'pilots',
  'planner',
  'progress',
  'review',
  'teams',
  'trends',
] as const;
const words = z.string();
const blocksAlone = z.object({ blocks: blocksSchema });
const person = z.object({
  name: words,
  email: words,
  role: z.enum(ROLES),
  grade: words,
  subject: words,
  team: words,
  firstDay: words,
  lastDay: words,
});
const marks = z.array(z.object({ row: z.number(), column: words, words }));
const period = z.object({ period: words, starts: words, ends: words });

// The menu
export const onOpen = () => drawMenu();
export const onInstall = () => drawMenu();
export const openSidebar = () => showSidebar('home');
export const openLogSidebar = () => showSidebar('log');
export const openImport = () => showDialog('import', 'Import walkthroughs');
export const openCoverage = () => showDialog('coverage-table', 'Who was seen when');
export const openProgress = () => showDialog('progress-table', 'Progress');
export const openPatterns = () => showDialog('patterns', 'Patterns');

// Triggers
export const onFormSubmitted = runByItself(runSchool);
export const everyHour = runByItself(runSchool);

// The sidebar
export const home = serve(openHome);
/** A part of the sidebar that comes only when somebody opens it. */
export const page = serve(
  (_workspace, _occasion, { name }) => scriptOf(name),
  z.object({ name: z.enum(PAGES) }),
);
export const setUp = serve(
  setUpSchool,
  z.object({
    schoolName: words,
    timeZone: words,
    periods: z.array(period),
    library: z.object({
      sets: z.array(focusSetSchema),
      practices: z.array(practiceSchema),
      depth: z.array(rowSchema(depthQuestionsTable)),
      codes: z.array(rowSchema(coachingCodesTable)),
    }),
  }),
);
export const staff = serve(showStaff);
export const addStaff = serve(saveStaff, z.object({ people: z.array(person) }));
export const updateForm = serve(makeForm, z.object({ focus: words }));
export const reword = serve(saveWording, z.object({ why: words, comparable: z.boolean() }));
export const practices = serve(showPractices);
export const mark = serve(markLibrary, z.object({ focusSets: marks, practices: marks }));
export const putBack = serve(putBackPractice, z.object({ practice: words }));
export const guidesForm = serve(askToRead);
export const remind = serve(remindObservers);
export const tell = serve(
  tellStaff,
  z.object({
    letter: letterSchema,
    told: z.array(z.object({ practice: words, version: z.number() })),
  }),
);
export const guide = serve(makeGuide, z.object({ focus: words }));
export const printPaper = serve(drawPrinted, z.object({ paper: words, blocks: blocksSchema }));
export const collect = serve(collectResponses);
export const queue = serve(queueFeedback);
export const picture = serve(showPicture);
export const evidence = serve(showEvidence);
export const dashboard = serve(drawDashboard, drawnTabSchema);
export const outcomes = serve(outcomeSources);
export const keepOutcomes = serve(keepValues, outcomesRequestSchema);

// Reviews
export const reviews = serve(showReviews);
export const holdReview = serve(beginReview);
export const writeStep = serve(
  writeReview,
  z.object({ review: words, part: z.enum(PARTS), text: words, before: words }),
);
export const decide = serve(saveDecision, rowSchema(decisionsTable));
export const closeReview = serve(keepAndClose, z.object({ review: words }));
export const reopenReview = serve(openAgain, z.object({ review: words, why: words }));
export const reviewDoc = serve(
  drawReview,
  z.object({
    review: words,
    title: words,
    blocks: blocksSchema,
  }),
);

export const chartsIntoDoc = serve(
  addCharts,
  z.object({ review: words, heading: words, blocks: blocksSchema }),
);

export const groups = serve(showGroups);
export const keepGroupNames = serve(
  saveGroupNames,
  z.object({ names: z.array(rowSchema(groupNamesTable)) }),
);
export const packet = serve(makePacket, packetRequestSchema);
export const inPlace = serve(showInPlace);
export const decidePractice = serve(
  decideInPlace,
  z.object({ practice: words, decision: z.enum(['keep', 'replace']), replacement: words }),
);
export const outbox = serve(showOutbox);
export const preview = serve(previewMessage, z.object({ message: words }));
export const settle = serve(
  settleMessage,
  z.object({ message: words, decision: z.enum(DECISIONS), address: words }),
);
export const edit = serve(
  editMessage,
  z.object({ message: words, texts: z.array(z.object({ part: words, text: words })) }),
);
export const answered = serve(
  settleAnswer,
  z.object({ answer: words, decision: z.enum(['talked', 'withdraw']) }),
);
export const share = serve(changeSharing, z.object({ sharing: z.boolean(), reason: words }));
export const review = serve(readFirst, z.object({ review: z.boolean() }));
export const calibration = serve(showCalibration);
export const calibrationMeeting = serve(prepareMeeting, agreementSaidSchema);
export const rewordPractice = serve(decideWording, z.object({ practice: words, why: words }));
export const send = serve(sendOutbox);
export const coaching = serve(showCoaching);
export const openLog = serve(
  keepCoachingLog,
  z.object({ teacher: words, session: z.boolean(), instead: words }),
);

// Teams
export const teams = serve(showTeams);
export const tellPeople = serve(tellGroup, groupTold);
export const wordLookFor = serve(keepLevels, z.object({ practice: rowSchema(practicesTable) }));
export const conversation = serve(planConversation, conversationSchema);
export const sessionForm = serve(makeSessionForm);
export const coachingNeeds = serve(showNeeds);

// The sidebar in a coaching log
export const log = serveInDoc(showLog);
export const session = serveInDoc(addSession, sessionSchema);
export const notesPreview = serveInDoc(
  previewNotes,
  z.object({ date: words, focus: words, since: words }),
);

// Evaluation
export const evaluation = serve(showEvaluation);
export const keepFramework = serve(
  saveFramework,
  z.object({ components: z.array(rowSchema(frameworkTable)) }),
);
export const protocol = serve(drawProtocol, blocksAlone);
export const plan = serve(showPlan, z.object({ teacher: words }));
export const planDoc = serve(drawPlan, planSchema);

// Pilots
export const pilots = serve(showPilots);
export const keepPilot = serve(
  keepPlannedPilot,
  z.object({
    pilot: rowSchema(pilotsTable),
    teachers: z.array(rowSchema(pilotTeachersTable)),
    reviews: z.array(rowSchema(pilotReviewsTable)),
    decisions: z.array(rowSchema(pilotDecisionsTable)),
    status: z.enum([...PRACTICE_STATUSES, '']),
    letters: z.array(letterSchema),
  }),
);

// Leaders and mentors
export const leaders = serve(showLeaders);
export const keepLeaders = serve(
  keepPlannedLeaders,
  z.object({
    mentors: z.array(rowSchema(mentorsTable)),
    pairs: z.array(rowSchema(mentorPairsTable)),
    roles: z.array(rowSchema(leaderRolesTable)),
    trainings: z.array(rowSchema(trainingsTable)),
    assignments: z.array(rowSchema(coachAssignmentsTable)),
    letters: z.array(z.object({ message: words, to: words, letter: letterSchema })),
  }),
);

// The schedule
export const coverage = serve(coverageSources);
export const schedule = serve(showSchedule);
export const planSources = serve(scheduleSources);
export const keepPlan = serve(savePlan, planRequestSchema);
export const updateVisit = serve(
  changeVisit,
  z.object({
    visit: words,
    state: z.enum(['planned', 'confirmed', 'missed', 'withdrawn']),
    focus: words,
  }),
);
export const sendWeek = serve(queueWeek, z.object({ week: day }));
export const showHours = serve(openHours);

// Progress
export const records = serve(showRecords);
export const openRows = serve(openTab, z.object({ tab: words, row: words }));
const standing = z.enum(STANDINGS);
export const keepProgress = serve(
  keepStanding,
  z.object({
    indicators: z.array(z.object({ indicator: words, name: words, records: standing })),
    own: z.nullable(
      z.object({ indicator: words, own: z.enum(['', ...STANDINGS]), evidence: words }),
    ),
  }),
);

export const progressDoc = serve(leadersPaper('progress', 'Progress'), blocksAlone);

// The import dialog
export const importSources = serve(sourcesOfImport);
export const importTab = serve(readTab, z.object({ tab: words }));
export const importBatch = serve(importWalkthroughs, importRequestSchema);
