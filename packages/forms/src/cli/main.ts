import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { locales, oneLine } from '@tiwizi/i18n';
import { positionOf, readJsonPlaces, type Position } from '@tiwizi/ssr/json-places';
import { flowErrors } from '../flow/define-flow.ts';
import type { FlowError } from '../flow/flow-error.ts';
import { flowSchema } from '../flow/flow-schema.ts';
import type { FormFlow } from '../flow/flow.ts';
import type { Path } from '../flow/place.ts';
import { isWhole, walk, walkedText } from './walk.ts';
import { checkFlow } from './check-flow.ts';
import { readFlows } from './read-flows.ts';
import { recordingsOf, recordingsText, type Recording } from './recordings.ts';

/** What `--help` prints. */
export const usage = `Usage: tiwizi-flow check [--json] FILE …
       tiwizi-flow walk [--login FILE] [--languages ar,fr] [--script on|off] [--form ID] [--browser PATH] [--json] FILE ADDRESS
       tiwizi-flow recordings [--folder DIR] [--json] FILE …
       tiwizi-flow schema

Looks over forms before anybody fills them in.

check     all that is wrong with the forms of JSON files and modules: the place, and what is expected there.
          Of JSON as file:line:column; a module that is loaded has no lines: there the path of the property says where.
          All that defineFlow refuses, and identifiers that are asked for without purpose and retention (law 09-08).
          A module is loaded: what it exports of defineFlow is looked at.
  --json  prints the outcome as JSON

walk      fills in every branch of a form with generated answers, in a browser, in each of its languages, with script and without,
          and tells which steps, questions, choices and words were never reached. Nothing is sent: it ends at the answers to check.
          ADDRESS is where a draft begins, {language} in it the language: http://localhost:4000/{language}/requests/permit/new?anew
  --login    a module whose default export brings a page (puppeteer-core) to where the form may be opened
  --script   on or off; both otherwise

recordings  what is to be recorded of forms, so that people who do not read can hear them: each page in each language with the words to
          speak, the name of the file, and whether it is there. The name marks the words: when they change, another is asked for.
  --folder   where the files are: audio by default

schema    prints the JSON Schema of a form, the one in @tiwizi/forms/flow.schema.json

Ends with 0 when all is well, 2 when it was called wrongly or a file cannot be read, 3 when a form is refused.
`;

const DONE = 0;
const WRONG_USAGE = 2;
const REFUSED = 3;

/** One thing that is wrong; of a file of JSON with its line and column, from 1. */
interface Fault extends Partial<Position> {
  readonly code: string;
  readonly message: string;
  readonly path: Path;
}

/** What became of a file. */
interface Outcome {
  readonly file: string;
  readonly flows: readonly string[];
  readonly errors: readonly Fault[];
}

/** Runs `tiwizi-flow`. Resolves to the exit code. */
export async function main(
  argv: readonly string[],
  { output, errors }: { readonly output: Writable; readonly errors: Writable },
): Promise<number> {
  const wrong = (message: string): number => {
    errors.write(`tiwizi-flow: ${message}\nSee tiwizi-flow --help.\n`);
    return WRONG_USAGE;
  };
  let given;
  try {
    given = parse(argv);
  } catch (error) {
    return wrong((error as Error).message);
  }
  const { values, positionals } = given;
  const [command, ...files] = positionals;
  if (values.help) return (void output.write(usage), DONE);
  if (command === 'schema') return (void output.write(`${JSON.stringify(flowSchema(), undefined, 2)}\n`), DONE);
  if (command === 'walk') {
    const [file, address, ...more] = files;
    if (!file || !address || more.length)
      return wrong('walk needs the file of the form and the address where it begins');
    try {
      const reports = await walk({ ...values, file, address }, (text) => errors.write(`${text}\n`));
      output.write(values.json ? `${JSON.stringify(reports, undefined, 2)}\n` : reports.map(walkedText).join(''));
      return reports.every(isWhole) ? DONE : REFUSED;
    } catch (error) {
      return wrong(`${oneLine(file)}: ${oneLine((error as Error).message)}`);
    }
  }
  if (command === 'recordings') {
    if (!files.length) return wrong('recordings needs a file');
    const all: Recording[] = [];
    for (const file of files) {
      try {
        all.push(...(await allRecordings(file, values.folder ?? 'audio')));
      } catch (error) {
        return wrong(`${oneLine(file)}: ${oneLine((error as Error).message)}`);
      }
    }
    output.write(values.json ? `${JSON.stringify(all, undefined, 2)}\n` : recordingsText(all));
    return DONE;
  }
  if (command !== 'check')
    return wrong(command ? `there is no command ${oneLine(command)}` : 'say check, walk, recordings or schema');
  if (!files.length) return wrong('check needs a file');
  const outcomes: Outcome[] = [];
  for (const file of files) {
    try {
      outcomes.push(await outcomeOf(file));
    } catch (error) {
      return wrong(`${oneLine(file)}: ${oneLine((error as Error).message)}`);
    }
  }
  output.write(values.json ? `${JSON.stringify(outcomes, undefined, 2)}\n` : outcomes.map(said).join(''));
  return outcomes.some((each) => each.errors.length) ? REFUSED : DONE;
}

const parse = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      json: { type: 'boolean' },
      folder: { type: 'string' },
      login: { type: 'string' },
      languages: { type: 'string' },
      script: { type: 'string' },
      form: { type: 'string' },
      browser: { type: 'string' },
    },
  });

async function allRecordings(file: string, folder: string): Promise<readonly Recording[]> {
  const { flows, error } = await readFlows(file);
  const [fault] = error ? [error] : flows.flatMap(flowErrors);
  if (fault) throw new Error(`is refused by tiwizi-flow check: ${fault.message}`);
  return (await Promise.all(flows.map((flow) => recordingsOf(flow, folder)))).flat();
}

async function outcomeOf(file: string): Promise<Outcome> {
  const { flows, error, json } = await readFlows(file);
  const found = [...(error ? allOf(error) : []), ...flows.flatMap(checkFlow)];
  const places =
    json === undefined
      ? undefined
      : readJsonPlaces(
          json,
          found.map(({ path }) => path),
        );
  const positionIn = (offset: number): Partial<Position> => positionOf(json ?? '', offset);
  const errors: readonly Fault[] = [
    ...found.map(({ code, message, path }) => ({
      code,
      message,
      path,
      ...(places && positionIn(places.offsetOf(path))),
    })),
    ...(places?.twice ?? []).map(({ place, offset }) => ({
      code: 'duplicate',
      message: `[tiwizi] duplicate: ${place.join('.')} has a second "${place.at(-1)}"; of two the first is lost`,
      path: place,
      ...positionIn(offset),
    })),
  ];
  return { file, flows: flows.map(told), errors };
}

/** What a module throws may be of another copy of the class, of another version. */
const allOf = (error: FlowError): readonly FlowError[] =>
  error.all ?? [Object.assign(error, { path: error.path ?? [] })];

/** A form in one line. */
function told({ id, version, steps, languages = locales }: FormFlow): string {
  const list = Array.isArray(steps) ? steps : [];
  const questions = list.reduce((count, step) => count + (Array.isArray(step?.fields) ? step.fields.length : 0), 0);
  return `${id} ${version}: ${list.length} steps, ${questions} questions, in ${languages.join(', ')}`;
}

/** As editors and terminals turn it into a link; a module has no lines, but the path of the property. */
const placeIn = (file: string, { line, column }: Fault): string =>
  line === undefined ? file : `${file}:${line}:${column}`;

const said = ({ file, flows, errors }: Outcome): string =>
  [
    `${oneLine(file)}: ${errors.length ? `${errors.length} refused` : 'well'}`,
    ...flows.map((flow) => `  ${oneLine(flow)}`),
    ...errors.map(
      (error) => `${oneLine(placeIn(file, error))}: ${oneLine(error.message.replace('[tiwizi] ', ''), 400)}`,
    ),
    '',
  ].join('\n');
