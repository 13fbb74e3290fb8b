// A folder to make services in, as somebody does who has nothing but the command.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const command = join(root, 'packages/create-tiwizi/create.js');
export const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Files below a folder, by their paths in it. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** `npm run check` of a service: what it says of each form, and how it ends. */
export function checkForms(folder) {
  const files = filesIn(join(folder, 'flow')).map((file) => join('flow', file));
  const tool = join(root, 'packages/forms/dist/cli.js');
  return spawnSync(process.execPath, [tool, 'check', ...files], { cwd: folder, encoding: 'utf8' });
}

/** What `npm run check` says of the sheets of a service, and how it ends. */
export function checkSheets(folder) {
  const tool = join(root, 'packages/services/dist/services.cli.js');
  return spawnSync(process.execPath, [tool, 'check', 'data/services.json'], { cwd: folder, encoding: 'utf8' });
}

/** A folder that goes with the test file, and the command in it. */
export function openWorkshop() {
  const workshop = mkdtempSync(join(tmpdir(), 'create-tiwizi-'));
  after(() => rmSync(workshop, { recursive: true, force: true }));
  const create = (...args) => spawnSync(process.execPath, [command, ...args], { cwd: workshop, encoding: 'utf8' });
  return {
    workshop,
    create,
    /** Makes a service and gives it the packages of this repository. */
    install(name, ...args) {
      const { status, stderr } = create(name, ...args);
      if (status !== 0) throw new Error(stderr);
      const folder = join(workshop, name);
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
      return folder;
    },
  };
}
