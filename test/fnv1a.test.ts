import { fnv1a } from '../src/fnv1a';

// Published with the algorithm: draft-eastlake-fnv, section 6, and the test vectors of its reference code.
it.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['b', 'af63df4c8601f1a5'],
  ['foobar', '85944171f73967e8'],
  ['chongo was here!\n', '46810940eff5f915'],
])('the code of %j is the published one', (text, code) => {
  expect(fnv1a(text)).toBe(code);
});

it('words in any script have codes of their own', () => {
  expect(fnv1a('López')).not.toBe(fnv1a('Lopez'));
  expect(fnv1a('学习')).not.toBe(fnv1a('学校'));
});
