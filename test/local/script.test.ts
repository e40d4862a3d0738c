import { setAuthorized, withhold } from '../../local/permissions';
import { setDailyLimit } from '../../local/services/quota';
import { ANA, BEN, run, schoolWith } from './school';

const HOUR = 3_600_000;
const TICK = `function tick(e) {
  const times = PropertiesService.getScriptProperties();
  times.setProperty('ran', [times.getProperty('ran') || '', Session.getEffectiveUser().getEmail()[0], e.hour].join(''));
  times.setProperty('event', [e.authMode === ScriptApp.AuthMode.FULL, e['day-of-week'], e['week-of-year'], e.timezone].join());
}`;
const HOURLY = "ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();";

function ran(school: ReturnType<typeof schoolWith>): unknown {
  return run(school, "return PropertiesService.getScriptProperties().getProperty('ran');");
}

describe('a clock trigger', () => {
  it('runs each hour as whoever made it, as the clock moves', () => {
    const school = schoolWith(TICK);
    run(school, HOURLY, { container: 'workbook' });
    school.advance(59 * 60_000);
    expect(ran(school)).toBeNull();
    school.advance(2 * HOUR);
    expect(ran(school)).toBe('a14a15');
    expect(
      run(school, "return PropertiesService.getScriptProperties().getProperty('event');"),
    ).toBe('true,1,37,UTC');
  });

  it('runs in the file that it was made in, with nobody at the keyboard', () => {
    const school = schoolWith(`function tick() {
      PropertiesService.getDocumentProperties().setProperty('who', '<' + Session.getActiveUser().getEmail() + '>');
    }`);
    run(school, HOURLY, { container: 'workbook' });
    school.advance(HOUR + 60_000);
    expect(
      run(school, "return PropertiesService.getDocumentProperties().getProperty('who');", {
        container: 'workbook',
      }),
    ).toBe('<>');
  });

  it('of an add-on runs hourly at most', () => {
    expect(
      run(schoolWith(''), "ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create();"),
    ).toMatch(/^Exception: .*more often than once per hour/);
  });

  it('stands still once the triggers of a person have run for their day', () => {
    const school = schoolWith(TICK);
    setDailyLimit(school, 'triggers', 100);
    run(school, HOURLY);
    school.advance(3 * HOUR + 60_000);
    expect(ran(school)).toBe('a14');
    school.advance(24 * HOUR);
    expect(ran(school)).toBe('a14a14');
  });
});

describe('triggers', () => {
  it('are seen and deleted only by whoever made them', () => {
    const school = schoolWith(TICK);
    run(school, HOURLY, { container: 'workbook' });
    run(school, HOURLY, { container: 'workbook', user: BEN });
    const count = 'return ScriptApp.getProjectTriggers().length;';
    expect(run(school, count)).toBe(1);
    run(
      school,
      'ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger));',
    );
    expect([run(school, count), run(school, count, { user: BEN })]).toEqual([0, 1]);
  });

  it('of one type are one to a person and a file', () => {
    const school = schoolWith(TICK);
    run(school, HOURLY, { container: 'workbook' });
    expect(run(school, HOURLY, { container: 'workbook' })).toMatch(/too many time-based triggers/);
    expect(run(school, `${HOURLY} return 'made';`, { container: 'other' })).toBe('made');
  });

  it('are twenty to a person', () => {
    const school = schoolWith(TICK);
    for (let n = 0; n < 20; n++) run(school, HOURLY, { container: `workbook ${n}` });
    expect(run(school, HOURLY, { container: 'one more' })).toMatch(
      /^Exception: This script has too many triggers/,
    );
  });

  it('on form submissions listen to the spreadsheet that the add-on is used in, and to no other', () => {
    const school = schoolWith('');
    const now = school.clock.now();
    const workbook = school.files.create('spreadsheet', 'Walkthroughs', ANA, now).id;
    const other = school.files.create('spreadsheet', 'Grades', ANA, now).id;
    const make = (id: string) =>
      `ScriptApp.newTrigger('f').forSpreadsheet('${id}').onFormSubmit().create()`;
    expect(
      run(
        school,
        `const t = ${make(workbook)};
         return [t.getEventType() === ScriptApp.EventType.ON_FORM_SUBMIT, t.getHandlerFunction(), t.getTriggerSourceId() === '${workbook}'].join();`,
        { container: workbook },
      ),
    ).toBe('true,f,true');
    expect(run(school, `${make(other)};`, { container: workbook })).toMatch(/not used in/);
  });
});

const SEND_MAIL = 'https://www.googleapis.com/auth/script.send_mail';
const CALENDAR = 'https://www.googleapis.com/auth/calendar';

describe('an authorization', () => {
  const STATUS =
    'return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus().toString();';
  const MAIL = `MailApp.sendEmail('${BEN}', 's', 'b');`;

  it('that is taken away is required again, and calls that need it fail', () => {
    const school = schoolWith('');
    expect(run(school, STATUS)).toBe('NOT_REQUIRED');
    setAuthorized(school, ANA, false);
    expect(run(school, STATUS)).toBe('REQUIRED');
    expect(
      run(
        school,
        'return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationUrl();',
      ),
    ).toMatch(/^https:/);
    expect(run(school, MAIL)).toBe(
      'Exception: Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
    expect(
      run(school, "PropertiesService.getScriptProperties().setProperty('k', 'v'); return 'kept';"),
    ).toBe('kept');
    setAuthorized(school, ANA, true);
    expect(run(school, `${MAIL} return 'sent';`)).toBe('sent');
  });

  it('may leave one permission out, which is asked about by name', () => {
    const school = schoolWith('', { manifest: { oauthScopes: [SEND_MAIL, CALENDAR] } });
    const statusOf = (scope: string) =>
      run(
        school,
        `return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['${scope}']).getAuthorizationStatus().toString();`,
      );
    expect(statusOf(CALENDAR)).toBe('NOT_REQUIRED');
    withhold(school, ANA, CALENDAR);
    expect([statusOf(CALENDAR), statusOf(SEND_MAIL), run(school, STATUS)]).toEqual([
      'REQUIRED',
      'NOT_REQUIRED',
      'REQUIRED',
    ]);
    expect(run(school, `${MAIL} return 'sent';`)).toBe('sent');
    expect(run(school, 'CalendarApp.getDefaultCalendar();')).toContain('not sufficient');
    expect(statusOf('https://www.googleapis.com/auth/drive')).toContain('Invalid argument');
  });

  it('lets triggers keep firing when it is gone', () => {
    const school = schoolWith(
      "function tick() { PropertiesService.getScriptProperties().setProperty('ran', 'yes'); }",
    );
    run(school, HOURLY);
    setAuthorized(school, ANA, false);
    school.advance(HOUR + 60_000);
    expect(ran(school)).toBe('yes');
  });

  it('covers only the scopes of the manifest', () => {
    const school = schoolWith('', {
      manifest: { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets'] },
    });
    expect(run(school, MAIL)).toMatch(
      /Specified permissions are not sufficient to call MailApp.sendEmail/,
    );
  });
});

describe('before a person has let it, a script', () => {
  it.each([
    'PropertiesService.getScriptProperties()',
    'Session.getScriptTimeZone()',
    "HtmlService.createHtmlOutput('')",
    `MailApp.getRemainingDailyQuota()`,
  ])('may not call %s where the add-on is only installed', (call) => {
    expect(run(schoolWith(''), `${call};`, { authMode: 'NONE' })).toMatch(
      /^Exception: You do not have permission to call/,
    );
  });

  it('may write to its log and use Utilities', () => {
    expect(
      run(schoolWith(''), "Logger.log('x'); return Utilities.newBlob('a').getDataAsString();", {
        authMode: 'NONE',
      }),
    ).toBe('a');
  });

  it('may use properties where the file is open, but no mail and no triggers', () => {
    const limited = { authMode: 'LIMITED', container: 'workbook' } as const;
    expect(
      run(
        schoolWith(''),
        "PropertiesService.getDocumentProperties().setProperty('k', 'v'); return 1;",
        limited,
      ),
    ).toBe(1);
    expect(run(schoolWith(''), `MailApp.sendEmail('${BEN}', 's', 'b');`, limited)).toMatch(
      /permission to call MailApp.sendEmail/,
    );
    expect(run(schoolWith(''), HOURLY, limited)).toMatch(/permission to call ScriptApp.newTrigger/);
  });
});
