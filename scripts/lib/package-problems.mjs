// What is wrong with the content of a package: promised files that are not there, files that should not be.

/** Every file that `exports` points to, with the conditions it is reached by. */
function targets(value, conditions = []) {
  if (typeof value === 'string') return [{ path: value.replace(/^\.\//, ''), conditions }];
  return Object.entries(value ?? {}).flatMap(([condition, inner]) => targets(inner, [...conditions, condition]));
}

const asPattern = (path) =>
  new RegExp(
    `^${path
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+')}$`,
  );

/**
 * @param {object} manifest the package.json
 * @param {string[]} files paths in the tarball
 * @param {(path: string) => string} read the text of a file of the package
 * @returns {string[]} one line for each problem
 */
export function packageProblems(manifest, files, read) {
  const problems = [];
  const has = (path) => files.some((file) => (path.includes('*') ? asPattern(path).test(file) : file === path));
  for (const [entry, value] of Object.entries(manifest.exports ?? {})) {
    for (const { path, conditions } of targets(value))
      if (!has(path))
        problems.push(
          `exports "${entry}" (${conditions.filter((each) => each.startsWith('.') === false).join(', ') || 'default'}) points to ${path}, which is not packed`,
        );
  }
  for (const [name, path] of Object.entries(manifest.bin ?? {})) {
    const file = path.replace(/^\.\//, '');
    if (!has(file)) problems.push(`bin ${name} points to ${file}, which is not packed`);
    else if (!read(file).startsWith('#!')) problems.push(`bin ${name}: ${file} does not begin with #!`);
  }
  for (const needed of ['README.md', 'LICENSE']) if (!has(needed)) problems.push(`${needed} is not packed`);
  if (manifest.files?.includes('dist') && !files.some((file) => file.startsWith('dist/')))
    problems.push('dist is empty');
  // What lies below `template/` is copied to whoever begins with it, with the test of it.
  const unwanted = files.filter(
    (file) =>
      !file.startsWith('template/') &&
      /\.(test|fixture|page-test)\.|(^|\/)(fixtures|tests|node_modules|\.cache)\//.test(file),
  );
  for (const file of unwanted.slice(0, 5)) problems.push(`${file} is for tests and is packed`);
  if (unwanted.length > 5) problems.push(`… and ${unwanted.length - 5} more`);
  for (const key of ['description', 'license', 'version'])
    if (!manifest[key]) problems.push(`package.json has no ${key}`);
  for (const [name, version] of Object.entries(manifest.dependencies ?? {}))
    if (/^(file|link|workspace):/.test(version)) problems.push(`dependency ${name} is ${version}`);
  return problems;
}
