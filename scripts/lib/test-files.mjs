// Which tests are run by Node and which by browsers: those that import node:test are Node's.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : walk(path);
    return [path];
  });
}

const all = (root) => walk(join(root, 'packages')).filter((path) => /\.test\.(ts|mjs|js)$/.test(path));
const isNode = (path) => /from ['"]node:test['"]/.test(readFileSync(path, 'utf8'));

export const nodeTestFiles = (root) =>
  all(root)
    .filter(isNode)
    .map((path) => relative(root, path));
export const browserTestFiles = (root) =>
  all(root)
    .filter((path) => !isNode(path))
    .map((path) => relative(root, path));
/** Whether one file, wherever it is, is a test for browsers; false for a file that is not there. */
export const isBrowserTest = (root, file) =>
  file.endsWith('.ts') && existsSync(resolve(root, file)) && !isNode(resolve(root, file));
