import { counted } from '../../counted';
import type { Home } from '../../progress/home';
import type { Go } from '../app';
import { Icon, type IconName } from '../parts/icon';
import type { Route } from '../trail';

/** A way from the first screen to another. */
interface Door {
  readonly icon: IconName;
  readonly name: string;
  detail(home: Home): string;
  readonly to: Route;
}

/** By the chapters of the routine. */
const CHAPTERS: readonly { readonly chapter: string; readonly doors: readonly Door[] }[] = [
  {
    chapter: 'Monitor',
    doors: [
      {
        icon: 'form',
        name: 'Forms',
        detail: ({ forms }) => {
          const made = forms.filter(({ url }) => url !== '').length;
          return made === 0 ? 'None yet' : `${made} of ${forms.length} made`;
        },
        to: { screen: 'forms' },
      },
      {
        icon: 'calendar',
        name: 'Schedule',
        detail: () => 'Visits to come',
        to: { screen: 'schedule' },
      },
      {
        icon: 'list',
        name: 'Practices',
        detail: ({ practices }) => `${practices} on forms`,
        to: { screen: 'practices' },
      },
      {
        icon: 'check',
        name: 'Agreement',
        detail: () => 'Between observers',
        to: { screen: 'agreement' },
      },
    ],
  },
  {
    chapter: 'Guide',
    doors: [
      {
        icon: 'again',
        name: 'Reviews',
        detail: () => 'And decisions',
        to: { screen: 'review', review: '', step: '' },
      },
      {
        icon: 'flask',
        name: 'Pilots',
        detail: () => 'What some try first',
        to: { screen: 'pilots' },
      },
    ],
  },
  {
    chapter: 'Coach',
    doors: [
      {
        icon: 'mail',
        name: 'Outbox',
        detail: ({ sharing }) => (sharing ? 'Sharing is on' : 'Feedback is held'),
        to: { screen: 'feedback' },
      },
      {
        icon: 'people',
        name: 'Teams',
        detail: () => 'Results to all',
        to: { screen: 'teams' },
      },
      {
        icon: 'talk',
        name: 'Coaching',
        detail: () => 'Logs and conversations',
        to: { screen: 'coaching', order: 'name' },
      },
      {
        icon: 'star',
        name: 'Mentors',
        detail: () => 'Pairs and roles',
        to: { screen: 'leaders' },
      },
      {
        icon: 'seal',
        name: 'Evaluation',
        detail: () => 'Only if asked',
        to: { screen: 'evaluation' },
      },
    ],
  },
  {
    chapter: 'School',
    doors: [
      {
        icon: 'steps',
        name: 'Progress',
        detail: () => 'By your records',
        to: { screen: 'progress' },
      },
      {
        icon: 'people',
        name: 'Staff',
        detail: ({ staff }) => counted(staff, 'person', 'people'),
        to: { screen: 'staff' },
      },
    ],
  },
];

export function Doors({ home, go }: { home: Home; go: Go }) {
  return (
    <>
      {CHAPTERS.map(({ chapter, doors }) => (
        <div key={chapter} class="chapter">
          <h3 class="quiet small">{chapter}</h3>
          <ul class="doors">
            {doors.map(({ icon, name, detail, to }) => (
              <li key={name}>
                <button type="button" class="door" onClick={() => go(to)}>
                  <Icon name={icon} />
                  <span>
                    <b>{name}</b>
                    <span class="quiet small">{detail(home)}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
