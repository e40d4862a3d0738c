import { INDICATORS } from '../../../src/progress/indicators';
import { LEVELS, type Level } from '../../../src/progress/requirement';
import type { MonthOfYear } from './school-year';

/** Blocks that grow with the level, for a terminal and for print. */
const BLOCKS: readonly string[] = ['·', '▂', '▅', '█'];
const NAMES = ['Not yet', 'Getting Started', 'Getting Better', 'Keep Improving'] as const;

/** Each indicator's level at the end of each month. */
export function climbOf(months: readonly MonthOfYear[]) {
  return INDICATORS.map(({ indicator, name }) => ({
    indicator,
    name,
    levels: months.map(({ standings }) =>
      numberOf(standings.find((one) => one.indicator === indicator)?.level ?? null),
    ),
  }));
}

function numberOf(level: Level | null): number {
  return level === null ? 0 : LEVELS.indexOf(level) + 1;
}

/** For the terminal: a line for each indicator, a column for each month. */
export function climbInText(months: readonly MonthOfYear[]): string {
  const head = months.map(({ name }) => name.slice(0, 3).padEnd(4)).join('');
  const lines = climbOf(months).map(({ indicator, name, levels }) => {
    const blocks = levels.map((level) => (BLOCKS[level] ?? '').repeat(3).padEnd(4)).join('');
    return `${indicator.padStart(3)} ${name.padEnd(22)}${blocks} ${NAMES[levels[levels.length - 1] ?? 0]}`;
  });
  const legend = NAMES.map((name, level) => `${BLOCKS[level]} ${name}`).join('   ');
  return [`${''.padEnd(26)}${head}`, ...lines, '', `${''.padEnd(26)}${legend}`].join('\n');
}

/** The same as HTML; every word is the project's own. */
export function climbInHtml(months: readonly MonthOfYear[]): string {
  const shades = ['#f1f3f4', '#c6dafc', '#7baaf7', '#1967d2'];
  const head = months.map(({ name }) => `<th scope="col">${name.slice(0, 3)}</th>`).join('');
  const rows = climbOf(months).map(({ indicator, name, levels }) => {
    const cells = levels.map(
      (level) =>
        `<td style="background:${shades[level]};width:40px" title="${NAMES[level]}"><span style="position:absolute;left:-999px">${NAMES[level]}</span></td>`,
    );
    const last = NAMES[levels[levels.length - 1] ?? 0];
    return `<tr><th scope="row" style="text-align:left;font-weight:400">${indicator} ${name}</th>${cells.join('')}<td>${last}</td></tr>`;
  });
  const happened = months.map(({ name, happened: what }) => `<li><b>${name}</b>: ${what}</li>`);
  return `<table style="border-spacing:2px"><tr><th></th>${head}<th></th></tr>${rows.join('')}</table><h2>Month by month</h2><ul>${happened.join('')}</ul>`;
}
