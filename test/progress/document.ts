import type { Level } from '../../src/progress/requirement';

/** One thing that a cell of the document asks for, in our own short words. */
export interface Asked {
  readonly says: string;
  /** What is counted for it, as its requirement names it. */
  readonly by: readonly string[];
}

/**
 * The cells of "Instructional Leadership Routines: Practices and Progress Indicators" in our own words, each beside what the
 * records are asked for it. Where a cell says *regularly* or *all*, the requirement's docstring says what number stands for it.
 */
export const DOCUMENT: Readonly<Record<string, Readonly<Record<Level, readonly Asked[]>>>> = {
  '1': {
    GS: [
      {
        says: 'A common list of practices that walkthroughs expect.',
        by: ['practices on forms', 'walkthrough forms made'],
      },
    ],
    GB: [
      {
        says: 'A continuum for each, in common terms that say what is seen.',
        by: ['practices described at every level'],
      },
      { says: 'Teachers and observers can read it.', by: ['guides for staff'] },
    ],
    KI: [
      { says: 'Several sets, by the focus of the class.', by: ['sets with practices'] },
      { says: 'Video examples to refer to.', by: ['practices with a video'] },
      { says: 'What students are seen doing for each.', by: ['practices with a student action'] },
      { says: 'Described for those who use them.', by: ['guides for staff'] },
    ],
  },
  '2': {
    GS: [{ says: 'Observers share one description.', by: ['observers who read a guide'] }],
    GB: [
      {
        says: 'Observers compare how they classified what they saw, regularly.',
        by: ['lessons seen together this semester', 'meetings of observers'],
      },
      { says: 'Descriptions get better by what observers say.', by: ['wordings improved'] },
    ],
    KI: [
      {
        says: 'Calibration visits throughout building and district.',
        by: ['lessons seen together this semester', 'lessons seen with somebody from the district'],
      },
      { says: 'New terms are told to teachers.', by: ['new wordings told to staff'] },
    ],
  },
  '3': {
    GS: [
      {
        says: 'Every teacher once or twice a month.',
        by: ['teachers seen in each of the last two months'],
      },
      {
        says: 'Some visits scheduled, some random.',
        by: ['planned visits made', 'random visits made'],
      },
    ],
    GB: [
      { says: 'At different times of the day.', by: ['periods visited in two months'] },
      { says: 'Different parts of lessons.', by: ['parts of a lesson seen'] },
      { says: 'Some in pairs.', by: ['visits in pairs'] },
    ],
    KI: [
      {
        says: 'Every teacher every week or two.',
        by: ['teachers seen in all four of the last two-week spans'],
      },
      { says: 'In different periods and times.', by: ['teachers seen at different times'] },
      { says: 'On electronic forms, which may vary.', by: ['forms in use'] },
    ],
  },
  '4a': {
    GS: [
      { says: 'Prioritized practices are noted.', by: ['visits with practices noted'] },
      { says: 'Use of the curriculum is noted.', by: ['visits with the curriculum noted'] },
      { says: 'Open notes give context.', by: ['visits with words of the observer'] },
    ],
    GB: [
      {
        says: 'A form that fits the focus of the class.',
        by: ['forms used for five visits or more'],
      },
    ],
    KI: [
      {
        says: 'The forms changed with the school’s needs.',
        by: ['practices reworded, replaced or added'],
      },
      { says: 'Several to choose from.', by: ['forms used for five visits or more'] },
      {
        says: 'Teacher and student actions are noted.',
        by: ['visits in which students’ part was seen'],
      },
    ],
  },
  '4b': {
    GS: [
      {
        says: 'Strengths beside opportunities.',
        by: ['visits with a strength', 'visits with an opportunity'],
      },
      { says: 'Which may be shared with the teacher.', by: ['visits with something to share'] },
    ],
    GB: [
      { says: 'Levels of a continuum are noted.', by: ['practices rated'] },
      {
        says: 'What is in place makes room for others.',
        by: ['practices in place that others replaced'],
      },
    ],
    KI: [
      { says: 'Forms adapt, and go deeper.', by: ['answers in depth'] },
      { says: 'Examples to model for others.', by: ['examples worth showing'] },
    ],
  },
  '5': {
    GS: [
      {
        says: 'A review about monthly, or at 30 observations.',
        by: ['reviews of a month or 30 visits'],
      },
      { says: 'Strengths are noted for coaching.', by: ['visits with a strength'] },
    ],
    GB: [
      {
        says: 'By a protocol of improvement cycles.',
        by: ['reviews with every step written'],
      },
      {
        says: 'Each cycle decides how to build on strengths.',
        by: ['reviews with a decision on a strength'],
      },
    ],
    KI: [
      {
        says: 'Beside outcomes of students.',
        by: ['teachers, teams or grades with student results'],
      },
      { says: 'Regularly, by improvement cycles.', by: ['reviews with every step written'] },
      {
        says: 'Each review decides on support and coaching.',
        by: ['reviews with a decision on support and coaching'],
      },
    ],
  },
  '6a': {
    GS: [
      {
        says: 'All data is looked at together for general patterns.',
        by: ['reviews that say what was noticed'],
      },
    ],
    GB: [
      { says: 'Changes over time as well.', by: ['cycles reviewed, to see a trend'] },
      {
        says: 'Decisions on instruction and on how the school visits.',
        by: ['decisions on instruction', 'decisions on visits or their forms'],
      },
    ],
    KI: [
      {
        says: 'Cycles are used for teaching, visits and tools.',
        by: ['reviews with every step written', 'reviews with a decision on visits or forms'],
      },
      {
        says: 'Past decisions are revisited in each review.',
        by: ['decisions taken up again, with what became of them'],
      },
      { says: 'The district gets the data regularly.', by: ['cycles shared with the district'] },
    ],
  },
  '6b': {
    GS: [
      {
        says: 'Data by grade, subject and the like.',
        by: ['teachers with a grade, subject or team', 'cycles reviewed'],
      },
    ],
    GB: [
      { says: 'Patterns now, and trends over time.', by: ['cycles reviewed, to see a trend'] },
      {
        says: 'Teams may get the patterns of their area.',
        by: ['teams with results of their own'],
      },
    ],
    KI: [
      {
        says: 'Trends that need a response go to the district.',
        by: ['cycles shared with the district'],
      },
      { says: 'Teams use the data regularly.', by: ['cycles shared with teams'] },
      {
        says: 'Teams say what to observe next.',
        by: ['teams whose teachers said what to look at'],
      },
    ],
  },
  '7': {
    GS: [
      {
        says: 'Teachers who try something are part of its observation.',
        by: ['teachers trying something new', 'answers of pilot teachers'],
      },
      { says: 'They are observed frequently.', by: ['visits to them'] },
      {
        says: 'Reviewed with them every week or two.',
        by: ['reviews within about two weeks'],
      },
    ],
    GB: [
      { says: 'First cycles fit it to the classes.', by: ['adjustments in reviews'] },
      { says: 'Intensive observation goes on.', by: ['visits after an adjustment'] },
      {
        says: 'Cycles may be longer once it has settled.',
        by: ['reviews of pilots'],
      },
    ],
    KI: [
      { says: 'A broader expansion is decided.', by: ['decisions to take it further'] },
      {
        says: 'Those new to it are seen beside those who know it.',
        by: ['visits to teachers new to it', 'visits to experienced ones'],
      },
    ],
  },
  '8a': {
    GS: [
      {
        says: 'Broad data goes to teachers after a review.',
        by: ['reviews told to all staff'],
      },
    ],
    GB: [
      { says: 'To all teachers after each review.', by: ['reviews told to all staff'] },
      { says: 'The data informs decisions.', by: ['reviews with a decision'] },
    ],
    KI: [
      { says: 'To all teachers after each review.', by: ['reviews told to all staff'] },
      {
        says: 'Their input is sought for the next steps.',
        by: ['reviews on which staff gave their views'],
      },
    ],
  },
  '8b': {
    GS: [{ says: 'Teams get data by group, of no single teacher.', by: ['reviews sent to teams'] }],
    GB: [
      { says: 'Regularly, with each review.', by: ['reviews sent to teams'] },
      {
        says: 'Teams have a voice in what is observed.',
        by: ['proposals of teams that leaders decided'],
      },
    ],
    KI: [
      {
        says: 'Teams have the data and work with it.',
        by: ['teams with a workbook of their own', 'teams that answered or proposed something'],
      },
      {
        says: 'Teachers help design the visits to their area.',
        by: ['proposals on forms and visits that were taken up'],
      },
    ],
  },
  '9': {
    GS: [
      { says: 'Once observers are calibrated.', by: ['lessons seen together'] },
      {
        says: 'Each observation is shared with its teacher.',
        by: ['messages to teachers on their visits'],
      },
    ],
    GB: [
      {
        says: 'Conversations are scheduled regularly.',
        by: ['teachers with two conversations or more'],
      },
      {
        says: 'Teachers have the notes before them.',
        by: ['conversations with notes before them'],
      },
    ],
    KI: [
      {
        says: 'Regular conversations in which the notes have a part.',
        by: ['teachers with four conversations or more'],
      },
      {
        says: 'Teachers ask for what is observed next.',
        by: ['teachers who asked for something to be looked for', 'requests looked for'],
      },
    ],
  },
  '11': {
    GS: [
      {
        says: 'Notes of coaching show needs of broad groups.',
        by: ['teachers with a need noted in coaching'],
      },
    ],
    GB: [
      {
        says: 'A protocol documents supports and needs.',
        by: ['conversations with supports and needs in codes'],
      },
      { says: 'Easily reviewed across the school.', by: ['reports of learning needs'] },
    ],
    KI: [
      {
        says: 'Coaching tells of needs of building and district.',
        by: ['conversations with supports and needs in codes'],
      },
      {
        says: 'Reviewed with observation, it guides what is offered.',
        by: ['reviews with a decision on professional learning', 'learning offered to staff'],
      },
    ],
  },
  '10': {
    GS: [
      {
        says: 'A coaching protocol built around the framework of evaluation.',
        by: [
          'practices that stand for a component of the framework',
          'coaching protocols for staff',
        ],
      },
    ],
    GB: [
      {
        says: 'Regular coaching, with areas of focus from the framework.',
        by: ['areas of the framework in focus', 'conversations on an area of the framework'],
      },
    ],
    KI: [
      { says: 'Coaching plans from needs of evaluation.', by: ['coaching plans of teachers'] },
      {
        says: 'Walkthroughs and artifacts may show growth, as the teacher asks.',
        by: ['visits that teachers asked to have counted'],
      },
    ],
  },
  '12': {
    GS: [
      {
        says: 'Observations and other sources find who could lead.',
        by: ['teachers asked to show a practice'],
      },
      { says: 'They mentor colleagues first.', by: ['pairs of mentor and teacher'] },
    ],
    GB: [
      { says: 'Roles and responsibilities of coaches.', by: ['roles with responsibilities'] },
      {
        says: 'Drawn from strong practice and effective mentoring.',
        by: ['roles with a track record noted', 'teachers mentored'],
      },
    ],
    KI: [
      { says: 'Roles established by the district.', by: ['roles established by the district'] },
      { says: 'Training in coaching and feedback.', by: ['trainings held'] },
      { says: 'They convene and plan together.', by: ['convenings held'] },
      {
        says: 'They coach teachers with notes and data.',
        by: ['conversations by people in these roles'],
      },
    ],
  },
};
