import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** A real Chromium from npm, with no system package. Where the machine has its own, CHROME names it. */
export async function launchBrowser(): Promise<Browser> {
  const { default: chromium } = await import('@sparticuz/chromium');
  return puppeteer.launch({
    executablePath: process.env.CHROME ?? (await chromium.executablePath()),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--font-render-hinting=none',
    ],
    headless: 'shell',
  });
}

/** A window of a given size, as sharp as a Chromebook's. */
export async function openPage(browser: Browser, width: number, height: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  return page;
}
