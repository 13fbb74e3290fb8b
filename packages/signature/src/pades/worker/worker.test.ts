import { expect } from '@open-wc/testing';
import { verifyPdf as verifyHere, webCryptoSigner } from '../index.ts';
import type { Signer } from '../index.ts';
import { PadesError, scanPdf, signPdf, verifyPdf } from './index.ts';

const fixture = async (name: string): Promise<Response> => fetch(new URL(`../../../fixtures/${name}`, import.meta.url));
const pdf = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fixture(`pdf/${name}.pdf`)).arrayBuffer());
const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

describe("the engine in a browser's worker", () => {
  let signer: Signer;
  let trust: Uint8Array[];
  before(async () => {
    const specimen = (await (await fixture('specimen-key.json')).json()) as {
      pkcs8: string;
      chain: string[];
      root: string;
    };
    const key = await crypto.subtle.importKey(
      'pkcs8',
      bytes(specimen.pkcs8),
      { name: 'ECDSA', namedCurve: 'P-256' },
      false,
      ['sign'],
    );
    signer = webCryptoSigner(key, specimen.chain.map(bytes));
    trust = [bytes(specimen.root)];
  });

  it('signs with a key that stays in the page, and verifies', async () => {
    const steps: string[] = [];
    const input = await pdf('table');
    const signed = await signPdf(input, { signer, reason: 'أوافق', onProgress: (phase) => steps.push(phase) });
    expect(input.length).to.equal(0);
    expect(steps).to.deep.equal(['read', 'prepare', 'sign', 'finish', 'done']);
    expect((await verifyHere(signed, { trust })).status).to.equal('valid');
    expect((await verifyPdf(signed, { trust })).status).to.equal('valid');
  });

  it("reads a blob, and refuses with the engine's own error", async () => {
    const blob = await (await fixture('pdf/js.pdf')).blob();
    expect((await scanPdf(blob)).findings.map(({ code }) => code)).to.include('javascript');
    const refusal = await signPdf(await pdf('encrypted'), { signer }).catch((error: unknown) => error);
    expect(refusal).to.be.instanceOf(PadesError).with.property('code', 'pdf_encrypted');
  });

  it('stops when it is told to, and says when there is no worker to be had', async () => {
    const stop = new AbortController();
    const aborted = await scanPdf(await pdf('table'), { signal: stop.signal, onProgress: () => stop.abort() }).catch(
      (error: unknown) => error,
    );
    expect(aborted).to.be.instanceOf(PadesError).with.property('code', 'aborted');
    const missing = await scanPdf(await pdf('table'), {
      createWorker: () => new Worker('/nowhere.js', { type: 'module' }),
    }).catch((error: unknown) => error);
    expect(missing).to.be.instanceOf(PadesError).with.property('code', 'worker_failed');
  });
});
