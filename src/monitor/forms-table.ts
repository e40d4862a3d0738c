import { moment, number, type RowOf, table, text } from '../table';

/** The Google Form of each focus set. */
export const formsTable = table('Forms', {
  help: 'The form of each focus set, of each pilot, and those on which observers and teachers answer.',
  key: ['focus'],
  kept: true,
  columns: {
    focus: text('Set', { required: true, width: 120 }),
    name: text('Name', { width: 200 }),
    url: text('Link for observers', { width: 320 }),
    editUrl: text('Link to edit', { width: 320 }),
    form: text('Form', { width: 160 }),
    published: moment('Published', { width: 140 }),
    /** Responses submitted before this moment are all in the workbook. */
    collectedTo: moment('Collected to', { width: 140 }),
    version: number('Version', { width: 70 }),
    /** The link with a place for what each message fills in, and a mark of what the form was made of. */
    template: text('Link to fill in', { width: 120 }),
    madeOf: text('Made of', { width: 120 }),
    /** When Google was last asked for a tab of its raw answers, which it makes some seconds later. */
    linked: moment('Linked', { width: 140 }),
  },
});
export type FormRow = RowOf<typeof formsTable>;

/** The form on which observers say that they have read the guides; it stands beside those of the focus sets. */
export const GUIDES_READ = { id: 'guides-read', name: 'Guides: I have read them' };

/** The form on which teachers answer the message about a visit. */
export const TEACHER_ANSWERS = { id: 'teacher-answers', name: 'Your answer to a visit' };

/** The form on which coaches note what a conversation was about, in codes. */
export const COACHING_SESSION = { id: 'coaching-session', name: 'Coaching conversation' };

/** The form on which people say whether they may be named as models and mentors. */
export const MENTOR_CONSENT = { id: 'mentor-consent', name: 'Being named to colleagues' };
/** The form on which staff say what they think of the results, and that of the teams. */
export const STAFF_VIEWS = { id: 'staff-views', name: 'Your view of our results' };
export const TEAM_SAYS_FORM = { id: 'team-says', name: 'What our team says' };

/** What stands before the code of a pilot where the form of its teachers is kept beside the others. */
export const PILOT_FORM = 'pilot:';

const OTHER_FORMS: readonly string[] = [
  GUIDES_READ.id,
  TEACHER_ANSWERS.id,
  COACHING_SESSION.id,
  MENTOR_CONSENT.id,
  STAFF_VIEWS.id,
  TEAM_SAYS_FORM.id,
];

export function isWalkthroughForm({ focus }: FormRow): boolean {
  return !OTHER_FORMS.includes(focus) && !focus.startsWith(PILOT_FORM);
}
