#!/usr/bin/env node
// npm create tiwizi my-service: an agency's service in a new folder, in the languages and with the forms that were chosen.
import { existsSync, readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ask } from './lib/ask.js';
import { ChoiceError, options, readLanguages, readNames, readTemplates, usage } from './lib/choices.js';
import { writeService } from './lib/write-service.js';

const isInTerminal = process.stdin.isTTY && process.stdout.isTTY;

/** Why a service cannot be made in a folder. */
function refusalOf(folder) {
  return existsSync(folder) && readdirSync(folder).length
    ? `${folder} is not empty, and nothing in it shall be lost. Give the name of a new folder.`
    : undefined;
}

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    const [what] = error.message.split('. ');
    throw new ChoiceError(`${what}. Nothing was written. --help tells what there is.`);
  }
}

async function choose() {
  const { values, positionals } = readArguments();
  if (values.help) return undefined;
  const [folder, more] = positionals;
  if (more)
    throw new ChoiceError(
      `"${folder}" and "${more}" are two folders, and one service goes into one. A name with spaces stands between quotes.`,
    );
  if (!folder && !isInTerminal)
    throw new ChoiceError(`No folder is named, so there is nowhere to write to.\n\n${usage}`);
  const reason = folder && refusalOf(folder);
  if (reason) throw new ChoiceError(reason);
  // What is wrong is told before anything is asked.
  const languages = readLanguages(values.languages ?? 'ar,zgh,fr,en');
  const given = {
    folder,
    languages,
    names: readNames(values, languages),
    templates: readTemplates(values.template ?? 'certificate'),
  };
  const isWhole = folder && given.names && values.languages && values.template;
  const chosen = isInTerminal && !isWhole ? await ask({ folder, values }, refusalOf) : given;
  return { ...chosen, folder: resolve(chosen.folder), packages: values.packages && resolve(values.packages) };
}

try {
  const choices = await choose();
  if (!choices) console.log(usage);
  else {
    writeService(choices);
    console.log(`The service is in ${choices.folder}

  cd ${relative('.', choices.folder) || '.'}
  npm install
  npm start        the service and a sandbox beside it, on http://localhost:4000

README.md in it says what to change first. An independent project: no authority has adopted, approved or certified it.`);
  }
} catch (error) {
  if (!(error instanceof ChoiceError)) throw error;
  console.error(error.message);
  process.exit(1);
}
