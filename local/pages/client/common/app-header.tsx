import type { ClockView } from '../../api';
import { Account } from './account';
import { Clock } from './clock';
import { Icon } from './icons';
import './app-header.css';

const PLACES = [
  { name: 'Files', url: '/', icon: 'files' },
  { name: 'Mail', url: '/mail', icon: 'mail' },
  { name: 'Calendar', url: '/calendar', icon: 'calendar' },
] as const;

/** The top of home, mail and calendar. */
export function AppHeader({
  here,
  onClock,
}: {
  here: string;
  onClock?: (clock: ClockView) => void;
}) {
  return (
    <header class="app-header">
      <nav aria-label="Apps">
        {PLACES.map((place) => (
          <a
            key={place.name}
            href={place.url}
            {...(place.name === here && { 'aria-current': 'page' })}
          >
            <Icon name={place.icon} />
            <span>{place.name}</span>
          </a>
        ))}
      </nav>
      <Clock {...(onClock && { onMoved: onClock })} />
      <Account />
    </header>
  );
}
