import { address } from '../local/school/roster';
import { PHONE } from '../test/browser/screen';
import { COACH, type OpenSchool, PRINCIPAL, type Take, TEACHER } from './open-school';

const person = (name: string, login: string) => ({ name, email: address(login) });
const IN_GRADE_3 = person('Siobhán O’Brien', 'sobrien');

/** Every kind of message that the add-on sends, as one who gets it reads it on a phone. */
const LETTERS = [
  ['mail-feedback', TEACHER, 'From your walkthrough on Tue, Dec 8'],
  ['mail-feedback-asked', TEACHER, 'From your walkthrough on Wed, Dec 16'],
  ['mail-conversation', IN_GRADE_3, 'For our conversation on'],
  ['mail-results', IN_GRADE_3, 'What we saw, and what we do'],
  ['mail-team', IN_GRADE_3, 'Grades 3-5: our results'],
  ['mail-team-too-few', person('Celeste Fontaine', 'cfontaine'), 'Specials: what should change?'],
  ['mail-team-decision', person('Peter Yazzie', 'pyazzie'), 'What Student support proposed'],
  ['mail-week', COACH, 'visits from'],
  ['mail-request', COACH, 'Gloria Adeyemi asks'],
  ['mail-read-guides', person('Andre Baptiste', 'abaptiste'), 'Please read what we look for'],
  ['mail-new-wording', TEACHER, 'Changed: Teacher-led'],
  ['mail-pilot', person('Íñigo Muñoz', 'imunoz'), 'Answer a classmate first: how is it going?'],
  ['mail-pilot-for-all', TEACHER, 'For everybody now'],
  ['mail-mentor', person('Fatima Haddad', 'fhaddad'), 'Would you show this'],
  ['mail-pair', person('Kiara Washington', 'kwashington'), 'You and Siobhán'],
  ['mail-pair-mentor', IN_GRADE_3, 'You and Kiara'],
  ['mail-summary', PRINCIPAL, 'This week at'],
] as const;

export async function picturesOfLetters(school: OpenSchool, take: Take): Promise<void> {
  for (const [name, reader, subject] of LETTERS) {
    const mail = await school.mail(reader, subject, PHONE);
    await take(mail, name, { scale: 1.5, whole: true });
    await mail.page.browserContext().close();
  }
}
