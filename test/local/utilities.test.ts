import { run, schoolWith } from './school';

function says(expression: string): unknown {
  return run(schoolWith(''), `return ${expression};`);
}

describe('dates in words', () => {
  const evening = "new Date('2026-09-08T01:05:09.007Z')";

  it.each([
    ["'America/Chicago', 'yyyy-MM-dd HH:mm:ss.SSS'", '2026-09-07 20:05:09.007'],
    ["'America/Chicago', 'EEEE, MMMM d, yy'", 'Monday, September 7, 26'],
    ["'America/Chicago', 'EEE M/d h:mm a'", 'Mon 9/7 8:05 PM'],
    ["'America/Chicago', \"MMM d 'at' H 'o''clock'\"", "Sep 7 at 20 o'clock"],
    ["'America/Chicago', 'z Z XXX'", 'CDT -0500 -05:00'],
    ["'Asia/Kolkata', 'HH:mm Z'", '06:35 +0530'],
    ["'GMT+4:00', 'HH:mm'", '05:05'],
    ["'UTC', \"yyyy-MM-dd'T'HH:mm:ss'Z'\"", '2026-09-08T01:05:09Z'],
  ])('formatDate(%s)', (given, shown) => {
    expect(says(`Utilities.formatDate(${evening}, ${given})`)).toBe(shown);
  });

  it('refuse a letter that Java does not know, a zone that is none, and a date that is text', () => {
    expect(says(`Utilities.formatDate(${evening}, 'UTC', 'b')`)).toBe(
      "Exception: Illegal pattern character 'b'",
    );
    expect(says(`Utilities.formatDate(${evening}, 'Mars/Olympus', 'yyyy')`)).toMatch(/Mars/);
    expect(says("Utilities.formatDate('2026-09-08', 'UTC', 'yyyy')")).toBe(
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });

  it('stop at a letter of Java that is not built here', () => {
    expect(() => says(`Utilities.formatDate(${evening}, 'UTC', 'YYYY')`)).toThrow(/not built/);
  });

  it.each([
    ["'9/7/2026 8:05 PM', 'America/Chicago', 'M/d/yyyy h:mm a'", '2026-09-08T01:05:00.000Z'],
    ["'7 Sep 2026', 'UTC', 'd MMM yyyy'", '2026-09-07T00:00:00.000Z'],
    ["'2026-03-08 03:30', 'America/Chicago', 'yyyy-MM-dd HH:mm'", '2026-03-08T08:30:00.000Z'],
    ["'2026-09-07 10:00 -0700', 'UTC', 'yyyy-MM-dd HH:mm Z'", '2026-09-07T17:00:00.000Z'],
  ])('parseDate(%s)', (given, moment) => {
    expect(says(`Utilities.parseDate(${given}).toISOString()`)).toBe(moment);
  });

  it('that cannot be read are refused', () => {
    expect(says("Utilities.parseDate('soon', 'UTC', 'yyyy')")).toBe(
      'Exception: Unparseable date: "soon"',
    );
  });
});

describe('bytes', () => {
  it('are signed, as in Java', () => {
    expect(says("Utilities.base64Decode('/w==').join()")).toBe('-1');
    expect(says("Utilities.newBlob('é').getBytes().join()")).toBe('-61,-87');
  });

  it('of text without a character set lose what is not ASCII', () => {
    expect(says("Utilities.base64Encode('é')")).toBe('Pw==');
    expect(says("Utilities.base64Encode('é', Utilities.Charset.UTF_8)")).toBe('w6k=');
  });

  it('go into base64 that an address may carry, and back', () => {
    expect(says('Utilities.base64EncodeWebSafe([-5, -1, -65])')).toBe('-_-_');
    expect(says("Utilities.base64DecodeWebSafe('-_-_').join()")).toBe('-5,-1,-65');
  });

  it('have digests', () => {
    expect(
      says("Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').slice(0, 3).join()"),
    ).toBe('-70,120,22');
  });

  it('of a blob keep their type and name', () => {
    expect(
      says(
        "((b) => [b.getContentType(), b.getName(), b.getDataAsString()].join())(Utilities.newBlob('a,b', 'text/csv', 'roster.csv'))",
      ),
    ).toBe('text/csv,roster.csv,a,b');
  });
});

describe('other conveniences', () => {
  it('read a CSV with quotes and line breaks in it', () => {
    expect(
      says(
        `JSON.stringify(Utilities.parseCsv('name,note\\n"Ruiz, Ana","said ""yes""\\nthen left"'))`,
      ),
    ).toBe('[["name","note"],["Ruiz, Ana","said \\"yes\\"\\nthen left"]]');
    expect(says(`Utilities.parseCsv('a,"b')`)).toBe('Exception: Could not parse text.');
  });

  it('fill a template', () => {
    expect(
      says("Utilities.formatString('%s has %d of %05.1f%% |%-4s|', 'Ana', 3, 7.25, 'x')"),
    ).toBe('Ana has 3 of 007.3% |x   |');
  });

  it('give another UUID each time, and the same ones to every school', () => {
    const school = schoolWith('');
    const two = run(school, 'return [Utilities.getUuid(), Utilities.getUuid()].join();');
    const [first, second] = String(two).split(',');
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second).not.toBe(first);
    expect(says('Utilities.getUuid()')).toBe(first);
  });

  it('let time pass', () => {
    const sleep =
      'const before = Date.now(); Utilities.sleep(2000); return Date.now() - before >= 2000;';
    expect(run(schoolWith(''), sleep)).toBe(true);
  });

  it('end an execution that sleeps beyond its six minutes', () => {
    expect(run(schoolWith(''), 'Utilities.sleep(300000); Utilities.sleep(300000);')).toBe('killed');
  });
});
