import { viewCounts } from '../../../coach/teams/views-told';
import { counted } from '../../../counted';
import type { ReviewView } from '../../../guide/reviews/review-view';
import { FigureSection } from '../../parts/figure-section';
import { Loaded } from '../../parts/loaded';
import { useReading } from '../../reading';
import { SAYS_IN_WORDS } from './proposal-list';

/** In a review: what staff said to the results of the one before. */
export function SaidByStaff({ title, view }: { title: string; view: ReviewView }) {
  const reading = useReading('teams');
  const { cycles } = view.evidence;
  const before = cycles[cycles.length - 2]?.cycle ?? '';
  return (
    <Loaded reading={reading}>
      {({ views }) => {
        const own = views.filter((one) => one.review === before);
        const { answered, fits, decisions } = viewCounts(views, before);
        if (answered === 0) return null;
        const said = (part: 'misses' | 'lookFor') => own.map((one) => one[part]).filter(Boolean);
        return (
          <FigureSection title={title}>
            <p>
              {counted(answered, 'answer')} to the results of {before}. Do they fit what you see?{' '}
              {fits.map(({ words, count }) => `${words} ${count}`).join(' · ')}
            </p>
            {decisions[0] && (
              <p class="small">
                Helps most: {decisions.map(({ words, count }) => `${words} (${count})`).join(', ')}
              </p>
            )}
            <Quotes title="What does not fit" said={said('misses')} />
            <Quotes title="To look for next" said={said('lookFor')} />
          </FigureSection>
        );
      }}
    </Loaded>
  );
}

function Quotes({ title, said }: { title: string; said: readonly string[] }) {
  if (said.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({said.length})
      </summary>
      <ul class="stack">
        {said.map((words, index) => (
          <li key={index}>“{words}”</li>
        ))}
      </ul>
    </details>
  );
}

/** In a review: what teams answered and proposed since its first day, and what waits from before. */
export function SaidByTeams({ title, view }: { title: string; view: ReviewView }) {
  const reading = useReading('teams');
  const { from } = view.review;
  return (
    <Loaded reading={reading}>
      {({ proposals }) => {
        const own = proposals.filter(
          ({ state, proposed }) => state === 'open' || (state !== 'set aside' && proposed >= from),
        );
        if (own.length === 0) return null;
        return (
          <FigureSection title={title}>
            <ul class="stack">
              {own.map(({ proposal, team, says, trend, name, words, state, why, adapted }) => (
                <li key={proposal}>
                  <p>
                    <b>{team}</b> {SAYS_IN_WORDS[says]}
                    {trend && <span class="quiet"> ({trend})</span>}
                  </p>
                  <p>“{[name, words].filter(Boolean).join(': ')}”</p>
                  <p class="quiet small">
                    {state === 'open'
                      ? 'Not decided yet'
                      : [state, adapted, why].filter(Boolean).join('. ')}
                  </p>
                </li>
              ))}
            </ul>
          </FigureSection>
        );
      }}
    </Loaded>
  );
}
