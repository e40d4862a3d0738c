import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

/** A real Chromium from npm, with no system package. Where the machine has its own, CHROME names it. */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env.CHROME;
  return puppeteer.launch({
    ...(own ? { executablePath: own } : await chromiumFromNpm()),
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

/** The package unpacks itself into the folder for temporary files, with the libraries it needs and one font. */
async function chromiumFromNpm() {
  // It unpacks its libraries only where it believes itself on Amazon's servers.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  return {
    executablePath,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(tmpdir(), 'al2023', 'lib'),
      FONTCONFIG_FILE: fontsFile(path.join(tmpdir(), 'fonts')),
    },
  };
}

/** Letters look the same on every machine: Open Sans first, the machine's own for what it lacks. */
function fontsFile(folder: string): string {
  const file = path.join(folder, 'open-sans-first.conf');
  fs.writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir><dir>/usr/share/fonts</dir>
  <cachedir>${path.join(folder, 'cache')}</cachedir>
  ${['Roboto', 'Arial', 'Google Sans', 'sans-serif', 'system-ui']
    .map(
      (family) =>
        `<match target="pattern"><test name="family"><string>${family}</string></test><edit name="family" mode="prepend" binding="strong"><string>Open Sans</string></edit></match>`,
    )
    .join('\n  ')}
</fontconfig>`,
  );
  return file;
}
