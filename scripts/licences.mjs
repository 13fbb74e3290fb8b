// Fails on a dependency whose licence is not allowed.
import { ensureInstalled, root } from './lib/ensure.mjs';
import { badLicences } from './lib/licences.mjs';

ensureInstalled();
const bad = badLicences(root);
bad.forEach((line) => console.log(line));
console.log(bad.length ? `${bad.length} licences to argue or replace` : 'All licences are on the list.');
process.exit(bad.length ? 1 : 0);
