import { address } from '../local/school/roster';
import {
  COACHING_SESSION,
  GUIDES_READ,
  MENTOR_CONSENT,
  STAFF_VIEWS,
  TEAM_SAYS_FORM,
} from '../src/monitor/forms-table';
import { starterPractices } from '../src/practices/starter-library';
import { PHONE } from '../test/browser/screen';
import { COACH, type OpenSchool, type Take, TEACHER } from './open-school';

const person = (name: string, login: string) => ({ name, email: address(login) });
const IN_GRADE_3 = person('Siobhán O’Brien', 'sobrien');

/** Every form but those of walkthroughs, as somebody who may answer opens it on a phone. */
const FORMS = [
  ['form-views', IN_GRADE_3, STAFF_VIEWS.name],
  ['form-team', IN_GRADE_3, TEAM_SAYS_FORM.name],
  ['form-pilot', person('Íñigo Muñoz', 'imunoz'), 'Pilot: Answer a classmate first'],
  ['form-conversation', COACH, COACHING_SESSION.name],
  ['form-mentor', person('Fatima Haddad', 'fhaddad'), MENTOR_CONSENT.name],
  ['form-guides-read', person('Andre Baptiste', 'abaptiste'), GUIDES_READ.name],
] as const;

export async function picturesOfForms(school: OpenSchool, take: Take): Promise<void> {
  const mail = await school.mail(TEACHER, 'From your walkthrough on', PHONE);
  const message = await mail.inside('Message content');
  const answer = await message.follow('Answer or ask for something');
  await answer.sees('About this visit');
  await take(answer, 'form-answer', { scale: 1.5, whole: true });
  for (const [name, reader, title] of FORMS) {
    const form = await school.file(reader, title, PHONE);
    await form.sees('Submit');
    await take(form, name, { scale: 1.5, whole: true });
    await form.page.browserContext().close();
  }
}

/** The form of a walkthrough: how it opens, its practices, and all of it. */
export async function picturesOfWalkthroughForm(school: OpenSchool, take: Take): Promise<void> {
  const phone = await school.files(COACH, PHONE);
  await phone.tap('link', 'Classroom discussion');
  await phone.sees('Indicates required question');
  await take(phone, 'form-walkthrough');
  for (const { focus, name, descriptors } of starterPractices.slice(0, 3)) {
    if (focus === 'discussion')
      await phone.tap('radio', `Partly in place: ${descriptors[2]}`, name);
  }
  await phone.scrollTo('Follow-up questions');
  await take(phone, 'form-walkthrough-practices');
  await take(phone, 'form-walkthrough-whole', { scale: 0.7, whole: true });
}
