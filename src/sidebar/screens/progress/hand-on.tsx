import { useState } from 'preact/hooks';
import { LEVEL_NAMES } from '../../../progress/own-ratings-table';
import { type SchoolStanding, writeStanding } from '../../../progress/school-standing';
import { nextStep, type Standing } from '../../../progress/standing';
import { standingDoc } from '../../../progress/standing-doc';
import { Button, OutLink } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { type Answer, call } from '../../server';
import { useWork } from '../../work';
import { criterionInWords, standingsInWords } from './standing-in-words';

/** What leaves the school of its progress: levels and counts. Notes of leaders stay, since they may name people. */
export function standingToHandOn(
  { records, own, term }: Answer<'records'>,
  standings: readonly Standing[],
): SchoolStanding {
  const before = termBefore(own, term);
  const said = (indicator: string, when: string) =>
    own.find((one) => one.indicator === indicator && one.term === when);
  return {
    school: records.schoolName,
    term,
    before,
    day: records.today,
    indicators: standings.map((standing) => {
      const { indicator, level } = standing;
      const missing = nextStep(standing)?.criteria.find(({ met }) => !met);
      return {
        indicator,
        level,
        before: said(indicator, before)?.records ?? '',
        own: said(indicator, term)?.own ?? '',
        next: missing ? criterionInWords(missing) : '',
      };
    }),
  };
}

/** The last term before this one of which something is kept; blank for the first. */
export function termBefore(own: Answer<'records'>['own'], term: string): string {
  const terms = [...new Set(own.map((one) => one.term))].filter((one) => one < term).sort();
  return terms[terms.length - 1] ?? '';
}

/** The blocks of the Doc, with the words of the screen. */
export function progressBlocks(shown: Answer<'records'>, standings: readonly Standing[]) {
  return standingDoc(standingToHandOn(shown, standings), {
    summary: standingsInWords(standings),
    levels: LEVEL_NAMES,
  });
}

/** A Doc for the leadership team, and a file for the district. */
export function HandOn({
  shown,
  standings,
}: {
  shown: Answer<'records'>;
  standings: readonly Standing[];
}) {
  const work = useWork();
  const [url, setUrl] = useState('');
  const write = () =>
    work.start('Writing the Doc', async () => {
      const made = await call('progressDoc', { blocks: progressBlocks(shown, standings) });
      setUrl(made.url);
    });
  const name = shown.records.schoolName || 'Our school';
  const save = () =>
    download(
      `Progress – ${name} – ${shown.records.today}.json`,
      writeStanding(standingToHandOn(shown, standings)),
    );
  return (
    <section class="stack" aria-label="Hand it on">
      <div class="row">
        <Button kind="primary" disabled={work.progress !== null} onClick={write}>
          {work.progress ?? (url ? 'Write the Doc again' : 'Write a Doc')}
        </Button>
        {url && <OutLink href={url}>Open the Doc</OutLink>}
        <Button onClick={save}>Save for the district</Button>
      </div>
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      <p class="quiet small">
        Both hold levels and counts. No teacher is named, and your notes stay here.
      </p>
    </section>
  );
}

function download(name: string, contents: string): void {
  const url = URL.createObjectURL(new Blob([contents], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to save by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
