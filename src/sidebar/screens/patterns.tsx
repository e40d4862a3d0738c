import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Evidence } from '../../guide/evidence';
import { Later } from '../parts/later';
import { Loaded } from '../parts/loaded';
import { Segments } from '../parts/segments';
import { useReading } from '../reading';

/** One way to look at the evidence, in the wide dialog. */
export interface Look {
  readonly name: string;
  draw(evidence: Evidence): ComponentChildren;
}

/** Looks from other pages are fetched when they are chosen: `(evidence) => <Later name="…">…</Later>`. */
const LOOKS: readonly Look[] = [
  {
    name: 'Practices',
    draw: (evidence) => (
      <Later name="trends">{({ PracticesLook }) => <PracticesLook evidence={evidence} />}</Later>
    ),
  },
  {
    name: 'Trends',
    draw: (evidence) => (
      <Later name="trends">{({ TrendsLook }) => <TrendsLook evidence={evidence} />}</Later>
    ),
  },
  {
    name: 'Groups',
    draw: (evidence) => (
      <Later name="groups">{({ GroupsLook }) => <GroupsLook evidence={evidence} />}</Later>
    ),
  },
  {
    name: 'Strengths',
    draw: (evidence) => (
      <Later name="outcomes">{({ StrengthsLook }) => <StrengthsLook evidence={evidence} />}</Later>
    ),
  },
  {
    name: 'Outcomes',
    draw: (evidence) => (
      <Later name="outcomes">{({ OutcomesLook }) => <OutcomesLook evidence={evidence} />}</Later>
    ),
  },
  {
    name: 'Pilots',
    draw: (evidence) => (
      <Later name="pilots">{({ PilotsLook }) => <PilotsLook evidence={evidence} />}</Later>
    ),
  },
  {
    name: 'Learning needs',
    draw: (evidence) => (
      <Later name="coaching">{({ NeedsScreen }) => <NeedsScreen evidence={evidence} />}</Later>
    ),
  },
];

/** What was seen, from several sides, on the width of a dialog. */
export function PatternsScreen({ looks = LOOKS }: { looks?: readonly Look[] }) {
  const reading = useReading('evidence');
  const [chosen, setChosen] = useState(0);
  return (
    <main class="wide">
      <Segments
        label="Look at"
        value={chosen}
        options={looks.map(({ name }, index) => [index, name])}
        onChange={setChosen}
      />
      <Loaded reading={reading}>{(evidence) => looks[chosen]?.draw(evidence)}</Loaded>
    </main>
  );
}
