// Signing beside its peers, in Node and in a browser: the same file, the same key, one after another in every round.
import { CryptoKeySigner, PDF } from '@libpdf/core';
import { signPdf, verifyPdf, webCryptoSigner } from '../../src/pades/index.ts';

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Medians in milliseconds, and of the rounds' own ratios: what is slow in one round is slow for all in it. By the clock, and in Node by the processor's time too. */
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
  const clocks = {
    wall: () => performance.now(),
    ...(globalThis.process?.cpuUsage && {
      cpu: () => Object.values(process.cpuUsage()).reduce((sum, time) => sum + time) / 1000,
    }),
  };
  const found = Object.fromEntries(Object.keys(clocks).map((clock) => [clock, { sha256: [], ours: [], theirs: [] }]));
  // As many before it counts: a server that signs is warm.
  const warm = rounds;
  for (let round = -warm; round < rounds; round++) {
    for (const kind of Object.keys(kinds)) {
      const began = Object.entries(clocks).map(([clock, now]) => [clock, now()]);
      await kinds[kind]();
      if (round >= 0) for (const [clock, start] of began) found[clock][kind].push(clocks[clock]() - start);
    }
  }
  return Object.fromEntries(
    Object.entries(found).map(([clock, times]) => {
      const ratio = (a, b) => median(times[a].map((time, round) => time / times[b][round]));
      const medians = Object.fromEntries(Object.entries(times).map(([kind, list]) => [kind, median(list)]));
      return [
        clock,
        {
          ...medians,
          toDigest: ratio('ours', 'sha256'),
          toTheirs: ratio('theirs', 'ours'),
          atMost: ratio('theirs', 'sha256'),
        },
      ];
    }),
  );
}
