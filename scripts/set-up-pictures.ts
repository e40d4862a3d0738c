import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { address } from '../local/school/roster';
import { asOnChromebook } from '../test/browser/camera';
import { openImport, openSidebar } from '../test/browser/places';
import { DESK } from '../test/browser/screen';
import { ADD_ON, type OpenSchool, PRINCIPAL, type Take } from './open-school';

const NEW_PRINCIPAL = { name: 'Dana Whitfield', email: address('newprincipal') };

/** Pictures of a school that begins, and of one that brings in walkthroughs from before. */
export async function picturesOfSetUp(school: OpenSchool, take: Take): Promise<void> {
  await picturesOfNewSchool(school, take);
  await picturesOfImport(school, take);
}

/** One name is missing, one address is none, one role is unknown, and one person stands there twice. */
const ROSTER = `Name	E-mail	Role	Grade	Subject
Dana Whitfield	newprincipal@riverside.example	Principal
Zoë Ångström	zangstrom@riverside.example	Instructional coach
Ana López	alopez@riverside.example	Teacher	4	Math
Íñigo Muñoz	imunoz at riverside.example	Teacher	3	Reading
Tuyết Nguyen	tnguyen@riverside.example	Teecher	K
	gpark@riverside.example	Teacher	5
Ana Lopez	alopez@riverside.example	Teacher	4`;

async function picturesOfNewSchool(school: OpenSchool, take: Take): Promise<void> {
  const workbook = await school.files(NEW_PRINCIPAL, DESK);
  await workbook.click('button', 'New');
  await workbook.click('menuitem', 'Spreadsheet');
  await workbook.type('Name', 'Walkthroughs');
  await workbook.click('button', 'Create');
  const sidebar = await openSidebar(workbook, ADD_ON);
  await asOnChromebook(sidebar);
  await sidebar.sees('Set up your school');
  await take(sidebar, 'sidebar-new-school');
  await sidebar.click('button', 'Set up your school');
  await sidebar.type('School name', 'Lincoln Elementary');
  await take(sidebar, 'sidebar-set-up');
  await sidebar.click('button', 'Set up');
  await sidebar.paste('Your roster, one person a line', ROSTER);
  await sidebar.sees('to mend');
  await take(sidebar, 'sidebar-staff');
}

/** Walkthroughs as another school kept them; three rows have something that cannot be read. */
const WALKS = `Date,Teacher,Observer,Focus,Look-for,Rating,Comment
9/3/2026,Grace Park,Denise Okonkwo,Talk,Students explain their thinking,Evident,Four students said why
9/3/2026,Grace Park,Denise Okonkwo,Talk,Partners talk before the class does,Somewhat evident,
9/4/2026,Samuel Katz,Denise Okonkwo,Talk,Students explain their thinking,Not evident,
9/4/2026,Samuel Katz,Denise Okonkwo,Talk,Partners talk before the class does,,
9/8/2026,Kevin Tran,Marcus Feld,Talk,Students explain their thinking,Evident,
9/31/2026,Kevin Tran,Marcus Feld,Materials,Every student has the text open,Evident,
9/9/2026,Joy Ellison,Marcus Feld,Materials,Every student has the text open,Somewhat evident,Two shared
9/9/2026,J. Smith,Marcus Feld,Materials,,Evident,
`;

async function picturesOfImport(school: OpenSchool, take: Take): Promise<void> {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'pictures-'));
  const file = path.join(folder, 'fall walks.csv');
  fs.writeFileSync(file, WALKS);
  const dialog = await openImport(await school.workbook(PRINCIPAL), ADD_ON);
  await dialog.sees('A file on this computer');
  await take(dialog, 'import-1-file');
  await dialog.chooseFile('Choose a CSV file', file);
  await dialog.sees('Say which column');
  fs.rmSync(folder, { recursive: true });
  await take(dialog, 'import-2-columns');
  await dialog.click('button', 'Go on');
  await dialog.sees('Levels, the highest on top');
  await take(dialog, 'import-3-levels');
  await dialog.click('button', 'Check');
  await dialog.sees('This is what');
  await take(dialog, 'import-4-check');
  await dialog.click('button', 'Import 5 rows');
  await dialog.sees('is in.');
  await take(dialog, 'import-5-done');
}
