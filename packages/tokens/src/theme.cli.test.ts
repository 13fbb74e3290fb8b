import assert from 'node:assert/strict';
import { test } from 'node:test';
import { themeCli } from './theme.cli.ts';

function run(...args: string[]): { code: number; out: string; err: string } {
  let out = '';
  let err = '';
  const code = themeCli(
    args,
    (text) => {
      out += text;
    },
    (text) => {
      err += text;
    },
  );
  return { code, out, err };
}

test('prints a style sheet', () => {
  const { code, out, err } = run('#0b6e4f');
  assert.equal(code, 0);
  assert.match(out, /--tiwizi-color-accent:#0b6e4f/);
  assert.match(out, /prefers-color-scheme/);
  assert.equal(err, '');
});

test('says when the colour had to change', () => {
  const { code, out, err } = run('#f5b700', '--embed');
  assert.equal(code, 0);
  assert.match(err, /#f5b700 has too little contrast/);
  assert.doesNotMatch(out, /prefers-color-scheme/);
});

test('says when the brand looks like danger, and is silent when it does not', () => {
  const { code, err } = run('#b3261e');
  assert.equal(code, 0);
  assert.match(err, /#b3261e looks like the colour of danger \(light/);
  assert.equal(run('#0d566b').err, '');
});

test('refuses what is not a colour, and nothing at all', () => {
  for (const args of [[], ['green']]) {
    const { code, out, err } = run(...args);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, /Usage/);
  }
});

test('tells its usage when asked, and refuses an option that it does not know', () => {
  const help = run('--help');
  assert.deepEqual([help.code, help.err], [0, '']);
  assert.match(help.out, /^Usage/);
  const unknown = run('#0b6e4f', '--embd');
  assert.deepEqual([unknown.code, unknown.out], [2, '']);
  assert.match(unknown.err, /--embd/);
});
