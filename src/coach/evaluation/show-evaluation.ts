import type { Component } from '../../practices/framework-table';
import { type Library, libraryFrom, libraryTables } from '../../practices/library';
import { settingsFrom } from '../../school/settings';
import { type Person, teaches } from '../../school/staff';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { type EvaluationDoc, PROTOCOL } from './evaluation-docs-table';
import type { EvaluationRequest } from './evaluation-requests-table';
import { evaluationTables, isLeader, seesEvaluationOf, teacherNow } from './who-sees';

/** The school's framework, what stands for it in walkthroughs, and whose plan there is. */
export interface EvaluationSources {
  readonly schoolName: string;
  /** A day. */
  readonly today: string;
  readonly leads: boolean;
  /** Whether messages go to teachers, who can ask by them. */
  readonly sharing: boolean;
  /** All rows, also of earlier frameworks. */
  readonly components: readonly Component[];
  /** What cannot be read on the Framework tab, in words. */
  readonly problems: readonly string[];
  readonly library: Pick<Library, 'sets' | 'practices'>;
  /** Those whose evaluation whoever asks may see. */
  readonly teachers: readonly Person[];
  /** The protocol, and the plans of these teachers, by today's address. */
  readonly docs: readonly (Pick<EvaluationDoc, 'of' | 'url'> & {
    /** Until somebody updates it. */
    readonly waits: boolean;
  })[];
  /** Of these teachers, by today's address; leaders see all, also what was set aside. */
  readonly requests: readonly EvaluationRequest[];
}

export function showEvaluation({ workbook }: Workspace, occasion: Occasion): EvaluationSources {
  const contents = workbook.read({ ...evaluationTables, ...libraryTables });
  const { actor, now } = occasion;
  const today = dayOf(now, workbook.timeZone);
  const { sets, practices } = libraryFrom(contents);
  const { schoolName, sharing } = settingsFrom(contents.settings.rows);
  const leader = isLeader(contents, actor);
  const teachers = contents.staff.rows.filter(
    (person) => teaches(person) && seesEvaluationOf(contents, actor, person.email, today),
  );
  const isTheirs = (teacher: string) => teachers.some(({ email }) => email === teacher);
  const { framework, docs, requests } = contents;
  return {
    schoolName,
    today,
    leads: leader,
    sharing,
    components: framework.rows,
    problems: framework.problems.map(({ message }) => message),
    library: { sets, practices },
    teachers,
    docs: docs.rows
      .map(({ of, name, url, drawn }) => ({
        of: teacherNow(contents, of, name),
        url,
        waits: drawn === '',
      }))
      .filter(({ of }) => of === PROTOCOL || isTheirs(of)),
    requests: requests.rows
      .map((row) => ({ ...row, teacher: teacherNow(contents, row.teacher, row.teacherName) }))
      .filter(({ teacher }) => leader || isTheirs(teacher)),
  };
}
