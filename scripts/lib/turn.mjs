// npm test runs all of a long stage by turns: a part each time, so that it ends within half an hour. -- --whole runs all at once.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { root } from './ensure.mjs';

/** How many of the newest commits are looked at for what changed. */
const NEWEST = 5;

const git = (...command) => {
  const { status, stdout } = spawnSync('git', ['-C', root, ...command], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
};

/** The number of commits: each has its turn. 0 where there is no history. */
const turnNow = () => Number(process.env.TIWIZI_TURN ?? git('rev-list', '--count', 'HEAD')) || 0;

/** The files that the newest commits changed. */
const changedNow = () => git('log', `-${NEWEST}`, '--name-only', '--format=').split('\n').filter(Boolean);

/**
 * The files whose turn it is: of each `parts` that follow one another one, and those that were changed of late.
 *
 * @param {readonly string[]} files
 * @param {number} parts
 * @param {{ turn?: number, changed?: readonly string[], isRoom?: boolean }} [now] `isRoom`: a test is of all that stands in its folder
 */
export function whoseTurn(files, parts, { turn = turnNow(), changed = changedNow(), isRoom = true } = {}) {
  const touched = new Set(isRoom ? changed.map((path) => dirname(path)) : changed);
  return [...files]
    .sort()
    .filter((file, index) => index % parts === turn % parts || touched.has(isRoom ? dirname(file) : file));
}

/** Whose turn it is of what has no files: one of each `parts` that follow one another. */
export const turnOf = (parts, turn = turnNow()) => turn % parts;

/** What a command says when it runs a part. */
export const turnWords = (part, all, what, command) =>
  `${part.length} of ${all.length} ${what}, by turns; all of them: ${command}`;
