// Our documents meet none of the conditions, and each condition is found where it is planted.
import { locales } from '@tiwizi/i18n';
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { blankSample } from '../blank/blank-form.fixture.ts';
import { makeBlankForm } from '../blank/blank-form.ts';
import { sampleRequest } from '../request/request-document.fixture.ts';
import { makeRequestDocument } from '../request/request-document.ts';
import { ask, toolMissing } from '../tools.fixture.ts';
import { checks, findingsOf } from './checks.fixture.ts';
import { type Dictionary, type Model, type ModelObject, readModel } from './pdf-model.fixture.ts';

const qpdf = { skip: toolMissing('qpdf', 'pdfinfo') };
const attachments = [{ label: 'إثبات السكن', name: 'فاتورة.pdf', size: 48_213, sha256: '0123456789abcdef'.repeat(4) }];

describe('conformity, as far as own checks go', qpdf, () => {
  for (const locale of locales) {
    it(`${locale}: a request with files, over several pages`, async () => {
      const request = sampleRequest(locale);
      const rows = Array.from({ length: 40 }, (_, index) => ({ label: `${index}`, value: `قيمة ${index} value` }));
      const sections = [...request.sections, { heading: 'بيانات', rows }];
      assert.deepEqual(findingsOf(readModel(await makeRequestDocument({ ...request, sections, attachments }))), []);
    });

    it(`${locale}: a blank form`, async () => {
      assert.deepEqual(findingsOf(readModel(await makeBlankForm(blankSample(locale)))), []);
    });
  }
});

describe('what people type breaks no document', qpdf, () => {
  const nasty = 'a\u0000\u000b\ud800 <b>&amp;\uffff\u202e\u200d(é\u2066';
  it('not its properties, nor what is read aloud', async () => {
    const request = await makeRequestDocument({
      ...sampleRequest('fr-MA'),
      title: nasty,
      agency: nasty,
      sections: [{ heading: nasty, rows: [{ label: nasty, value: nasty }] }],
      attachments: [{ label: nasty, name: nasty, size: 1, sha256: 'a'.repeat(64) }],
    });
    const questions = [
      { label: nasty, hint: nasty, optional: true },
      { label: nasty, answer: { kind: 'choices', options: [nasty, '\u000b'] } as const },
    ];
    const blank = await makeBlankForm({
      ...blankSample('fr-MA'),
      title: nasty,
      notice: nasty,
      sections: [{ heading: nasty, questions }],
    });
    for (const bytes of [request, blank]) {
      assert.deepEqual(findingsOf(readModel(bytes)), []);
      const { status, output, problems } = ask(bytes, 'qpdf', '--check', 'FILE');
      assert.equal(status, 0, output + problems);
      assert.equal(ask(bytes, 'pdfinfo', '-meta', 'FILE').output.match(/[\u0000-\u0008\u000b\ufffe\uffff]/), null);
    }
  });
});

describe('each check finds its fault', qpdf, () => {
  let form: Model;
  let request: Model;
  before(async () => {
    form = readModel(await makeBlankForm(blankSample('fr-MA')));
    request = readModel(await makeRequestDocument({ ...sampleRequest('fr-MA'), attachments }));
  });

  const dictionary = (object: ModelObject | undefined): Dictionary =>
    (object?.stream?.dict ?? object?.value ?? assert.fail('no such object')) as Dictionary;
  /** The first dictionary that has an entry with this value; any value when none is given. */
  const having = (model: Model, key: string, value?: string): Dictionary =>
    dictionary(
      Object.values(model).find((object) => {
        const found = object.stream?.dict ?? object.value;
        if (!found || typeof found !== 'object' || Array.isArray(found)) return false;
        return value === undefined ? key in found : found[key] === value;
      }),
    );
  const referred = (model: Model, reference: unknown): ModelObject =>
    model[`obj:${String(reference)}`] ?? assert.fail();
  const catalogue = (model: Model): Dictionary => having(model, '/Type', '/Catalog');
  const preferences = (model: Model): Dictionary => dictionary(referred(model, catalogue(model)['/ViewerPreferences']));
  const element = (model: Model, tag: string): Dictionary => having(model, '/S', `/${tag}`);
  const metadata = (model: Model): { data: string } =>
    referred(model, catalogue(model)['/Metadata']).stream ?? assert.fail();
  const font = (model: Model): Dictionary => having(model, '/Subtype', '/Type0');
  const cMap = (model: Model): { data: string } => referred(model, font(model)['/ToUnicode']).stream ?? assert.fail();
  /** Changes what the pages paint. */
  const repaint = (model: Model, from: RegExp, to: string): void => {
    const streams = Object.values(model).flatMap(({ stream }) => (stream?.data.includes(' BDC') ? [stream] : []));
    assert.ok(
      streams.some(({ data }) => from.test(data)),
      String(from),
    );
    for (const stream of streams) stream.data = stream.data.replace(from, to);
  };

  const faults: Readonly<Record<string, (model: Model) => void>> = {
    '01-003': (model) => repaint(model, /(\/MCID \d+[^B]*BDC)/, '$1 /Artifact BMC EMC'),
    '01-004': (model) => repaint(model, /(\/Artifact[^B]*BDC)/, '$1 /P <</MCID 0>> BDC EMC'),
    '01-005': (model) => repaint(model, /^/, '0 0 9 9 re f\n'),
    '01-007': (model) => (dictionary(referred(model, catalogue(model)['/MarkInfo']))['/Suspects'] = true),
    '02-001': (model) => (element(model, 'P')['/S'] = '/Paragraph'),
    '06-001': (model) => delete catalogue(model)['/Metadata'],
    '06-003': (model) => (metadata(model).data = metadata(model).data.replace(/<dc:title>[\s\S]*<\/dc:title>/, '')),
    '07-001': (model) => delete preferences(model)['/DisplayDocTitle'],
    '07-002': (model) => (preferences(model)['/DisplayDocTitle'] = false),
    '09-004': (model) => (element(model, 'TR')['/S'] = '/Div'),
    '09-005': (model) => (element(model, 'LBody')['/S'] = '/P'),
    '10-001': (model) => (cMap(model).data = cMap(model).data.replace(/<[0-9a-f]+>(?=\s+<[0-9a-f]+>\s*\])/i, '<>')),
    '11-001': (model) => (element(model, 'H1')['/Lang'] = 'u:'),
    '11-002': (model) => (element(model, 'Form')['/Lang'] = 'u:no language'),
    '11-006': (model) => delete catalogue(model)['/Lang'],
    '11-007': (model) => delete having(model, '/Lang', 'u:ar')['/Lang'],
    '13-004': (model) => (element(model, 'H2')['/S'] = '/Figure'),
    '14-002': (model) => (element(model, 'H1')['/S'] = '/H2'),
    '14-003': (model) => (element(model, 'H2')['/S'] = '/H3'),
    '14-007': (model) => (element(model, 'H2')['/S'] = '/H'),
    '15-003': (model) => delete element(model, 'TH')['/A'],
    '24-001': (model) => delete element(model, 'Form')['/A'],
    '31-004': (model) => (having(model, '/CIDToGIDMap')['/CIDToGIDMap'] = '/Other'),
    '31-009': (model) => delete having(model, '/FontFile2')['/FontFile2'],
    '31-027': (model) => delete font(model)['/ToUnicode'],
    '31-028': (model) =>
      (cMap(model).data = cMap(model).data.replace(/<[0-9a-f]{4}>(?=\s+<[0-9a-f]+>\s*\])/i, '<0000>')),
    '31-029': (model) =>
      (cMap(model).data = cMap(model).data.replace(/<[0-9a-f]{4}>(?=\s+<[0-9a-f]+>\s*\])/i, '<FEFF>')),
    '31-030': (model) => repaint(model, /<[0-9a-f]{4}/, '<0000'),
    'ISO 19005-2, 6.1.3': (model) => delete dictionary(model.trailer)['/ID'],
    'ISO 19005-2, 6.5.1': (model) => (catalogue(model)['/OpenAction'] = '3 0 R'),
    'ISO 19005-2, 6.4.1': (model) => (catalogue(model)['/AcroForm'] = {}),
    'ISO 19005-2, 6.8': (model) => (dictionary(referred(model, catalogue(model)['/Names']))['/EmbeddedFiles'] = {}),
    'ISO 19005-1, 6.7.3': (model) => (metadata(model).data = metadata(model).data.replace('Demande', 'Autre demande')),
    'no unconfirmed identifier': (model) => (metadata(model).data += '<pdfuaid:part>1</pdfuaid:part>'),
  };

  it('and there is a fault for each', () =>
    assert.deepEqual(Object.keys(faults).sort(), checks.map(({ condition }) => condition).sort()));

  for (const { condition, says } of checks)
    it(`${condition}: ${says}`, () => {
      // Lists and places to write are in the form, tables and other languages in the request.
      const isForm = ['09-005', '11-002', '24-001'].includes(condition);
      const model = structuredClone(isForm ? form : request);
      assert.deepEqual(findingsOf(model), []);
      faults[condition]?.(model);
      assert.ok(
        findingsOf(model).some((finding) => finding.startsWith(`${condition} `)),
        findingsOf(model).join('\n'),
      );
    });
});
