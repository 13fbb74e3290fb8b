// The PDF of a request: what the person answered, on A4, ready to be signed.
import { directionOf, formatDate, isolate, resolveLocale, text } from '@tiwizi/i18n';
import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import { pdfMessages } from '../messages/pdf.messages.js';
import { drawFrame } from './page-frame.js';
import { PAGE, textStyles } from './page-style.js';
import { PdfCanvas } from './pdf-canvas.js';
import { layoutRequest } from './request-layout.js';
import { drawTagged } from './tag-tree.js';

/**
 * @typedef {object} RequestRow
 * @property {string} label
 * @property {string} value `\n` begins a new line; an empty one is shown as a dash
 * @property {string} [valueLang] BCP 47 language of the value, when it is not that of the document
 * @property {'ltr' | 'rtl' | 'auto'} [valueDir] default `auto`: that of its first strong letter, left to right for numbers. Give `ltr` for identifiers;
 *           a number plate also wants `isolateIdentifier('plate', …)` of `@tiwizi/i18n`
 */

/**
 * Makes the PDF of a request: PDF 1.7, tagged, A4, fonts embedded as subsets, neither encrypted nor with scripts, so that it can be signed.
 *
 * The same input gives the same bytes (with one version of Node and of the fonts): the identifier in the file is made of the input.
 *
 * @param {object} request
 * @param {string} request.locale language of the page and its direction
 * @param {string} [request.number] number of the request
 * @param {string} request.title
 * @param {string} request.agency name of the agency
 * @param {readonly { heading: string, rows: readonly RequestRow[] }[]} request.sections
 * @param {string | readonly string[]} [request.notice] paragraphs after the answers: what the person declares
 * @param {Date | string | number} request.createdAt an instant
 * @param {boolean} [request.specimen] says in words and across each page that the document has no legal value; left out, it does
 * @returns {Promise<Uint8Array>}
 * @throws RangeError `request-pdf-invalid-date`; TypeError `request-pdf-missing: …` without title, agency or sections
 */
export async function makeRequestPdf(request) {
  const { number, title, agency, sections, notice = [], specimen = true } = request;
  for (const part of ['title', 'agency', 'sections'])
    if (!request[part]) throw new TypeError(`request-pdf-missing: ${part}`);
  const createdAt = new Date(request.createdAt);
  if (Number.isNaN(createdAt.getTime()) || request.createdAt === null) throw new RangeError('request-pdf-invalid-date');

  const locale = resolveLocale(request.locale);
  const rtl = directionOf(locale) === 'rtl';
  const say = (key, values) => text(pdfMessages, key, locale, values);
  const styles = textStyles(locale);
  const meta = [
    ...(number ? [say('number', { number: isolate(number, 'ltr') })] : []),
    say('created', { date: isolate(formatDate(createdAt, locale, { time: true })) }),
  ];
  const words = specimen ? { specimen: say('specimen'), mark: say('specimenMark') } : {};
  const { pages, nodes, shapes } = layoutRequest(
    { rtl, title, agency, meta, specimen: words.specimen, sections, notices: [notice].flat() },
    styles,
  );

  const document = openDocument({
    locale,
    title,
    agency,
    subject: words.specimen,
    createdAt,
    request: { ...request, createdAt, locale, specimen },
  });
  const finished = bytesOf(document);
  const canvas = new PdfCanvas(document);
  for (let page = 0; page < pages; page += 1) {
    document.addPage();
    const label = say('page', { page: page + 1, pages });
    drawFrame(
      canvas,
      { rtl, first: page === 0, header: title, footer: [...meta].reverse(), page: label, ...words },
      styles,
    );
    canvas.artifact('Layout', () =>
      shapes
        .filter((shape) => shape.page === page)
        .forEach(({ x, y, width, height, ink }) => canvas.fillRectangle(x, y, width, height, ink)),
    );
  }
  drawTagged(document, canvas, nodes, locale);
  document.end();
  return finished;
}

function openDocument({ locale, title, agency, subject, createdAt, request }) {
  const document = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    font: null,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: locale,
    info: {
      Title: markupSafe(title),
      Author: markupSafe(agency),
      ...(subject ? { Subject: markupSafe(subject) } : {}),
      Creator: 'Tiwizi',
      CreationDate: createdAt,
      ModDate: createdAt,
    },
  });
  // pdfkit makes it of the properties alone: two requests made in one second would share it.
  document._id = createHash('sha256').update(JSON.stringify(request)).digest().subarray(0, 16);
  return document;
}

/** pdfkit writes properties into XMP (which is XML) without escaping them: as text of a template they are escaped, as a PDF string they are themselves. */
function markupSafe(value) {
  const escaped = value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return Object.assign(new String(value), { toString: () => escaped });
}

function bytesOf(document) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
  });
}
