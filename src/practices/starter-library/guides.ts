/**
 * Practice guides of the What Works Clearinghouse, Institute of Education Sciences
 * (https://ies.ed.gov/ncee/wwc/practiceguides). Each cites one of its recommendations by number.
 * Subtitles are left off; the publication number finds the guide.
 */
const guide = (title: string, year: number, publication: string) => (recommendation: number) =>
  `WWC: ${title} (${year}, ${publication}), rec. ${recommendation}`;

export const adolescentLiteracy = guide('Improving Adolescent Literacy', 2008, 'NCEE 2008-4027');
export const algebra = guide(
  'Teaching Strategies for Improving Algebra Knowledge in Middle and High School Students',
  2015,
  'NCEE 2015-4010',
);
export const behavior = guide(
  'Teacher-Delivered Behavioral Interventions in Grades K-5',
  2024,
  'WWC 2025001',
);
export const earlyMath = guide('Teaching Math to Young Children', 2013, 'NCEE 2014-4005');
export const earlyReading = guide(
  'Improving Reading Comprehension in Kindergarten Through 3rd Grade',
  2010,
  'NCEE 2010-4038',
);
export const elementaryWriting = guide(
  'Teaching Elementary School Students to Be Effective Writers',
  2012,
  'NCEE 2012-4058',
);
export const englishLearners = guide(
  'Teaching Academic Content and Literacy to English Learners in Elementary and Middle School',
  2014,
  'NCEE 2014-4012',
);
export const englishLearnersInElementary = guide(
  'Effective Literacy and English Language Instruction for English Learners in the Elementary Grades',
  2007,
  'NCEE 2007-4011',
);
export const girlsInMathAndScience = guide(
  'Encouraging Girls in Math and Science',
  2007,
  'NCER 2007-2003',
);
export const mathIntervention = guide(
  'Assisting Students Struggling with Mathematics',
  2009,
  'NCEE 2009-4060',
);
export const organizingStudy = guide(
  'Organizing Instruction and Study to Improve Student Learning',
  2007,
  'NCER 2007-2004',
);
export const problemSolving = guide(
  'Improving Mathematical Problem Solving in Grades 4 Through 8',
  2012,
  'NCEE 2012-4055',
);
export const readingIntervention = guide(
  'Providing Reading Interventions for Students in Grades 4-9',
  2022,
  'WWC 2022007',
);
export const readingResponse = guide(
  'Assisting Students Struggling with Reading',
  2009,
  'NCEE 2009-4045',
);
export const secondaryWriting = guide(
  'Teaching Secondary Students to Write Effectively',
  2016,
  'NCEE 2017-4002',
);
