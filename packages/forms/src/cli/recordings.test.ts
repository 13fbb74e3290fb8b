import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, test } from 'node:test';
import { main } from './main.ts';
import type { Recording } from './recordings.ts';

const folder = mkdtempSync(join(tmpdir(), 'tiwizi-recordings-'));
after(() => rmSync(folder, { recursive: true }));

const words = (fr: string, ar: string): object => ({ 'ar-MA': ar, 'fr-MA': fr });
const flow = (hint = 'Le vôtre'): object => ({
  id: 'permit',
  version: 1,
  languages: ['ar-MA', 'fr-MA'],
  steps: [
    {
      fields: [
        {
          name: 'town',
          requiredMessage: words('Manque', 'ناقص'),
          purpose: words('But', 'غاية'),
          label: words('Ville', 'المدينة'),
          hint: words(hint, 'مدينتكم'),
          type: 'radio',
          options: [{ value: 'r', label: words('Rabat', 'الرباط') }],
        },
      ],
      title: words('Lieu', 'المكان'),
      id: 'place',
    },
  ],
  title: words('Permis', 'رخصة'),
});

function file(content: object): string {
  const path = join(folder, 'permit.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

async function run(...argv: string[]): Promise<{ code: number; output: string; errors: string }> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const code = await main(['recordings', ...argv], { output, errors });
  const read = (stream: PassThrough): string => (stream.read() as Buffer | null)?.toString() ?? '';
  return { code, output: read(output), errors: read(errors) };
}

test('each page is listed in each language, with the words to speak and the file; what is there is told from what is of other words', async () => {
  const sounds = join(folder, 'audio');
  const listed = async (content = flow()): Promise<readonly Recording[]> => {
    const { code, output } = await run('--folder', sounds, '--json', file(content));
    assert.equal(code, 0);
    return JSON.parse(output) as Recording[];
  };
  const [arabic, french] = await listed();
  assert.deepEqual(french?.words, ['Lieu', 'Ville', 'Le vôtre', 'Rabat']);
  assert.deepEqual(arabic?.words, ['المكان', 'المدينة', 'مدينتكم', 'الرباط']);
  assert.match(arabic.file, /^permit\/place\.ar\.[\da-f]{8}\.mp3$/);
  assert.deepEqual([arabic.state, french.state], ['missing', 'missing']);

  mkdirSync(join(sounds, 'permit'), { recursive: true });
  writeFileSync(join(sounds, french.file), '');
  assert.deepEqual(
    (await listed()).map(({ state }) => state),
    ['missing', 'there'],
  );
  renameSync(join(sounds, french.file), join(sounds, french.file.replace('.mp3', '.ogg')));
  assert.deepEqual(
    (await listed()).map(({ state }) => state),
    ['missing', 'there'],
    'of any kind that browsers play',
  );
  assert.deepEqual(
    (await listed(flow('La tienne'))).map(({ state }) => state),
    ['missing', 'outdated'],
  );

  const { output } = await run('--folder', sounds, file(flow()));
  assert.match(output, /^missing {3}permit\/place\.ar\.\S+\.mp3\n {10}المكان\n/);
  assert.match(output, /\n1 of 2 recordings are there\n$/);
});

test('called wrongly it says so', async () => {
  assert.equal((await run()).code, 2);
  const { code, errors } = await run(join(folder, 'none.json'));
  assert.equal(code, 2);
  assert.match(errors, /none\.json/);
  const bad = await run(file({ id: 'x', steps: 'none' }));
  assert.equal(bad.code, 2, 'a form that check refuses');
});
