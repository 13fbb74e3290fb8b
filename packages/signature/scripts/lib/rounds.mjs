// Signing beside its peers, in Node and in a browser: the same file, the same key, one after another in every round.
import { CryptoKeySigner, PDF } from '@libpdf/core';
import { signPdf, verifyPdf, webCryptoSigner } from '../../src/pades/index.ts';

const median = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Medians in milliseconds, and of the rounds' own ratios: what is slow in one round is slow for all in it. */
export async function signingRounds(pdf, { pkcs8, chain, trust }, rounds) {
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
  const ours = webCryptoSigner(key, chain);
  const theirs = new CryptoKeySigner(key, chain[0], 'EC', 'ECDSA', chain.slice(1));
  const kinds = {
    sha256: () => crypto.subtle.digest('SHA-256', pdf),
    ours: () => signPdf(pdf, { signer: ours }),
    theirs: async () => (await (await PDF.load(pdf)).sign({ signer: theirs, level: 'B-B' })).bytes,
  };
  // What is fast because it is wrong is not counted.
  for (const kind of ['ours', 'theirs']) {
    const { status, signatures } = await verifyPdf(await kinds[kind](), { trust });
    if (signatures.length !== 1 || !signatures[0].intact) throw new Error(`${kind}: ${status}`);
  }
  const found = { sha256: [], ours: [], theirs: [] };
  const warm = Math.ceil(rounds / 3);
  for (let round = -warm; round < rounds; round++) {
    for (const kind of Object.keys(kinds)) {
      const began = performance.now();
      await kinds[kind]();
      if (round >= 0) found[kind].push(performance.now() - began);
    }
  }
  const ratio = (a, b) => median(found[a].map((time, round) => time / found[b][round]));
  return { sha256: median(found.sha256), ours: median(found.ours), theirs: median(found.theirs), toDigest: ratio('ours', 'sha256'), toTheirs: ratio('theirs', 'ours'), atMost: ratio('theirs', 'sha256') };
}
