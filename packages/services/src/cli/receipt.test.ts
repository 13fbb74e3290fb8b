import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { PassThrough } from 'node:stream';
import { sealReceipt } from '../server/receipt-seal.ts';
import { main } from './receipt.ts';

let folder: string;
let code: string;
const at = (name: string): string => join(folder, name);
const document = Buffer.from('%PDF-1.7 a document');

async function run(...argv: string[]): Promise<{ exit: number; said: string; complained: string }> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const exit = await main(argv, { output, errors });
  const text = (stream: PassThrough): string => (stream.read() as Buffer | null)?.toString('utf8') ?? '';
  return { exit, said: text(output), complained: text(errors) };
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiwizi-receipt-'));
  const { exit, said } = await run('key', '--out', at('private.pem'));
  assert.equal(exit, 0);
  await writeFile(at('public.pem'), said);
  await writeFile(at('signed.pdf'), document);
  await writeFile(at('other.pdf'), 'another');
  code = sealReceipt(
    {
      number: 'EX-2026-000417',
      filedAt: '2026-11-22T10:05:00Z',
      service: 'extract',
      document: createHash('sha256').update(document).digest('hex'),
    },
    await readFile(at('private.pem'), 'utf8'),
  );
});
after(() => rm(folder, { recursive: true }));

test('a key is readable by its owner alone, and never written over', async () => {
  assert.equal((await stat(at('private.pem'))).mode & 0o777, 0o600);
  const kept = await readFile(at('private.pem'), 'utf8');
  const again = await run('key', '--out', at('private.pem'));
  assert.equal(again.exit, 2);
  assert.match(again.complained, /EEXIST/);
  assert.equal(await readFile(at('private.pem'), 'utf8'), kept);
});

test('a code is checked with what it says, and the document with it', async () => {
  const checked = await run('verify', '--key', at('public.pem'), '--document', at('signed.pdf'), code);
  assert.equal(checked.exit, 0);
  assert.match(checked.said, /^valid: true\nnumber: EX-2026-000417\nfiledAt: 2026-11-22T10:05:00Z\n/);
  assert.match(checked.said, /documentIsTheFiledOne: true/);
  const other = await run('verify', '--key', at('public.pem'), '--document', at('other.pdf'), '--json', code);
  assert.equal(other.exit, 3);
  assert.deepEqual((({ valid, documentIsTheFiledOne }) => [valid, documentIsTheFiledOne])(JSON.parse(other.said)), [
    false,
    false,
  ]);
});

test('a code that was changed, and a call that makes no sense', async () => {
  const changed = await run('verify', '--key', at('public.pem'), `${code.slice(0, 40)}A${code.slice(41)}`);
  assert.equal(changed.exit, 3);
  assert.match(changed.said, /^valid: false\nrefused: receipt_seal_/);
  for (const argv of [
    [],
    ['verify'],
    ['verify', code],
    ['print'],
    ['key'],
    ['verify', '--key', at('none.pem'), code],
    ['--x'],
  ]) {
    const { exit, complained } = await run(...argv);
    assert.equal(exit, 2, argv.join(' '));
    assert.match(complained, /tiwizi-receipt: .+\nSee tiwizi-receipt --help/);
  }
  assert.equal((await run('--help')).exit, 0);
});
