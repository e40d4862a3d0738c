import { useMemo, useState } from 'preact/hooks';
import { counted } from '../../../counted';
import type { Evidence } from '../../../guide/evidence';
import { strengthsOf } from '../../../guide/strengths';
import { ENOUGH_TEACHERS } from '../../../guide/teacher-weighted';
import type { Go } from '../../app';
import { Button } from '../../parts/button';
import { Empty } from '../../parts/empty';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { useReading } from '../../reading';
import { open } from '../../server';
import { useWork } from '../../work';
import { Models } from './models';
import { StrengthRow } from './strength-row';
import { strongInWords } from './strengths-in-words';
import { StrengthsMethod } from './strengths-method';

/** What is strong in the school, and who could show it. */
export function StrengthsScreen({ go }: { go: Go }) {
  const reading = useReading('evidence');
  return <Loaded reading={reading}>{(evidence) => <List evidence={evidence} go={go} />}</Loaded>;
}

/** Practices at once. */
const SHOWN = 8;
const MODELS = 3;

export function List({ evidence, go }: { evidence: Evidence; go: Go }) {
  const strengths = useMemo(() => strengthsOf(evidence), [evidence]);
  const { practices, tooFew } = strengths;
  const [chosen, setChosen] = useState(practices[0]?.practice ?? '');
  const [all, setAll] = useState(false);
  if (practices.length === 0) return <NoStrengths go={go} />;
  const shown = all ? practices : practices.slice(0, SHOWN);
  return (
    <div class="stack-wide">
      <p>{strongInWords(strengths)} Choose one to see who could show it.</p>
      <ul class="list">
        {shown.map((strength) => {
          const isOpen = strength.practice === chosen;
          return (
            <li key={strength.practice} class="item">
              <button
                type="button"
                class="item-open"
                aria-expanded={isOpen}
                onClick={() => setChosen(isOpen ? '' : strength.practice)}
              >
                <StrengthRow strength={strength} />
              </button>
              {isOpen && (
                <section class="models" aria-label={`Who could show ${strength.name}`}>
                  <Models evidence={evidence} strength={strength} most={MODELS} />
                </section>
              )}
            </li>
          );
        })}
      </ul>
      {practices.length > shown.length && (
        <div>
          <Button kind="plain" onClick={() => setAll(true)}>
            {counted(practices.length - shown.length, 'more practice')}
          </Button>
        </div>
      )}
      {tooFew.length > 0 && (
        <p class="quiet small">
          {counted(tooFew.length, 'practice')} {tooFew.length === 1 ? 'was' : 'were'} seen with
          fewer than {ENOUGH_TEACHERS} teachers: too few for a figure.
        </p>
      )}
      <OpenPatterns />
      <StrengthsMethod />
    </div>
  );
}

function OpenPatterns() {
  const opening = useWork();
  return (
    <div class="stack">
      <div>
        <Button
          disabled={opening.progress !== null}
          onClick={() => opening.start('Opening', () => open('openPatterns'))}
        >
          {opening.progress ? 'Opening' : 'Beside student outcomes'}
        </Button>
      </div>
      {opening.problem && <Notice tone="problem">{opening.problem}</Notice>}
    </div>
  );
}

function NoStrengths({ go }: { go: Go }) {
  return (
    <Empty action="Open a form" onAction={() => go({ screen: 'forms' })}>
      When a practice was seen with {ENOUGH_TEACHERS} teachers, it stands here with how strong it
      is, and who could show it to others.
    </Empty>
  );
}
