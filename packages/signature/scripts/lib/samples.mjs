// Large files and a throw-away key for measurements.
import { randomFillSync } from 'node:crypto';
import { ONE_PAGE, buildPdf, stream } from '../../fixtures/pdf-builder.ts';
import { makeAuthority } from '../../fixtures/test-ca.ts';

/** A page with an image of so many megabytes that nobody can compress. */
export function largePdf(megabytes) {
  const noise = randomFillSync(Buffer.alloc(megabytes * 1e6)).toString('latin1');
  const image = '/Type /XObject /Subtype /Image /Width 1000 /BitsPerComponent 8 /ColorSpace /DeviceGray';
  return buildPdf({
    ...ONE_PAGE,
    3: ONE_PAGE[3].replace('/Resources <<', '/Resources << /XObject << /I 6 0 R >>'),
    6: stream(noise, `${image} /Height ${megabytes * 1000}`),
  });
}

/** A local P-256 key with its chain, as bytes and as text for a page. */
export async function testKey() {
  const authority = await makeAuthority();
  const leaf = await authority.leaf({ kind: 'P-256', name: 'SPECIMEN' });
  const key = {
    pkcs8: new Uint8Array(await crypto.subtle.exportKey('pkcs8', leaf.keys.privateKey)),
    chain: leaf.chain,
    trust: [authority.root.der],
  };
  const text = (bytes) => Buffer.from(bytes).toString('base64');
  return { ...key, base64: { pkcs8: text(key.pkcs8), chain: key.chain.map(text), trust: key.trust.map(text) } };
}
