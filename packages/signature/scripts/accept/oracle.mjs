/** What independent tools say of a file: qpdf and poppler. A tool that is missing answers `undefined`. */
import { spawnSync } from 'node:child_process';

const LIMIT = 60_000;

function run(command, ...parameters) {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, {
    encoding: 'latin1',
    timeout: LIMIT,
    maxBuffer: 1 << 28,
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (error?.code === 'ENOENT') return undefined;
  return { status: error ? -1 : status, output: `${stdout ?? ''}\n${stderr ?? ''}` };
}

/** What makes a reader rebuild the file: qpdf says so in these words. */
const REBUILT = /file is damaged|reconstruct|can't find PDF header|unable to find trailer|not a PDF file/i;

/**
 * `sound`: opened without a word; `encrypted`; `damaged`: had to be rebuilt, or could not be opened;
 * `warned`: opened as it stands, with complaints.
 */
export function judge(path, strip = '') {
  const qpdf = run('qpdf', '--check', path);
  if (!qpdf) return undefined;
  const { status, output } = qpdf;
  const words = output.replaceAll(path, '').replaceAll(strip, '');
  const encrypted =
    run('qpdf', '--is-encrypted', path)?.status === 0 ||
    /invalid password|encrypted/i.test(words.replace('File is not encrypted', ''));
  const label = encrypted
    ? 'encrypted'
    : status === 0
      ? 'sound'
      : REBUILT.test(words) || status !== 3
        ? 'damaged'
        : 'warned';
  const warnings = words
    .split('\n')
    .filter((line) => /^(WARNING|ERROR)|error|expected|damaged/i.test(line))
    .slice(0, 6)
    .map((line) => line.slice(0, 200));
  const pages = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', path)?.output ?? '')?.[1] ?? NaN);
  return { label, status, warnings, pages };
}

/** Whether poppler finds the last signature's bytes and value right. */
export function pdfsigAccepts(path) {
  const answer = run('pdfsig', '-nocert', path);
  return answer && /Signature is Valid/.test(answer.output.split(/Signature #\d+:/).pop());
}
