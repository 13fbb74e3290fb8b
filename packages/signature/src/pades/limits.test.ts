import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

it('docs/pdf-engine.md names the limits that are in force', () => {
  const page = readFileSync(new URL('../../../../docs/pdf-engine.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/\| ([\d ]+) \| `(MAX_\w+)` in `([\w/.-]+)` \|$/gm)];
  assert.ok(rows.length >= 10, `${rows.length} rows were found`);
  for (const [, most, constant, file] of rows) {
    const source = readFileSync(new URL(file!, import.meta.url), 'utf8');
    const factors = new RegExp(`const ${constant}(?:: number)? = ([\\d_]+(?: (?:\\*|<<) \\d+)*);`)
      .exec(source)?.[1]
      ?.replaceAll('_', '')
      .split(' ');
    assert.ok(factors, `no ${constant} in ${file}`);
    let value = Number(factors[0]);
    for (let i = 1; i < factors.length; i += 2)
      value = factors[i] === '*' ? value * Number(factors[i + 1]) : value * 2 ** Number(factors[i + 1]);
    assert.equal(Number(most!.replaceAll(' ', '')), value, `${constant} in ${file}`);
  }
});
