import { run, schoolWith } from './school';

/** What a template shows, with values set on it. */
function page(template: string, values = ''): unknown {
  return run(
    schoolWith('function double(n) { return n * 2; }', { html: { Page: template } }),
    `const template = HtmlService.createTemplateFromFile('Page'); ${values}
     return template.evaluate().getContent();`,
  );
}

describe('a template', () => {
  it('prints values escaped, or as they are', () => {
    expect(page('<b><?= name ?></b><?!= name ?>', `template.name = "<i>O'Neil & Co</i>";`)).toBe(
      "<b>&lt;i&gt;O&#39;Neil &amp; Co&lt;/i&gt;</b><i>O'Neil & Co</i>",
    );
  });

  it('runs code of the script, with its own functions and with what was set on it', () => {
    expect(
      page(
        '<ul><? for (const level of levels) { ?><li><?= double(level) ?></li><? } ?></ul>',
        'template.levels = [1, 2, 3];',
      ),
    ).toBe('<ul><li>2</li><li>4</li><li>6</li></ul>');
  });

  it('prints only the first statement of a scriptlet', () => {
    expect(page("<?= 'Hello'; 'unheard' ?>")).toBe('Hello');
  });

  it('includes other files', () => {
    const school = schoolWith(
      'function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }',
      { html: { Page: "<?!= include('Style') ?><p>", Style: '<style>p { margin: 0 }</style>' } },
    );
    expect(
      run(school, "return HtmlService.createTemplateFromFile('Page').evaluate().getContent();"),
    ).toBe('<style>p { margin: 0 }</style><p>');
  });

  it('gives back what was set on it, functions and objects too', () => {
    expect(
      run(
        schoolWith(''),
        `const template = HtmlService.createTemplate('<?= greet("Ana") ?>');
         template.greet = (name) => 'Dear ' + name;
         return [typeof template.greet, template.evaluate().getContent()].join();`,
      ),
    ).toBe('function,Dear Ana');
  });

  it('throws what its code throws, with the line of the file', () => {
    expect(page('<p>\n<?= missing ?>')).toBe('ReferenceError: missing is not defined');
    const school = schoolWith('', { html: { Page: '<p>\n\n<? throw new Error("here") ?>' } });
    expect(
      run(
        school,
        `try { HtmlService.createTemplateFromFile('Page').evaluate(); } catch (error) { return error.stack; }`,
      ),
    ).toMatch(/Page:3/);
  });

  it("counts the services' calls of its code as the script's", () => {
    const school = schoolWith('', { html: { Page: '<?= Session.getActiveUserLocale() ?>' } });
    run(school, "HtmlService.createTemplateFromFile('Page').evaluate();");
    expect(school.executions[0]?.outcome.calls.map((call) => call.method)).toEqual([
      'createTemplateFromFile',
      'evaluate',
      'getActiveUserLocale',
    ]);
  });
});

describe('a printed value', () => {
  it.each([
    ['in an attribute', '<a title="<?= v ?>">', `"x" 'y'`, '<a title="&quot;x&quot; &#39;y&#39;">'],
    [
      'in an attribute without quotes',
      '<a title=<?= v ?>>',
      'x onclick=y',
      '<a title=x&#32;onclick&#61;y>',
    ],
    [
      'as an address',
      '<a href="<?= v ?>">',
      'https://school.example/?a=1&b=2',
      '<a href="https://school.example/?a=1&amp;b=2">',
    ],
    [
      'as an address that would run',
      '<a href="<?= v ?>">',
      'javascript:alert(1)',
      '<a href="#zClosurez">',
    ],
    [
      'in the question of an address',
      '<a href="/?q=<?= v ?>">',
      'a&b=c',
      '<a href="/?q=a%26b%3Dc">',
    ],
    [
      'in a script',
      '<script>const v = <?= v ?>;</script>',
      "</script>'",
      "<script>const v = '\\x3c\\x2fscript\\x3e\\x27';</script>",
    ],
    [
      'in a string of a script',
      '<script>const v = "<?= v ?>";</script>',
      '"; alert(1); "',
      '<script>const v = "\\x22; alert(1); \\x22";</script>',
    ],
    [
      'in a style',
      '<p style="color: <?= v ?>">',
      'red; background: url(x)',
      '<p style="color: zClosurez">',
    ],
    ['in a comment', '<!-- <?= v ?> -->', '-->', '<!--  -->'],
    [
      'after a script',
      '<script>if (a < b) x();</script><?= v ?>',
      '<',
      '<script>if (a < b) x();</script>&lt;',
    ],
  ])('%s is escaped for it', (_where, template, value, shown) => {
    expect(page(template, `template.v = ${JSON.stringify(value)};`)).toBe(shown);
  });

  it('in a script stays a number', () => {
    expect(page('<script>const n = <?= v ?>;</script>', 'template.v = 3;')).toBe(
      '<script>const n =  3 ;</script>',
    );
  });
});

describe('a page', () => {
  it('that is missing is named', () => {
    expect(run(schoolWith(''), "HtmlService.createHtmlOutputFromFile('Sidebar');")).toBe(
      'Exception: No HTML file named Sidebar was found.',
    );
  });

  it('has a title, a size and content that grows, escaped or not', () => {
    expect(
      run(
        schoolWith(''),
        `const page = HtmlService.createHtmlOutput('<p>').setTitle('Due').setWidth(300).append('<b>').appendUntrusted('<i>');
         return [page.getTitle(), page.getWidth(), page.getHeight(), page.getContent()].join('|');`,
      ),
    ).toBe('Due|300||<p><b>&lt;i&gt;');
  });

  it('that ends within a tag is refused', () => {
    expect(run(schoolWith(''), `HtmlService.createHtmlOutput('<p class="');`)).toMatch(
      /^Exception: Malformed HTML/,
    );
  });

  it('may be made of a blob', () => {
    expect(
      run(
        schoolWith(''),
        `return HtmlService.createHtmlOutput(Utilities.newBlob('<p>é', 'text/html')).getContent();`,
      ),
    ).toBe('<p>é');
  });

  it('takes only the meta tags that Google lets through', () => {
    expect(
      run(schoolWith(''), `HtmlService.createHtmlOutput('').addMetaTag('robots', 'none');`),
    ).toMatch(/meta tag cannot be used/);
  });
});
