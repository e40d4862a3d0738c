import type { WalkthroughForm } from '../../monitor/walkthrough-form';
import { teacherLabels } from '../../monitor/walkthrough-form';
import type { Component } from '../../practices/framework-table';
import type { Practice } from '../../practices/practice';
import { observes, type Person } from '../../school/staff';
import type { FormItem } from '../../workspace';
import { type CoachingCode, focusesOf, namesOf } from './coaching-codes';
import { NOTES, STEPS } from './coaching-sessions-table';

/**
 * The form on which a coach notes supports and needs of a conversation, in the codes of the school. It serves those who do not
 * see the workbook, and schools whose add-on has no sidebar in Docs.
 */
export function sessionForm(
  staff: readonly Person[],
  practices: readonly Practice[],
  codes: readonly CoachingCode[],
  framework: readonly Component[],
  schoolName: string,
): WalkthroughForm {
  const teachers = teacherLabels(staff);
  const named = practices.map(({ name }) => name);
  // Those of the school first: after all practices nobody comes to them on a phone.
  const needs = [...namesOf(codes, 'need'), ...named];
  const ask = (question: string, content: FormItem, meanings: Record<string, string> = {}) => ({
    question,
    content,
    meanings,
    version: 0,
  });
  const choices = (
    kind: 'list' | 'checkboxes' | 'choice',
    title: string,
    offered: readonly string[],
    help = '',
  ): FormItem => ({ kind, title, help, required: false, choices: offered });
  const day = (title: string, required: boolean): FormItem => ({
    kind: 'date',
    title,
    help: '',
    required,
  });
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
      ask(
        'teacher',
        {
          kind: 'list',
          title: 'Teacher',
          help: '',
          required: true,
          choices: teachers.map(([label]) => label),
        },
        Object.fromEntries(teachers),
      ),
      ask('date', day('Date of the conversation', true)),
      ask('focus', choices('list', 'Focus', [...new Set(focusesOf(framework, needs))])),
      ask('supports', choices('checkboxes', 'Supports given', namesOf(codes, 'support'))),
      ask('needs', choices('checkboxes', 'Needs', needs)),
      ask('step', choices('choice', 'Agreed step', STEPS)),
      ask('next', day('Next conversation', false)),
      ask(
        'notes',
        choices('choice', 'Send the notes to the teacher', NOTES, 'Before the next conversation.'),
      ),
    ],
  };
}
