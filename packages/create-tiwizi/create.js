#!/usr/bin/env node
// npm create tiwizi my-service: copies the starter into a new folder.
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const template = fileURLToPath(new URL('./template/', import.meta.url));
const usage = `Usage: npm create tiwizi <folder> [-- --packages <folder>]

  <folder>              where the service goes; new, or empty
  --packages <folder>   take the packages of Tiwizi from tarballs in this folder ("npm run pack" writes them) and not from the registry`;

/** Tells what is wrong in one line, and ends. */
function refuse(line) {
  console.error(line);
  process.exit(1);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { packages: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    if (positionals.length !== 1) refuse(usage);
    return { folder: resolve(positionals[0]), packages: values.packages && resolve(values.packages) };
  } catch (error) {
    return refuse(`${error.message}\n${usage}`);
  }
}

/** A name that npm accepts, from that of a folder. */
function packageName(folder) {
  return (
    basename(folder)
      .toLowerCase()
      .replace(/[^a-z0-9._-]+/g, '-')
      .replace(/^[._-]+|-+$/g, '') || 'agency-service'
  );
}

/** The tarballs of a folder by the names of their packages: what needs each other has to be named, since no registry has it. */
function tarballsIn(packages) {
  const found = existsSync(packages) ? readdirSync(packages) : [];
  return Object.fromEntries(
    found.flatMap((file) => {
      const [, name] = /^tiwizi-([a-z0-9-]+?)-\d.*\.tgz$/.exec(file) ?? [];
      return name ? [[`@tiwizi/${name}`, file]] : [];
    }),
  );
}

/** The dependencies, all packages of Tiwizi as tarballs when a folder of them is given. */
function withTarballs({ dependencies, devDependencies }, packages, folder) {
  if (!packages) return { dependencies, devDependencies };
  const tarballs = tarballsIn(packages);
  const ofFile = (name) => [name, `file:${relative(folder, join(packages, tarballs[name])).replaceAll('\\', '/')}`];
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    if (name.startsWith('@tiwizi/') && !tarballs[name])
      refuse(
        `There is no ${join(packages, `${name.slice(1).replace('/', '-')}-${version}.tgz`)}. "npm run pack" in the repository of Tiwizi writes it.`,
      );
  const needed = Object.keys(tarballs).filter((name) => !devDependencies[name] && name !== '@tiwizi/testing');
  return {
    dependencies: { ...dependencies, ...Object.fromEntries(needed.sort().map(ofFile)) },
    devDependencies: Object.fromEntries(Object.keys(devDependencies).map(ofFile)),
  };
}

const { folder, packages } = readArguments();
if (existsSync(folder) && readdirSync(folder).length) refuse(`${folder} is not empty. Give the name of a new folder.`);
const manifest = JSON.parse(readFileSync(join(template, 'package.json'), 'utf8'));
const own = { ...manifest, name: packageName(folder), ...withTarballs(manifest, packages, folder) };

cpSync(template, folder, { recursive: true, filter: (path) => !['.store', 'node_modules'].includes(basename(path)) });
// npm leaves .gitignore out of packages, so it travels under another name.
renameSync(join(folder, '_gitignore'), join(folder, '.gitignore'));
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(own, null, 2)}\n`);

console.log(`The service is in ${folder}

  cd ${relative('.', folder) || '.'}
  npm install
  npm start        the service and a sandbox beside it, on http://localhost:4000

README.md in it says what to change first. An independent project: no authority has adopted, approved or certified it.`);
