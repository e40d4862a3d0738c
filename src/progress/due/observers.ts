import { counted } from '../../counted';
import { laterDay } from '../../monitor/schedule/school-days';
import { observes } from '../../school/staff';
import { sharedLessons } from '../seen-in';
import { type DueRule, dueWhenAny } from './due';

/** Observers who see no lesson together for so many days drift apart: about two months. */
const TOGETHER = 60;

export const talkOver = dueWhenAny(
  'talk over',
  ({ toTalkOver }) => toTalkOver,
  (lessons) => `${counted(lessons, 'shared visit')} to talk about`,
  'Observers chose different levels.',
);

export const seeTogether: DueRule = {
  what: 'see together',
  find: ({ staff, observations, today }) => {
    const lately = laterDay(today, -TOGETHER);
    const compared = sharedLessons(observations.filter(({ date }) => date >= lately)).length > 0;
    const forLong = observations.some(({ date }) => date < lately);
    return staff.filter(observes).length > 1 && forLong && !compared
      ? { title: 'See a lesson together', detail: 'Observers have not compared for two months.' }
      : null;
  },
};
