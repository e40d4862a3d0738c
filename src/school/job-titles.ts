import { ROLES, type Role } from './staff';

/** What a job title means to a school that observes: a role, and what it says of subject or grade. */
export interface JobTitle {
  readonly role: Role;
  /** Whether the words are a role's own, so that nobody need be asked. */
  readonly known: boolean;
  readonly subject: string;
  readonly grade: string;
}

const OTHER_WORDS: Readonly<Record<string, Role>> = {
  '': 'Teacher',
  ap: 'Assistant principal',
  'vice principal': 'Assistant principal',
  'asst principal': 'Assistant principal',
  'asst. principal': 'Assistant principal',
  'associate principal': 'Assistant principal',
  'instructional coach': 'Coach',
  'school coach': 'Coach',
  'classroom teacher': 'Teacher',
  'head teacher': 'Lead teacher',
  'teacher leader': 'Lead teacher',
  staff: 'Other staff',
};

/**
 * The role that some words mean; people are teachers unless the roster says otherwise. Of a title that is no role's own it guesses:
 * who teaches something is a teacher of that, and everybody else is other staff, who see nothing of others.
 */
export function readTitle(words: string): JobTitle {
  const title = withoutHours(words);
  const word = title.toLowerCase();
  const own = ROLES.find((role) => role.toLowerCase() === word) ?? OTHER_WORDS[word];
  if (own) return { role: own, known: true, subject: '', grade: '' };
  const role = guessOf(word);
  return { role, known: false, ...taughtBy(title) };
}

/** "Music (part time)", "Teacher, 0.5 FTE": how much of a job somebody has makes no other job of it. */
function withoutHours(words: string): string {
  return words
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\b[\d.]+ ?(fte|%)/gi, ' ')
    .replace(/\b(fte|(part|full|half)[- ]?time|long[- ]term|interim|acting)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;–-]+|[\s,;–-]+$/g, '');
}

function guessOf(word: string): Role {
  if (HELPS.test(word)) return 'Other staff';
  if (/\bcoach\b/.test(word)) {
    return /instruction|literacy|math|reading|academic|teach|learning|data/.test(word)
      ? 'Coach'
      : 'Other staff';
  }
  if (/^(assistant|asst\.?|vice|deputy|associate) principal\b/.test(word))
    return 'Assistant principal';
  if (/^principal\b/.test(word)) return 'Principal';
  if (/\b(lead|head) teacher\b|\bdepartment (head|chair)\b|\bteam lead/.test(word)) {
    return 'Lead teacher';
  }
  return TEACHES.test(word) || GRADE.test(word) ? 'Teacher' : 'Other staff';
}

/** Who works beside the lessons, though their titles may name a subject: "special ed. aide", "library assistant". */
const HELPS =
  /\bpara|\baides?\b|assistant(?! principal)|secretar|clerk|custod|librar|media|counsel|nurse|psycholog|social work|therap|speech|\bslp\b|\bot\b|\bpt\b|office|registrar|security|cafeteria|kitchen|food|lunch|\bbus\b|driver|facilit|mainten|janitor|monitor|volunteer|attendance|liaison|bookkeep|technician|\bit\b|\bdean\b|director|coordinator|manager|athletic|football|basketball|tutor/;

const TEACHES =
  /teach|instructor|interventionist|specialist|educator|faculty|math|algebra|geometry|calculus|english|\bela\b|language|reading|literacy|writing|scien|biolog|chemist|physics|history|social studies|civics|geograph|econom|music|band|choir|chorus|orchestra|\barts?\b|drama|theat|dance|\bp\.? ?e\b|phys|health|\bgym|spanish|french|german|latin|chinese|mandarin|\bes[lo]l?\b|\bell\b|\beld\b|esol|bilingual|\bsp\.? ?ed|sped|special ed|resource|gifted|\bstem\b|\bsteam\b|computer|coding|technology|\bcte\b|business|kinder|\bpre-?k\b|\btk\b/;

const GRADE =
  /\b(\d{1,2})(?:st|nd|rd|th)?[- ]grade\b|\bgrade (\d{1,2}|k)\b|\b(kinder)|\b(pre-?k)\b/i;

/** "Reading Specialist" teaches reading, "3rd grade teacher" grade 3. */
function taughtBy(title: string): { subject: string; grade: string } {
  const found = GRADE.exec(title);
  const grade = found ? (found[1] ?? found[2]?.toUpperCase() ?? (found[3] ? 'K' : 'Pre-K')) : '';
  const subject = title
    .replace(GRADE, ' ')
    .replace(/garten\b/i, ' ')
    .replace(/\b(lead|head|teachers?|specialist|interventionist|instructor|educator|of)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { subject, grade };
}
