// Loaded before each file that node's test runner runs: what is drawn by fast-check is drawn from a seed, the same at every run.
// SEED=7 draws other examples, SEED=$RANDOM others each time; a property that fails prints its seed.
import { readFileSync } from 'node:fs';

const usesFastCheck = (path) => {
  try {
    return /from ['"]fast-check['"]/.test(readFileSync(path, 'utf8'));
  } catch {
    return false; // Not a file: node was started with something else.
  }
};

if (process.env.NODE_TEST_CONTEXT && usesFastCheck(process.argv[1])) {
  const { default: fastCheck } = await import('fast-check');
  fastCheck.configureGlobal({ ...fastCheck.readConfigureGlobal(), seed: Number(process.env.SEED || 1) });
}
