import * as fs from 'node:fs';
import type { Screen } from './screen';

/** Makes a sidebar as large as it is on a small Chromebook: 300 x 700 pixels. */
export async function asOnChromebook({ page, frame }: Screen): Promise<void> {
  const element = await frame.frameElement();
  const box = await element?.boundingBox();
  const window = page.viewport();
  if (box && window) {
    await page.setViewport({ ...window, height: window.height + 700 - box.height });
  }
}

/** Pixels of a picture for one of the screen. */
export interface Look {
  readonly scale?: number;
  /** Down to the end of the page. */
  readonly whole?: boolean;
}

const STILL =
  '* { caret-color: transparent !important } ::backdrop { background: #fff !important }';

/** A picture of the window, or of the frame in it, at rest. */
export async function photograph(
  { page, frame }: Screen,
  file: string,
  { scale = 2, whole = false }: Look = {},
): Promise<void> {
  const window = page.viewport();
  if (window) await page.setViewport({ ...window, deviceScaleFactor: scale });
  await page.bringToFront();
  // Nothing is pointed at, nothing moves or blinks, and nothing lies behind a dialog's corners.
  await page.mouse.move(0, 0);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  for (const one of new Set([page.mainFrame(), frame])) await one.addStyleTag({ content: STILL });
  // A request that was cut off by leaving its page counts as open for ever.
  await page.waitForNetworkIdle({ idleTime: 300, concurrency: 1 });
  const element = await frame.frameElement();
  const picture = await (element ? element.screenshot() : page.screenshot({ fullPage: whole }));
  fs.writeFileSync(file, picture);
}
