import { mailOf, sentBy } from '../../local/services/mail-people';
import { setDailyLimit } from '../../local/services/quota';
import { ANA, BEN, CARA, run, schoolWith } from './school';

describe('mail', () => {
  it('reaches who it is written to, with copies, and names its sender', () => {
    const school = schoolWith('');
    run(
      school,
      `MailApp.sendEmail({ to: '${BEN}', cc: 'Cara Lind <${CARA}>', subject: 'Your visit', body: 'Hello',
        htmlBody: '<p>Hello</p>', replyTo: '${ANA}' });`,
    );
    expect(mailOf(school, BEN)).toEqual([
      expect.objectContaining({
        from: ANA,
        fromName: 'Ana Ruiz',
        to: BEN,
        cc: `Cara Lind <${CARA}>`,
        replyTo: ANA,
        subject: 'Your visit',
        body: 'Hello',
        html: '<p>Hello</p>',
        sent: school.clock.now().getTime() + 300,
      }),
    ]);
    expect(mailOf(school, CARA)).toHaveLength(1);
    expect(sentBy(school, ANA)).toHaveLength(1);
    expect(mailOf(school, ANA)).toEqual([]);
  });

  it('shows a blind copy to nobody but the sender', () => {
    const school = schoolWith('');
    run(school, `MailApp.sendEmail({ to: '${BEN}', bcc: '${CARA}', subject: 's', body: 'b' });`);
    expect(mailOf(school, CARA)[0]?.bcc).toBe('');
    expect(sentBy(school, ANA)[0]?.bcc).toBe(CARA);
  });

  it.each([
    [`'${BEN}', 'Subject', 'Body'`, { to: BEN, replyTo: '', subject: 'Subject', body: 'Body' }],
    [`'${BEN}', '${CARA}', 'Subject', 'Body'`, { to: BEN, replyTo: CARA, subject: 'Subject' }],
    [
      `'${BEN}', 'Subject', 'Body', { name: 'The principal', cc: '${CARA}' }`,
      { fromName: 'The principal', cc: CARA },
    ],
    [
      `{ to: '${BEN}', subject: 's', body: 'b', noReply: true }`,
      { from: 'noreply@school.example' },
    ],
  ])('can be sent as sendEmail(%s)', (given, sent) => {
    const school = schoolWith('');
    run(school, `MailApp.sendEmail(${given});`);
    expect(school.mail()).toEqual([expect.objectContaining(sent)]);
  });

  it('carries pictures and the names of attachments', () => {
    const school = schoolWith('');
    run(
      school,
      `MailApp.sendEmail({ to: '${BEN}', subject: 's', htmlBody: '<img src="cid:logo">',
        inlineImages: { logo: Utilities.newBlob([1, 2], 'image/png', 'logo.png') },
        attachments: [Utilities.newBlob('a', 'text/csv', 'roster.csv')] });`,
    );
    expect(school.mail()[0]).toMatchObject({
      inlineImages: { logo: 'data:image/png;base64,AQI=' },
      attachments: ['roster.csv'],
    });
  });

  it('stands newest first', () => {
    const school = schoolWith('');
    run(
      school,
      `MailApp.sendEmail('${BEN}', 'first', ''); MailApp.sendEmail('${BEN}', 'second', '');`,
    );
    expect(mailOf(school, BEN).map((mail) => mail.subject)).toEqual(['second', 'first']);
  });

  it('to an address of the school that is nobody comes back, and says so', () => {
    const school = schoolWith('');
    run(school, `MailApp.sendEmail('bne@school.example', 's', 'b');`);
    expect(school.mail()).toHaveLength(2);
    expect(mailOf(school, ANA)[0]).toMatchObject({
      from: 'mailer-daemon@googlemail.com',
      body: expect.stringContaining('Address not found'),
    });
  });

  it.each([
    [`'ben@school', 's', 'b'`, 'Exception: Invalid email: ben@school'],
    [`'${BEN}\\n${CARA}', 's', 'b'`, `Exception: Invalid email: ${BEN}\n${CARA}`],
    [`'', 's', 'b'`, 'Exception: Failed to send email: no recipient'],
    [`'${BEN}', 's', 'x'.repeat(409601)`, 'Exception: Limit exceeded: Email Body Size.'],
    [
      `Array.from({ length: 51 }, (_, n) => 'p' + n + '@home.example').join(), 's', 'b'`,
      'Exception: Limit exceeded: Email Recipients Per Message.',
    ],
    [
      `'${BEN}', undefined, 'b'`,
      "Exception: The parameters (String,null,String) don't match the method signature for MailApp.sendEmail.",
    ],
  ])('is refused for sendEmail(%s)', (given, refusal) => {
    const school = schoolWith('');
    expect(run(school, `MailApp.sendEmail(${given});`)).toBe(refusal);
    expect(school.mail()).toEqual([]);
  });
});

describe("a day's allowance of mail", () => {
  const REMAINING = 'return MailApp.getRemainingDailyQuota();';

  it('counts recipients, and each person has their own', () => {
    const school = schoolWith('');
    run(school, `MailApp.sendEmail({ to: '${BEN}, ${CARA}', subject: 's', body: 'b' });`);
    expect(run(school, REMAINING)).toBe(1498);
    expect(run(school, REMAINING, { user: BEN })).toBe(1500);
  });

  it('ends with a refusal that sends nothing', () => {
    const school = schoolWith('');
    setDailyLimit(school, 'email', 1);
    expect(run(school, `MailApp.sendEmail('${BEN},${CARA}', 's', 'b');`)).toBe(
      'Exception: Service invoked too many times for one day: email.',
    );
    expect(school.mail()).toEqual([]);
    expect(run(school, `MailApp.sendEmail('${BEN}', 's', 'b'); ${REMAINING}`)).toBe(0);
  });

  it('begins again 24 hours after the first message', () => {
    const school = schoolWith('');
    setDailyLimit(school, 'email', 2);
    run(school, `MailApp.sendEmail('${BEN}', 's', 'b');`);
    school.clock.move(23 * 3_600_000);
    run(school, `MailApp.sendEmail('${BEN}', 's', 'b');`);
    expect(run(school, REMAINING)).toBe(0);
    school.clock.move(3_600_000 + 1000);
    expect(run(school, REMAINING)).toBe(2);
  });
});
