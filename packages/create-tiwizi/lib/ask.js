// Asks for what the flags leave out, in a terminal.
import { createInterface } from 'node:readline/promises';
import { ChoiceError, readLanguages, readNames, readTemplates } from './choices.js';

/**
 * @param {object} given what the flags say; each may be undefined
 * @param {(folder: string) => string | undefined} refusalOf why a service cannot be made there
 */
export async function ask({ folder, values }, refusalOf) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Lines are kept until they are asked for, so that several may be pasted at once.
  const lines = terminal[Symbol.asyncIterator]();
  /** Asks until the answer is one; an empty one is the default. */
  async function question(words, standard, read) {
    for (;;) {
      terminal.setPrompt(`${words}${standard ? ` [${standard}]` : ''}: `);
      terminal.prompt();
      const { value, done } = await lines.next();
      if (done) throw new ChoiceError('\nNothing was written.');
      const answer = value.trim() || standard;
      try {
        return read(answer);
      } catch (error) {
        console.log(error.message);
      }
    }
  }
  const refuse = (reason) => {
    throw new ChoiceError(reason);
  };
  const place =
    folder ??
    (await question('Folder', 'my-service', (text) => {
      const reason = refusalOf(text);
      return reason ? refuse(reason) : text;
    }));
  const languages = readLanguages(
    values.languages ??
      (await question('Languages, the first for whoever asks for none of them', 'ar,zgh,fr,en', (text) =>
        readLanguages(text).join(),
      )),
  );
  let names = readNames(values, languages);
  if (!names) {
    const own = {};
    let last = '';
    for (const language of languages) {
      const words = `Name of the agency in ${new Intl.DisplayNames('en', { type: 'language' }).of(language)}`;
      last = await question(words, last, (text) => text || refuse('It stands on every page: a name is needed.'));
      own[`agency-${language}`] = last;
    }
    names = readNames(own, languages);
  }
  const templates = readTemplates(
    values.template ??
      (await question('To begin with: certificate, permit, complaint, list', 'certificate', (text) =>
        readTemplates(text).join(),
      )),
  );
  terminal.close();
  return { folder: place, languages, names, templates };
}
