import { libraryFrom } from '../../src/practices/library';
import { type News, newsOf } from '../../src/practices/news';
import type { RunningSchool } from '../running-school';

/** What staff do not know yet, as the sidebar works it out. */
export function newsNow(school: RunningSchool): readonly News[] {
  const { tabs, versions } = school.call('practices');
  return newsOf(libraryFrom(tabs), versions);
}
