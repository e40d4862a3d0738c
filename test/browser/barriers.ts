import axe from 'axe-core';
import type { Screen } from './screen';

/** What axe-core finds that keeps people out: its rule, and the first place. */
export async function barriers({ frame }: Screen): Promise<string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    const { violations } = await here.run(document, { iframes: false });
    return violations.map(({ help, nodes }) => `${help}: ${nodes[0]?.html}`);
  });
}
