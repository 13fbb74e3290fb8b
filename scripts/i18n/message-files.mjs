import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all message files of a repository, in a stable order. */
export function messagePaths(root) {
  const packages = join(root, 'packages');
  const folders = readdirSync(packages).flatMap((name) =>
    ['src', 'template'].map((part) => join(packages, name, part)),
  );
  return folders
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => join(folder, file)))
    .filter((path) => /\.messages\.(ts|js|mjs)$/.test(path) && !/[\\/]node_modules[\\/]/.test(path))
    .sort();
}
