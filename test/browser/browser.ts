import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

/**
 * A real Chromium from npm, with no system package. There is one for Linux on x64 only: elsewhere it is the Chrome that
 * is installed, and everywhere the one that CHROME names.
 */
export async function launchBrowser(): Promise<Browser> {
  return puppeteer.launch({
    ...whichChrome(),
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

function whichChrome(): LaunchOptions {
  if (process.env.CHROME) return { executablePath: process.env.CHROME };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const folder = unpacked();
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: path.join(folder, FONTS_FILE),
    },
  };
}

const PACKAGE = '@sparticuz/chromium';

/**
 * The folder of Chromium, the libraries it needs and a font, unpacked once for each version of the package. It appears in
 * one rename, so that two tests that begin together, or one that was cut off, leave nothing half-made.
 */
function unpacked(): string {
  const about = path.resolve(require.resolve(PACKAGE), '../../../package.json');
  const { version }: { version: string } = JSON.parse(fs.readFileSync(about, 'utf8'));
  const folder = path.join(tmpdir(), `chromium-from-npm-${version}`);
  if (fs.existsSync(folder)) return folder;
  const making = fs.mkdtempSync(`${folder}-`);
  execFileSync(process.execPath, ['--eval', `require('${PACKAGE}').executablePath()`], {
    cwd: __dirname,
    // It unpacks into the folder for temporary files, and its libraries only where it believes itself on Amazon's servers.
    env: { ...process.env, TMPDIR: making, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  fs.writeFileSync(path.join(making, FONTS_FILE), fontsOf(path.join(folder, 'fonts')));
  try {
    fs.renameSync(making, folder);
  } catch (error) {
    fs.rmSync(making, { recursive: true });
    if (!fs.existsSync(folder)) throw error;
  }
  return folder;
}

const FONTS_FILE = 'open-sans-first.conf';
const FAMILIES = ['Google Sans', 'Roboto', 'Arial', 'sans-serif', 'system-ui'];

/** Letters look the same on every machine: Open Sans, and the machine's own for what it lacks. */
function fontsOf(folder: string): string {
  const matches = FAMILIES.map(
    (family) =>
      `<match target="pattern"><test name="family"><string>${family}</string></test>` +
      `<edit name="family" mode="prepend" binding="strong"><string>Open Sans</string></edit></match>`,
  );
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${folder}</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/cache</cachedir>
${matches.join('\n')}
</fontconfig>`;
}
