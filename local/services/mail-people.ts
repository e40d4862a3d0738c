import type { LocalWorkspace, Mail } from '../local-workspace';
import { bare } from './mail';

/** What a person received, newest first. */
export function mailOf(workspace: LocalWorkspace, person: string): Mail[] {
  return workspace
    .mail()
    .filter((mail) => [mail.to, mail.cc, mail.bcc].some((list) => names(list, person)))
    .map((mail) => ({ ...mail, bcc: '' }))
    .reverse();
}

/** What a person sent, newest first. */
export function sentBy(workspace: LocalWorkspace, person: string): Mail[] {
  return workspace
    .mail()
    .filter((mail) => mail.from === person)
    .reverse();
}

function names(list: string, person: string): boolean {
  return list.split(',').some((address) => bare(address) === person.toLowerCase());
}
