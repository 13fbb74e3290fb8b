import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { oneLine } from '@tiwizi/i18n';
import { openReceiptSeal, ReceiptSealError } from '../server/receipt-seal.ts';

/** What `--help` prints. */
export const usage = `Usage: tiwizi-receipt key --out FILE
       tiwizi-receipt verify --key FILE … [--document FILE] [--json] CODE

Checks the code of a receipt, which its QR code holds, without asking anybody: that the agency made it, and what it says.

key
  --out FILE        writes a new private key (Ed25519, PEM), readable by you alone, and prints the public one

verify
  --key FILE …      public keys of the agency, PEM; a service publishes them at /.well-known/receipt-keys.pem
  --document FILE   the signed document: whether it is the one that was filed
  --json            prints the outcome as JSON

Ends with 0 when all holds, 2 when it was called wrongly, 3 when the code or the document is refused.
`;

const DONE = 0;
const WRONG_USAGE = 2;
const REFUSED = 3;

/** Runs `tiwizi-receipt`. Resolves to the exit code. */
export async function main(
  argv: readonly string[],
  { output, errors }: { readonly output: Writable; readonly errors: Writable },
): Promise<number> {
  const wrong = (message: string): number => {
    errors.write(`tiwizi-receipt: ${message}\nSee tiwizi-receipt --help.\n`);
    return WRONG_USAGE;
  };
  let given;
  try {
    given = parse(argv);
  } catch (error) {
    return wrong((error as Error).message);
  }
  const { values, positionals } = given;
  const [command, code] = positionals;
  if (values.help) return (void output.write(usage), DONE);
  if (command === 'key' && !values.out) return wrong('key needs --out');
  if (command !== 'key' && command !== 'verify')
    return wrong(command ? `there is no command ${oneLine(command)}` : 'say key or verify');
  if (command === 'verify' && !code) return wrong('verify needs the code');
  if (command === 'verify' && !values.key?.length) return wrong('verify needs --key');
  const say = (report: Readonly<Record<string, unknown>>): void =>
    void output.write(
      values.json
        ? `${JSON.stringify(report, undefined, 2)}\n`
        : Object.entries(report)
            .map(([name, value]) => `${name}: ${oneLine(String(value))}\n`)
            .join(''),
    );
  try {
    if (command === 'key') return await makeKey(values.out ?? '', output);
    const keys = await Promise.all((values.key ?? []).map((file) => readFile(file, 'utf8')));
    const receipt = openReceiptSeal(code ?? '', keys);
    const filed =
      values.document &&
      createHash('sha256')
        .update(await readFile(values.document))
        .digest('hex');
    const isSame = filed === undefined || filed === receipt.document;
    say({ valid: isSame, ...receipt, ...(filed === undefined ? {} : { documentIsTheFiledOne: isSame }) });
    return isSame ? DONE : REFUSED;
  } catch (error) {
    if (error instanceof ReceiptSealError) {
      say({ valid: false, refused: error.code });
      return REFUSED;
    }
    return wrong((error as Error).message);
  }
}

const parse = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      out: { type: 'string' },
      key: { type: 'string', multiple: true },
      document: { type: 'string' },
      json: { type: 'boolean' },
    },
  });

async function makeKey(file: string, output: Writable): Promise<number> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  await writeFile(file, privateKey, { mode: 0o600, flag: 'wx' });
  output.write(publicKey);
  return DONE;
}
