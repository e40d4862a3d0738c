import { greetingTo, type Letter } from '../school/letter';
import type { Person } from '../school/staff';
import type { Home } from './home';

/** The week ahead for a leader: what is due, and where the visits stand. Short enough to read standing. */
export function digestLetter(leader: Pick<Person, 'name'>, home: Home, url: string): Letter {
  const { teachers, seenLately, waiting } = home.figures;
  const waits =
    waiting === 0 ? '' : ` ${waiting} ${waiting === 1 ? 'message waits' : 'messages wait'}.`;
  return {
    subject: `This week at ${home.schoolName || 'your school'}`,
    greeting: greetingTo(leader.name),
    parts: [
      {
        part: 'paragraph',
        text: `${seenLately} of ${teachers} teachers were seen in the last 30 days.${waits}`,
      },
      home.due.length === 0
        ? { part: 'paragraph', text: 'Nothing is due. A good week for visits.' }
        : {
            part: 'list',
            title: 'What is due',
            items: home.due.map(({ title, detail }) => ({
              title,
              text: detail,
              url: '',
              linkText: '',
            })),
          },
      { part: 'button', text: 'Open the workbook', url },
    ],
    closing:
      'You get this each Monday. Turn it off on the Settings tab: “Weekly summary to leaders”.',
    replyTo: '',
  };
}
