// What a service can be made of, and what somebody chose of it: from flags, else asked for.

/** Languages by the names they have in addresses, and the tags they have in pages. */
export const languages = { ar: 'ar-MA', zgh: 'zgh', fr: 'fr-MA', en: 'en' };

/** Templates with a form, and the name their files share. */
export const forms = { certificate: 'birth-certificate', permit: 'terrace-permit', complaint: 'complaint' };

const languageNames = Object.keys(languages);
/** `list` is sheets alone: a directory, with no form. */
const templateNames = [...Object.keys(forms), 'list'];

export const options = {
  agency: { type: 'string' },
  ...Object.fromEntries(languageNames.map((name) => [`agency-${name}`, { type: 'string' }])),
  languages: { type: 'string' },
  template: { type: 'string' },
  packages: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
};

export const usage = `Makes the online service of an agency in a new folder: forms, sign-in, signature, receipt.

  npm create tiwizi my-service -- --agency-ar "جماعة …" --agency-fr "Commune de …" --languages ar,fr --template permit

  <folder>             where the service goes; new, or empty
  --agency <name>      name of the agency, in all languages that have none of their own:
                       --agency-ar, --agency-zgh, --agency-fr, --agency-en
  --languages <list>   languages of the pages: any of ar, zgh, fr, en, between commas. The first is for whoever asks
                       for none of them. Without this: ar,zgh,fr,en
  --template <list>    what to begin with, between commas; without this: certificate
                         certificate   birth certificate extract: branches, a mandate as a file
                         permit        terrace permit for a company: m², from–to, equipment items, documents, a declaration, a fee
                         complaint     without login and signature, with a code to come back
                         list          ten services of a commune, described and not carried through: no form
  --packages <folder>  take the packages of Tiwizi from tarballs in this folder ("npm run pack" writes them), and not
                       from the registry
  --help               this text

In a terminal you are asked for what is missing. Elsewhere what is missing is as said above, and an agency without a
name is called "Demonstration Commune": site.json has it.`;

/** What was asked for cannot be made. The message says what happened, what it means and what to do. */
export class ChoiceError extends Error {}

/** A list between commas, each once and known. */
function listOf(text, flag, known) {
  const given = text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  const wrong = given.filter((each, at) => !known.includes(each) || given.indexOf(each) !== at);
  const [first] = wrong;
  if (!given.length)
    throw new ChoiceError(
      `${flag} is empty: there would be nothing to make. Name one or several of ${known.join(', ')}.`,
    );
  if (first && known.includes(first))
    throw new ChoiceError(`${flag} names "${first}" twice, so its order is not clear. Name it once.`);
  if (first)
    throw new ChoiceError(
      `${flag} has "${first}", which Tiwizi does not know. Nothing was written. Known are ${known.join(', ')}, between commas.`,
    );
  return given;
}

export const readLanguages = (text) => listOf(text, '--languages', languageNames);
export const readTemplates = (text) => listOf(text, '--template', templateNames);

/** The name of the agency by language; undefined when none was given. */
export function readNames(values, chosen) {
  const own = Object.fromEntries(languageNames.map((name) => [name, values[`agency-${name}`]?.trim()]));
  const stranger = languageNames.find((name) => own[name] && !chosen.includes(name));
  if (stranger)
    throw new ChoiceError(
      `--agency-${stranger} names the agency in a language that no page will be in. Add ${stranger} to --languages, or leave the name out.`,
    );
  const anywhere = values.agency?.trim() || chosen.map((name) => own[name]).find(Boolean);
  if (!anywhere) {
    if (['agency', ...languageNames.map((name) => `agency-${name}`)].some((flag) => values[flag] !== undefined))
      throw new ChoiceError('The name of the agency is empty, and it stands on every page. Give it between quotes.');
    return undefined;
  }
  return Object.fromEntries(chosen.map((name) => [name, own[name] || anywhere]));
}
