// Whose certificate signs: that of the person who is logged in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCertificateOf } from '../request/certificate-owner.ts';
import { agree, fillCertificate, hiddenOf, Person, startService } from './service.fixture.ts';

test('another person’s certificate is refused before a code is sent', async () => {
  const site = await startService(({ signing }) => ({ signing: { ...signing, userIdOf: () => 'youssef' } }));
  try {
    const person = new Person(site);
    const draft = await fillCertificate(person);
    const sign = await person.get(`${draft}/sign`);
    const refused = await person.post(`${draft}/sign`, { ...hiddenOf(sign), action: 'agree', agreed: 'yes' }, false);
    assert.equal(refused.status, 422);
    assert.equal(site.sandbox.control.latestMessage('+212600000002'), undefined, 'no code for a stranger’s key');
    assert.equal(site.sandbox.control.latestMessage('+212600000001'), undefined);
  } finally {
    await site.close();
  }
});

test('the signer is named in the letters of the page, and the agency is told the name in those of the request', async () => {
  const site = await startService(undefined, { signers: ['amina'] });
  try {
    const person = new Person(site);
    const draft = await fillCertificate(person);
    for (const [language, name, other] of [
      ['ar', 'أمينة الإدريسي', 'Amina'],
      ['fr', 'Amina El Idrissi', 'أمينة'],
    ] as const) {
      const page = (await person.get(draft.replace('/fr/', `/${language}/`) + '/sign')).text;
      const signer = /data-tiwizi-part="signer"[^]*?<\/dd>/.exec(page)?.[0] ?? '';
      assert.ok(signer.includes(name) && !signer.includes(other), signer);
    }
    const arabic = draft.replace('/fr/', '/ar/');
    await person.post(`${arabic}/sign`, await agree(site, person, arabic));
    assert.equal(site.register.filed.at(-1)?.applicant, 'أمينة الإدريسي');
  } finally {
    await site.close();
  }
});

const certificate = (commonName: string, subject = `CN=${commonName}`): Parameters<typeof isCertificateOf>[0] => ({
  commonName,
  subject,
  issuer: '',
  serialNumber: '',
  notBefore: '',
  notAfter: '',
});
const amina = {
  sub: '1',
  given_name: 'Amina',
  family_name: 'El Idrissi',
  'given_name#ar': 'أمينة',
  'family_name#ar': 'الإدريسي',
  cnie: 'ZZ100001',
};

test('every word of the name, in one of the scripts, in any order and case', () => {
  for (const name of ['EL IDRISSI Amina', 'Amina El-Idrissi (Signature)', 'امينة الادريسي'])
    assert.ok(isCertificateOf(certificate(name), amina), name);
  for (const name of ['Amina', 'El Idrissi', 'Aminata El Idrissi', 'Youssef El Idrissi', ''])
    assert.ok(!isCertificateOf(certificate(name), amina), name);
  assert.ok(!isCertificateOf(certificate('Amina El Idrissi'), { sub: '1' }), 'nothing known, nothing accepted');
});

test('the number of the card decides where certificate and login have one (ETSI EN 319 412-1)', () => {
  const of = (number: string) => certificate('Amina El Idrissi', `CN=Amina El Idrissi,2.5.4.5=IDCMA-${number}`);
  assert.ok(isCertificateOf(of('zz100001'), amina));
  assert.ok(!isCertificateOf(of('ZZ100002'), amina), 'a namesake');
});
