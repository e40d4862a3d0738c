/** Fills a template of C's sprintf: %s, %d, %f, %x and %%, with flags, width and precision. */
export function formatString(template: string, values: readonly unknown[]): string {
  const rest = [...values];
  return template.replace(
    /%([-+0 ]*)(\d+)?(?:\.(\d+))?([sdifxX%])/g,
    (_whole, flags: string, width = '0', precision: string | undefined, kind: string) => {
      if (kind === '%') return '%';
      const text = textOf(rest.shift(), kind, precision, flags);
      if (flags.includes('-')) return text.padEnd(Number(width));
      if (!flags.includes('0') || kind === 's') return text.padStart(Number(width));
      const sign = /^[+-]/.exec(text)?.[0] ?? '';
      return sign + text.slice(sign.length).padStart(Number(width) - sign.length, '0');
    },
  );
}

function textOf(
  value: unknown,
  kind: string,
  precision: string | undefined,
  flags: string,
): string {
  const number = Number(value);
  const sign = flags.includes('+') && number >= 0 ? '+' : '';
  switch (kind) {
    case 's':
      return String(value).slice(0, precision === undefined ? undefined : Number(precision));
    case 'f':
      return sign + number.toFixed(Number(precision ?? 6));
    case 'x':
      return Math.trunc(number).toString(16);
    case 'X':
      return Math.trunc(number).toString(16).toUpperCase();
    default:
      return sign + String(Math.trunc(number));
  }
}
