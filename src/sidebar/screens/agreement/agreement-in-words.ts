import { counted } from '../../../counted';
import type { Agreement, AgreementFigure } from '../../../monitor/calibration/agreement';
import type { NamedAgreement } from '../../../monitor/calibration/calibration-view';
import { ENOUGH_LESSONS } from '../../../monitor/calibration/lesson-bootstrap';
import type { Severity } from '../../../monitor/calibration/severity';

/** What is seen first: "Observers agree on 71% of ratings (63–78), from 14 shared visits." */
export function overallInWords(overall: readonly Agreement[]): string[] {
  return overall.map(({ exact, lessons, levels }) => {
    const where = overall.length > 1 ? `On ${levels} levels, observers` : 'Observers';
    return 'none' in exact
      ? `${where} have rated ${counted(lessons, 'visit')} together. Figures start at ${ENOUGH_LESSONS}.`
      : `${where} agree on ${percents(exact)} of ratings${limits(exact)}, from ${counted(lessons, 'shared visit')}.`;
  });
}

/** "71% (63–78)", or why there is no figure. */
export function shareInWords(figure: AgreementFigure): string {
  return 'none' in figure ? figure.none : `${percents(figure)}${limits(figure)}`;
}

/** What the meeting's Doc says of each practice: those with a figure, and how many have none yet. */
export function saidOfPractices(
  practices: readonly NamedAgreement[],
): { readonly name: string; readonly said: string }[] {
  const known = practices.filter(({ exact }) => !('none' in exact));
  const others = practices.length - known.length;
  const said = known.map(({ name, exact, adjacent, lessons }) => {
    const next = 'none' in adjacent ? '' : `, the same or the next: ${shareInWords(adjacent)}`;
    return {
      name,
      said: `The same level: ${shareInWords(exact)}${next}. ${counted(lessons, 'visit')}.`,
    };
  });
  return others === 0
    ? said
    : [
        ...said,
        {
          name: counted(others, known.length > 0 ? 'more practice' : 'practice'),
          said: 'Too few shared visits to say.',
        },
      ];
}

/** "0.64 (0.41 to 0.80)"; only between the two does a line break. */
export function coefficientInWords(figure: AgreementFigure): string {
  if ('none' in figure) return 'cannot say';
  const [middle, low, high] = [figure.figure, figure.low, figure.high].map((value) =>
    value.toFixed(2).replace('-', '−'),
  );
  return `${middle} (${low}\u00a0to\u00a0${high})`;
}

/** "Rates higher, by 0.4 levels (0.2 to 0.6). 3 partners." */
export function severityInWords({ word, difference, partners }: Severity): string {
  const behind = `${counted(partners, 'partner')}.`;
  if (difference === null) return `Too few shared visits to say. ${behind}`;
  const { figure, low, high } = difference;
  const [from, to] = figure < 0 ? [-high, -low] : [low, high];
  const by = `${Math.abs(figure).toFixed(1)} levels (${from.toFixed(1)} to ${to.toFixed(1)})`;
  const said = {
    'rates higher': `Rates higher, by ${by}.`,
    'rates lower': `Rates lower, by ${by}.`,
    'like partners': 'Rates like partners.',
    'too little to say': `Too unsure to say: ${figure < 0 ? 'lower' : 'higher'} by ${by}.`,
  }[word];
  return `${said} ${behind}`;
}

function percents({ figure }: { readonly figure: number }): string {
  return `${Math.round(figure * 100)}%`;
}

function limits({ low, high }: { readonly low: number; readonly high: number }): string {
  return ` (${Math.round(low * 100)}–${Math.round(high * 100)})`;
}
