import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as i18n from './index.ts';

interface Case {
  readonly call: keyof typeof i18n;
  readonly args: readonly unknown[];
  readonly result: unknown;
}
const cases = JSON.parse(readFileSync(new URL('engine-output.json', import.meta.url), 'utf8')) as Case[];

test(`Node answers the ${cases.length} recorded calls as every browser must`, () => {
  for (const { call, args, result } of cases) {
    const answer = (i18n[call] as (...values: readonly unknown[]) => unknown)(...args);
    assert.deepEqual(call === 'compare' ? Math.sign(answer as number) : answer, result, JSON.stringify({ call, args }));
  }
});
