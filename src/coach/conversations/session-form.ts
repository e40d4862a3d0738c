import { asked, same } from '../../monitor/asked-question';
import type { WalkthroughForm } from '../../monitor/walkthrough-form';
import { teacherQuestion } from '../../monitor/walkthrough-form';
import { observes, type Person } from '../../school/staff';
import type { offeredIn } from './coaching-codes';
import { NOTES, STEPS } from './coaching-sessions-table';

/**
 * The form on which a coach notes supports and needs of a conversation, in the codes of the school. It serves those who do not
 * see the workbook, and schools whose add-on has no sidebar in Docs.
 */
export function sessionForm(
  staff: readonly Person[],
  offered: ReturnType<typeof offeredIn>,
  schoolName: string,
  today: string,
): WalkthroughForm {
  return {
    front: {
      title: 'Coaching conversation',
      description: [
        schoolName,
        'Codes only. What was said stays in the coaching log, between teacher and coach.',
      ]
        .filter(Boolean)
        .join('\n'),
      confirmation: 'Noted. Thank you.',
      responders: staff.filter(observes).map(({ email }) => email),
    },
    questions: [
      teacherQuestion(staff, today),
      asked('date', 'date', 'Date of the conversation', '', true),
      asked('focus', 'list', 'Focus', '', false, same(offered.focuses)),
      asked('supports', 'checkboxes', 'Supports given', '', false, same(offered.supports)),
      asked('needs', 'checkboxes', 'Needs', '', false, same(offered.needs)),
      asked('step', 'choice', 'Agreed step', '', false, same(STEPS)),
      asked('next', 'date', 'Next conversation'),
      asked(
        'notes',
        'choice',
        'Send the notes to the teacher',
        'Before the next conversation.',
        false,
        same(NOTES),
      ),
    ],
  };
}
