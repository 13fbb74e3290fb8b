// What was spoken when somebody last read it: goldens/<versions of Orca and browser>/<language>/<state>.txt
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('goldens/', import.meta.url));

/** A line of a golden that begins so is said now and then: Orca names the place that the focus comes back to, or it does not. */
const NOW_AND_THEN = '? ';

/** The lines that are said each time, of a golden and of what is spoken, where `golden` says what is not, under the same heading. */
export function saidEachTime(golden, spoken) {
  const mayBeSaid = new Set();
  const withHeadings = (text) => {
    let heading = '';
    return text.split('\n').map((line) => ({ line, heading: line.startsWith('## ') ? (heading = line) : heading }));
  };
  const expected = withHeadings(golden).filter(({ line, heading }) => {
    if (!line.startsWith(NOW_AND_THEN)) return true;
    mayBeSaid.add(heading + line.slice(NOW_AND_THEN.length));
    return false;
  });
  const said = withHeadings(spoken).filter(({ line, heading }) => !mayBeSaid.has(heading + line));
  return [expected, said].map((lines) => lines.map(({ line }) => line).join('\n'));
}

/**
 * The goldens of one browser. Where there are none of its version those of the last one are compared with: words seldom change with it.
 *
 * @param {string} orca version
 * @param {'chromium' | 'firefox'} browser
 * @param {string} version major
 */
export function openGoldens(orca, browser, version) {
  const pinned = `orca-${orca}-${browser}-${version}`;
  const known = existsSync(folder) ? readdirSync(folder).filter((each) => each.includes(`-${browser}-`)) : [];
  const byVersion = (a, b) => a.localeCompare(b, 'en', { numeric: true });
  const name = known.includes(pinned) ? pinned : (known.sort(byVersion).at(-1) ?? pinned);
  const pathOf = (state, language, of = name) => join(folder, of, language, `${state}.txt`);

  return {
    pinned,
    name,
    /** Lines that differ, with those around them; undefined when all is as it was. */
    difference(state, language, spoken) {
      const path = pathOf(state, language);
      if (!existsSync(path)) return `There is no golden: read this, then keep it with --update.\n${spoken}`;
      const [expected, said] = saidEachTime(readFileSync(path, 'utf8'), spoken);
      if (expected === said) return undefined;
      const labels = ['--label', 'was spoken', '--label', 'is spoken'];
      return spawnSync('diff', ['-U', '4', ...labels, path, '-'], { input: said, encoding: 'utf8' }).stdout;
    },
    write(state, language, spoken) {
      if (this.difference(state, language, spoken) === undefined) return;
      const path = pathOf(state, language, pinned);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, spoken);
    },
    /** Takes away the goldens of states that are no more, and those of earlier versions. */
    tidy(states) {
      for (const each of known.filter((each) => each !== pinned)) rmSync(join(folder, each), { recursive: true });
      if (!existsSync(join(folder, pinned))) return;
      for (const language of readdirSync(join(folder, pinned)))
        for (const file of readdirSync(join(folder, pinned, language)))
          if (!states.includes(file.replace('.txt', ''))) rmSync(join(folder, pinned, language, file));
    },
  };
}
