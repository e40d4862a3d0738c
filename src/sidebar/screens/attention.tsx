import type { Home } from '../../progress/home';
import type { Go } from '../app';
import { dayWritten } from '../days';
import { Button } from '../parts/button';
import { Loaded } from '../parts/loaded';
import { useReading } from '../reading';
import { Collecting } from './collecting';

/** Walkthroughs whose teacher, observer or answer could not be matched, and how each is put right. */
export function AttentionScreen({ go }: { go: Go }) {
  const reading = useReading('home');
  return (
    <Loaded reading={reading}>
      {(home) =>
        'isNew' in home ? null : (
          <div class="stack-wide">
            <ToPutRight visits={home.attention} />
            <div>
              <Button onClick={() => go({ screen: 'staff' })}>Add to staff</Button>
            </div>
            <Collecting onCollected={reading.state === 'ready' ? reading.again : undefined} />
          </div>
        )
      }
    </Loaded>
  );
}

function ToPutRight({ visits }: { visits: Home['attention'] }) {
  if (visits.length === 0) return <p>Nothing to fix. Every walkthrough found its people.</p>;
  return (
    <>
      <p>Kept as they came in. Fix them on the tab that is named, then look again.</p>
      <ul class="plain stack">
        {visits.map(({ teacherName, date, questions }) => (
          <li key={`${teacherName} ${date}`}>
            <b>{teacherName || 'No teacher'}</b>{' '}
            <span class="quiet">{dayWritten(date, new Date())}</span>
            {questions.map((question) => (
              <div key={question}>{question}</div>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
