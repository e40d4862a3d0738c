import type { Due } from '../progress/due/due';
import type { Place } from '../progress/requirement';

/** A screen and what it was opened with. */
export type Route =
  | {
      readonly screen:
        | 'home'
        | 'set-up'
        | 'staff'
        | 'forms'
        | 'practices'
        | 'picture'
        | 'patterns'
        | 'raised'
        | 'strengths'
        | 'evaluation'
        | 'progress'
        | 'progress-table'
        | 'in-place'
        | 'leaders'
        | 'pilots'
        | 'teams'
        | 'tell-staff'
        | 'new-pilot'
        | 'feedback'
        | 'agreement'
        | 'attention'
        | 'schedule'
        | 'coverage'
        | 'coverage-table'
        | 'log'
        | 'import';
    }
  /** One step of a review, or, with both blank, all of them. */
  | { readonly screen: 'review'; readonly review: string; readonly step: string }
  | { readonly screen: 'coaching'; readonly order: 'name' | 'unseen' }
  | { readonly screen: 'coaching-plan'; readonly teacher: string; readonly name: string }
  | { readonly screen: 'pilot'; readonly pilot: string; readonly name: string }
  | { readonly screen: 'look-for'; readonly practice: string }
  | { readonly screen: 'indicator'; readonly indicator: string; readonly name: string }
  | { readonly screen: 'message'; readonly message: string; readonly to: string };
export type Screen = Route['screen'];

/** The screens a person came through, the present one last. */
export type Trail = readonly [Route, ...Route[]];

/** Screens that fill a dialog, or the sidebar of a Doc. */
export type Dialog = 'import' | 'coverage-table' | 'patterns' | 'progress-table' | 'log';
const DIALOGS: readonly string[] = [
  'import',
  'coverage-table',
  'patterns',
  'log',
  'progress-table',
] satisfies Dialog[];

/** The trail that begins at the screen that the menu names. */
export function trailTo(screen: string): Trail {
  return DIALOGS.includes(screen) ? [{ screen: screen as Dialog }] : [{ screen: 'home' }];
}

/** Whether the trail that begins here fills a dialog or stands in a Doc, from where no other screen is opened. */
export function isDialog({ screen }: Route): boolean {
  return DIALOGS.includes(screen);
}

export function here(trail: Trail): Route {
  return trail[trail.length - 1] ?? trail[0];
}

/** The screen of a review on which earlier decisions are looked at. */
export const EARLIER = 'Earlier decisions';

/** Goes on to a screen. Between the steps of a review one goes back and forth, and then back to the whole of it at once. */
export function on(trail: Trail, route: Route): Trail {
  const [first, ...rest] = trail;
  return isStep(here(trail)) && isStep(route)
    ? [first, ...rest.slice(0, -1), route]
    : [...trail, route];
}

function isStep(route: Route): boolean {
  return route.screen === 'review' && route.step !== '';
}

/** Goes on to a screen from which the way back leads home, past what is finished. */
export function onFromHome(route: Route): Trail {
  return [{ screen: 'home' }, route];
}

/** Goes back one screen; from the first there is no way back. */
export function back(trail: Trail): Trail {
  const [first, ...rest] = trail;
  const before: Trail = [first, ...rest.slice(0, -1)];
  // A step of a review that Home opened leads back to the review.
  return isStep(here(trail)) && here(before).screen !== 'review'
    ? [...before, { screen: 'review', review: '', step: '' }]
    : before;
}

const TITLES: Readonly<
  Record<Exclude<Screen, 'message' | 'pilot' | 'indicator' | 'coaching-plan'>, string>
> = {
  home: 'Home',
  'set-up': 'Set up your school',
  staff: 'Staff',
  forms: 'Walkthrough forms',
  practices: 'Practices',
  picture: 'Patterns',
  patterns: 'Patterns',
  raised: 'Needs a response',
  strengths: 'Strengths',
  evaluation: 'Evaluation',
  progress: 'Progress',
  'progress-table': 'Progress',
  'in-place': 'In place',
  leaders: 'Mentors and roles',
  review: 'Reviews',
  pilots: 'Pilots',
  teams: 'Teams',
  'tell-staff': 'Tell all staff',
  'look-for': 'Word the levels',
  'new-pilot': 'Start a pilot',
  feedback: 'Outbox',
  agreement: 'Agreement',
  attention: 'To fix',
  coaching: 'Coaching',
  schedule: 'Schedule',
  coverage: 'Who was seen',
  'coverage-table': 'Who was seen when',
  log: 'Coaching log',
  import: 'Import walkthroughs',
};

export function titleOf(route: Route): string {
  if (route.screen === 'pilot' || route.screen === 'coaching-plan') return route.name;
  if (route.screen === 'message') return `To ${route.to}`;
  if (route.screen === 'review' && route.step !== '') return route.step;
  if (route.screen === 'indicator') return `${route.indicator} ${route.name}`;
  return TITLES[route.screen];
}

/** Where the next step of an indicator is taken, unless that is the dialog of patterns. */
export function whereTaken(place: Exclude<Place, 'patterns'>): Route {
  if (place === 'coaching') return { screen: 'coaching', order: 'name' };
  if (place === 'review') return { screen: 'review', review: '', step: '' };
  return { screen: place };
}

/** Where something that is due gets done. */
export function whereDone(what: Due['what']): Route {
  return PLACES[what];
}

const PLACES: Readonly<Record<Due['what'], Route>> = {
  'add staff': { screen: 'staff' },
  'practices changed': { screen: 'practices' },
  'make forms': { screen: 'forms' },
  'first visit': { screen: 'forms' },
  'needs attention': { screen: 'attention' },
  'in place': { screen: 'in-place' },
  review: { screen: 'review', review: '', step: '' },
  'decisions past': { screen: 'review', review: '', step: EARLIER },
  'pilot review': { screen: 'pilots' },
  'tell results': { screen: 'teams' },
  proposals: { screen: 'teams' },
  'look-fors to word': { screen: 'teams' },
  convening: { screen: 'leaders' },
  'not seen': { screen: 'coverage' },
  'plan visits': { screen: 'schedule' },
  'missed visits': { screen: 'schedule' },
  'decide sharing': { screen: 'feedback' },
  'read feedback': { screen: 'feedback' },
  'send feedback': { screen: 'feedback' },
  'talk over': { screen: 'agreement' },
  'see together': { screen: 'schedule' },
  'talk with teacher': { screen: 'coaching', order: 'name' },
  'asked for': { screen: 'schedule' },
  'plans to update': { screen: 'evaluation' },
  conversations: { screen: 'coaching', order: 'name' },
  'without a coach': { screen: 'coaching', order: 'name' },
  'unsure messages': { screen: 'feedback' },
  'failed messages': { screen: 'feedback' },
};
