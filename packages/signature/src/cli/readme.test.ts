import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { pem } from '../../fixtures/openssl-authority.ts';
import { sample } from '../../fixtures/pdf-builder.ts';
import { makeAuthority } from '../../fixtures/test-ca.ts';

it('the commands of the README do what it says', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const commands = /^## On the command line\n\n```sh\n([\s\S]*?)```/m.exec(readme)![1]!.trim();
  const folder = mkdtempSync(join(tmpdir(), 'tiwizi-pdf-readme-'));
  try {
    const authority = await makeAuthority();
    const leaf = await authority.leaf({ kind: 'P-256', name: 'فاطمة' });
    const files = {
      'request.pdf': sample('printed-page'),
      'signer.pem': pem('PRIVATE KEY', new Uint8Array(await crypto.subtle.exportKey('pkcs8', leaf.keys.privateKey))),
      'chain.pem': leaf.chain
        .slice(0, 2)
        .map((der) => pem('CERTIFICATE', der))
        .join(''),
      'root.pem': pem('CERTIFICATE', authority.root.der),
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const cli = `"${process.execPath}" --import ${import.meta.resolve('tsx')} --conditions=tiwizi-source "${fileURLToPath(new URL('../cli.ts', import.meta.url))}"`;
    const printed = commands.split('\n').map((line) =>
      execFileSync('sh', ['-c', line.replace('npx tiwizi-pdf', cli)], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NODE_NO_WARNINGS: '1' },
      }),
    );
    assert.equal(printed.length, 3);
    assert.match(printed[0]!, /^may be signed\n/);
    assert.equal(printed[1], 'signed: signed.pdf\n');
    assert.match(printed[2]!, /^valid\nSignature1: valid, signature, B-B, فاطمة, claimed /);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
