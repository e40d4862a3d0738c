import { counted } from '../../counted';
import { mondayOf } from '../../monitor/schedule/school-days';
import { type DueRule, dueWhenAny } from './due';

export const talkWithTeacher: DueRule = {
  what: 'talk with teacher',
  find: ({ answers }) => {
    const asking = answers.filter(({ talk, setAside }) => talk === 'wanted' && setAside === '');
    if (asking.length === 0) return null;
    const title =
      asking.length === 1
        ? `${asking[0]?.teacherName} asks to talk`
        : `${asking.length} ask to talk`;
    return { title, detail: 'About a visit. See Coaching.' };
  },
};

export const plansToUpdate: DueRule = {
  what: 'plans to update',
  find: ({ plansWaiting }) => {
    const [name] = plansWaiting;
    if (!name) return null;
    return {
      title:
        plansWaiting.length === 1
          ? `Update ${name}’s plan`
          : `${plansWaiting.length} coaching plans to update`,
      detail: 'Its charts wait for you, on Evaluation.',
    };
  },
};

export const withoutCoach = dueWhenAny(
  'without a coach',
  ({ conversations }) => conversations.filter(({ open }) => open !== '').length,
  (stuck) => `${counted(stuck, 'conversation')} without a coach`,
  'Somebody left, or coaches others now.',
);

export const conversationsThisWeek: DueRule = {
  what: 'conversations',
  find: ({ conversations, today }) => {
    const thisWeek = conversations.filter(
      ({ date, open }) => open === '' && mondayOf(date) === mondayOf(today),
    );
    if (thisWeek.length === 0) return null;
    const unsent = thisWeek.filter(({ queued, notes }) => !queued && notes !== 'not').length;
    return {
      title: `${counted(thisWeek.length, 'conversation')} this week`,
      detail:
        unsent > 0
          ? `Notes for ${unsent === 1 ? 'one' : unsent} go out the school day before.`
          : 'The notes are with the teachers.',
    };
  },
};

export const convening: DueRule = {
  what: 'convening',
  find: ({ toConvene }) =>
    toConvene > 1
      ? {
          title: 'Bring your coaches together',
          detail: `${toConvene} have a role, and no meeting is planned.`,
        }
      : null,
};
