import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ChoiceError } from './choices.js';

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

/** The dependencies, all packages of Tiwizi as tarballs when a folder of them is given; paths are relative, so that both can be moved. */
export function withTarballs({ dependencies, devDependencies }, packages, folder) {
  if (!packages) return { dependencies, devDependencies };
  const tarballs = tarballsIn(packages);
  const ofFile = (name) => [name, `file:${relative(folder, join(packages, tarballs[name])).replaceAll('\\', '/')}`];
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    if (name.startsWith('@tiwizi/') && !tarballs[name])
      throw new ChoiceError(
        `There is no ${join(packages, `${name.slice(1).replace('/', '-')}-${version}.tgz`)}. "npm run pack" in the repository of Tiwizi writes it.`,
      );
  const needed = Object.keys(tarballs).filter((name) => !devDependencies[name] && name !== '@tiwizi/testing');
  return {
    dependencies: { ...dependencies, ...Object.fromEntries(needed.sort().map(ofFile)) },
    devDependencies: Object.fromEntries(Object.keys(devDependencies).map(ofFile)),
  };
}
