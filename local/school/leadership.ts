import type { CadenceName } from '../../src/monitor/schedule/cadence';
import { planSchedule, type Schedule } from '../../src/monitor/schedule/plan-schedule';
import { laterDay } from '../../src/monitor/schedule/school-days';
import { libraryFrom } from '../../src/practices/library';
import { newsOf } from '../../src/practices/news';
import { newsLetter } from '../../src/practices/news-letter';
import { momentAt } from '../../src/school-time';
import { chanceFrom } from './chance';
import type { Happening } from './happening';
import type { PeopleAtWork } from './people-at-work';
import type { School } from './school';

/** What leaders do beside visiting: they read the guides, put a practice into clearer words, and plan the visits to come. */
export function leadership(
  school: School,
  work: PeopleAtWork,
  principal: string,
  seed: number,
): Happening[] {
  const { days, timeZone, habits } = school;
  const at = (day: string, time: string) => momentAt(day, time, timeZone);
  return [
    ...habits.flatMap(({ observer, readsGuides }): Happening[] =>
      readsGuides === undefined
        ? []
        : [days.firstVisits, days.reworded].map((day) => ({
            at: at(laterDay(day, readsGuides), '06:50'),
            happens: () => work.readGuides(observer),
          })),
    ),
    { at: at(days.reworded, '16:05'), happens: () => reword(work, principal, REWORDED) },
    {
      at: at(days.planned, '15:40'),
      happens: () => {
        const [from, to, why] = days.holidays;
        work.add(principal, 'Days off', [from, to, 'School', why]);
        planVisits(work, principal, { from: laterDay(days.planned, 4), weeks: 4 }, seed);
      },
    },
  ];
}

export interface Rewording {
  readonly practice: string;
  readonly column: string;
  readonly words: string;
  readonly why: string;
}

const REWORDED: Rewording = {
  practice: 'small-groups-2',
  column: 'Level 3 looks like',
  words:
    'The teacher shows one skill to a group, and some of its students try it, but not every one.',
  why: 'Three of five tried it, and we did not know which level that is.',
};

/** After an observers' meeting; earlier ratings still mean the same. Staff are told what changed. */
export function reword(
  work: PeopleAtWork,
  principal: string,
  { practice, column, words, why }: Rewording,
): void {
  work.type(principal, 'Practices', practice, column, words);
  const { sets } = work.job(principal, 'reword', { why, comparable: true });
  for (const focus of sets) {
    work.job(principal, 'guide', { focus });
    work.job(principal, 'updateForm', { focus });
  }
  const view = work.job(principal, 'practices');
  const news = newsOf(libraryFrom(view.tabs), view.versions);
  const guides = view.sets
    .filter(({ focus }) => news.some((one) => one.focus === focus))
    .map(({ name, guideUrl }) => ({ name, url: guideUrl }));
  work.job(principal, 'tell', {
    letter: newsLetter(news, guides),
    told: news.map(({ practice: id, version }) => ({ practice: id, version })),
  });
}

/** Weeks from a Monday on, as the Schedule screen plans them; each observer has the first by mail. */
export function planVisits(
  work: PeopleAtWork,
  principal: string,
  {
    from,
    weeks,
    cadence = 'Every 2 weeks',
  }: { readonly from: string; readonly weeks: number; readonly cadence?: CadenceName },
  seed: number,
): Schedule['visits'] {
  const wish = {
    cadence,
    pairedShare: 0.15,
    randomShare: 0.25,
    from,
    weeks,
  } as const;
  const sources = work.job(principal, 'planSources');
  const plan = planSchedule(sources, wish, chanceFrom(seed).next);
  const { pairedShare, randomShare } = wish;
  work.job(principal, 'keepPlan', {
    cadence,
    pairedShare,
    randomShare,
    from: plan.from,
    to: plan.to,
    daysOff: [],
    visits: plan.visits.map(({ confirmed: _, ...visit }) => visit),
  });
  work.job(principal, 'sendWeek', { week: wish.from });
  work.job(principal, 'send');
  return plan.visits;
}
