// What the documentation says of this repository is there: links, headings, commands, files, decisions, dependencies.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Manifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = (folder: string): Manifest => JSON.parse(read(join(folder, 'package.json'))) as Manifest;
const packages = readdirSync(join(root, 'packages')).map((name) => ({
  folder: `packages/${name}`,
  ...manifest(`packages/${name}`),
}));

function markdownBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory())
      return ['node_modules', 'dist'].includes(entry.name) ? [] : markdownBelow(join(folder, entry.name));
    return entry.name.endsWith('.md') ? [join(folder, entry.name)] : [];
  });
}

const pages = ['README.md', ...markdownBelow('docs'), ...markdownBelow('packages')];
/** Text outside of code, where a link is a link. */
const prose = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
/** What is built, as its source: the test needs no build. */
const sourceOf = (path: string): string => path.replace(/(^|\/)dist\/(.*)\.js$/, '$1src/$2.ts');
/** All that a page tells its reader to type. */
const code = (text: string): string =>
  [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm), ...text.matchAll(/`([^`\n]+)`/g)].map(([, typed]) => typed).join('\n');

/** The anchor of a heading, as code hosts make it. */
const anchor = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
const anchors = (path: string): string[] =>
  [...read(path).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    anchor(heading!.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')),
  );

test('relative links lead to files and headings that exist', () => {
  const broken: string[] = [];
  let count = 0;
  for (const page of pages) {
    for (const [, target] of prose(read(page)).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target!)) continue;
      count++;
      const [path = '', hash] = target!.split('#');
      const file = path ? relative(root, join(root, dirname(page), decodeURI(path))) : page;
      if (!existsSync(join(root, file))) broken.push(`${page}: ${target}`);
      else if (hash && !anchors(file).includes(decodeURI(hash))) broken.push(`${page}: ${target}`);
    }
  }
  assert.deepEqual(broken, []);
  assert.ok(count > 30, `only ${count} links were found`);
});

/** The scripts that `npm run` knows where a page stands: those of the top and, of the starter, those of a service made with it. */
const scriptsOf = (page: string): Readonly<Record<string, string>> => ({
  ...manifest('.').scripts,
  ...(page.includes('create-tiwizi') || /getting-started|going-live|back-ends/.test(page)
    ? manifest('packages/create-tiwizi/template').scripts
    : {}),
});

test('commands named in the pages exist', () => {
  const unknown: string[] = [];
  let count = 0;
  const scripts = (page: string, workspace: string | undefined): Readonly<Record<string, string>> =>
    (workspace ? packages.find(({ name }) => name === workspace)?.scripts : scriptsOf(page)) ?? {};
  for (const page of pages) {
    const typed = code(read(page));
    for (const [line, name, workspace] of typed.matchAll(/npm run ([\w:-]+)(?:[^\n]*? -w (@?[\w/-]+))?/g)) {
      count++;
      if (!scripts(page, workspace)[name!]) unknown.push(`${page}: ${line}`);
    }
    for (const [line, name] of typed.matchAll(/npm (start|test)\b/g))
      if (!scripts(page, undefined)[name!]) unknown.push(`${page}: ${line}`);
    for (const [line, name] of typed.matchAll(/npx (tiwizi-[\w-]+)/g))
      if (!packages.some(({ bin }) => bin?.[name!])) unknown.push(`${page}: ${line}`);
    for (const [line, path] of typed.matchAll(
      /node (?:--[\w=:-]+ (?:tsx )?)*((?:scripts|packages)\/[\w./-]+\.(?:mjs|js|ts))/g,
    ))
      if (!existsSync(join(root, sourceOf(path!)))) unknown.push(`${page}: ${line}`);
  }
  assert.deepEqual(unknown, []);
  assert.ok(count > 10, `only ${count} commands were found`);
});

test('every command of the repository has its file', () => {
  const missing = Object.entries(manifest('.').scripts ?? {}).filter(
    ([, command]) => !existsSync(join(root, /^node (\S+)/.exec(command)?.[1] ?? '?')),
  );
  assert.deepEqual(missing, []);
  const bins = packages.flatMap(({ folder, bin = {} }) =>
    Object.values(bin).map((path) => join(folder, sourceOf(path))),
  );
  assert.deepEqual(
    bins.filter((path) => !existsSync(join(root, path))),
    [],
  );
});

test('decisions are numbered once, and each says its number', () => {
  const files = readdirSync(join(root, 'docs/decisions')).filter((name) => name.endsWith('.md'));
  assert.deepEqual(
    files.filter((name) => !/^\d{4}-[a-z0-9-]+\.md$/.test(name)),
    [],
  );
  const numbers = files.map((name) => name.slice(0, 4));
  assert.deepEqual([...new Set(numbers)], numbers);
  for (const name of files)
    assert.match(read(`docs/decisions/${name}`), new RegExp(`^# ${name.slice(0, 4)}[ .:]`), name);
});

test('docs/dependencies.md names every dependency of every package, with its version and its users', () => {
  const text = read('docs/dependencies.md');
  for (const { name, folder, dependencies = {} } of packages) {
    for (const [dependency, version] of Object.entries(dependencies)) {
      if (dependency.startsWith('@tiwizi/')) continue;
      const [, listed, users] = new RegExp(`^\\| \`${dependency}\` \\| ([^|]+) \\| ([^|]+) \\|`, 'm').exec(text) ?? [];
      const user = folder.endsWith('create-tiwizi') ? 'starter' : name.replace('@tiwizi/', '');
      assert.equal(listed?.trim(), version, `${dependency} of ${name}`);
      assert.ok(
        users
          ?.split(',')
          .map((each) => each.trim())
          .includes(user),
        `${dependency} is used by ${user}`,
      );
    }
  }
});

test('docs/dependencies.md repeats the argued exceptions', () => {
  const source = read('scripts/lib/licences.mjs');
  const listed = /const exceptions = \{([\s\S]*?)\n\};/.exec(source)?.[1] ?? '';
  const names = [...listed.matchAll(/^\s+'?([@\w/-]+)'?:/gm)].map(([, name]) => name!);
  assert.ok(names.length > 0);
  const section = read('docs/dependencies.md').split('## Argued exceptions')[1]!.split('\n## ')[0]!;
  assert.deepEqual([...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name!).sort(), names.sort());
});

test('every package carries the licence it names', () => {
  const licence = read('docs/licences/Apache-2.0.txt');
  for (const { folder } of packages)
    assert.equal(
      existsSync(join(root, folder, 'LICENSE')) && read(`${folder}/LICENSE`),
      licence,
      `${folder}/LICENSE is not a copy of docs/licences/Apache-2.0.txt`,
    );
});

test('every package has a README that begins with a working example, and the standing is said', () => {
  for (const { folder } of packages) {
    const text = read(`${folder}/README.md`);
    assert.match(
      text.split('\n').slice(0, 12).join('\n'),
      /^```(?:html|js|ts|sh)$/m,
      `${folder}/README.md has no example at its head`,
    );
  }
  assert.match(read('README.md'), /no (?:Moroccan )?authority has adopted, approved or certified it/);
});

test('tarballs that are installed together need no other package of ours', () => {
  let lines = 0;
  for (const page of pages)
    for (const [, list = ''] of read(page).matchAll(/tiwizi-\{([\w,-]+)\}-\*\.tgz/g)) {
      lines += 1;
      const installed = list.split(',').map((name) => `@tiwizi/${name}`);
      const needed = packages.filter(({ name }) => installed.includes(name)).flatMap((each) => ours(each));
      assert.deepEqual(
        [...new Set(needed)].filter((name) => !installed.includes(name)),
        [],
        page,
      );
    }
  assert.ok(lines);
});

const ours = ({ dependencies = {} }: Manifest): string[] =>
  Object.keys(dependencies).filter((name) => name.startsWith('@tiwizi/'));
