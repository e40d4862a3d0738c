import { call } from './server';

// Types only: a page's own code comes when it is opened.
type Pages = {
  answers: typeof import('./pages/answers');
  evaluation: typeof import('./pages/evaluation');
  groups: typeof import('./pages/groups');
  coaching: typeof import('./pages/coaching');
  import: typeof import('./pages/import');
  leaders: typeof import('./pages/leaders');
  outcomes: typeof import('./pages/outcomes');
  papers: typeof import('./pages/papers');
  pilots: typeof import('./pages/pilots');
  progress: typeof import('./pages/progress');
  planner: typeof import('./pages/planner');
  review: typeof import('./pages/review');
  teams: typeof import('./pages/teams');
  trends: typeof import('./pages/trends');
};
export type PageName = keyof Pages;

/** What a page exports, and its styles, which the build adds. */
export type PageOf<N extends PageName> = Pages[N] & { readonly style: string };

const onTheWay = new Map<PageName, Promise<void>>();

/** What a page exports. It is fetched once, and run in this document. */
export async function page<N extends PageName>(name: N): Promise<PageOf<N>> {
  const coming = onTheWay.get(name) ?? fetchPage(name);
  onTheWay.set(name, coming);
  try {
    await coming;
  } catch (error) {
    onTheWay.delete(name);
    throw error;
  }
  const found = pageHere(name);
  if (!found) throw new Error('Your browser did not start this part. Reload the page.');
  return found;
}

/** The page if it came before. The build has it leave its exports under its name. */
export function pageHere<N extends PageName>(name: N): PageOf<N> | undefined {
  const { sidebarPages } = globalThis as { sidebarPages?: { [M in PageName]?: PageOf<M> } };
  return sidebarPages?.[name] as PageOf<N> | undefined;
}

async function fetchPage(name: PageName): Promise<void> {
  const script = document.createElement('script');
  script.textContent = await call('page', { name });
  document.head.append(script);
  const style = document.createElement('style');
  style.textContent = pageHere(name)?.style ?? '';
  document.head.append(style);
}
