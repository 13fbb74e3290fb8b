// A laid-out document → the bytes of a PDF.
import type { Locale } from '@tiwizi/i18n';
import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import type { Flow } from './flow.ts';
import type { TagNode } from './nodes.ts';
import { plainText } from '../text/bidi-text.ts';
import { drawFrame, type Frame } from './page-frame.ts';
import { PAGE } from './page-style.ts';
import { PdfCanvas } from './pdf-canvas.ts';
import { drawTagged } from './tag-tree.ts';

/** What a document says of itself. */
export interface DocumentProperties {
  readonly locale: Locale;
  readonly title: string;
  readonly agency: string;
  readonly subject?: string | undefined;
  readonly createdAt: Date;
  /** All that the document is made of: its identifier is a digest of it. */
  readonly madeOf: unknown;
}

/** Draws the pages of a flow: frames, shapes, then the nodes in reading order. */
export async function writeDocument(
  properties: DocumentProperties,
  flow: Flow,
  nodes: readonly TagNode[],
  frame: (page: number, pages: number) => Frame,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = openDocument(properties);
  const finished = bytesOf(document);
  const canvas = new PdfCanvas(document);
  const pages = flow.page + 1;
  for (let page = 0; page < pages; page += 1) {
    document.addPage();
    drawFrame(canvas, frame(page, pages), flow.style);
    canvas.artifact('Layout', () => {
      for (const shape of flow.shapes.filter((each) => each.page === page)) canvas.shape(shape);
    });
  }
  drawTagged(document, canvas, nodes, properties.locale);
  document.end();
  return finished;
}

function openDocument({ locale, title, agency, subject, createdAt, madeOf }: DocumentProperties): PDFDocument {
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
      Title: markupSafe(plainText(title)),
      Author: markupSafe(plainText(agency)),
      ...(subject ? { Subject: markupSafe(subject) } : {}),
      Creator: 'Tiwizi',
      CreationDate: createdAt,
      ModDate: createdAt,
    },
  });
  // pdfkit makes it of the properties alone: two requests made in one second would share it.
  document._id = createHash('sha256').update(JSON.stringify(madeOf)).digest().subarray(0, 16);
  return document;
}

/** pdfkit writes properties into XMP (which is XML) unescaped: as text of a template they are escaped, as a PDF string they are themselves. */
function markupSafe(value: string): object {
  const escaped = value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return Object.assign(new String(value), { toString: () => escaped });
}

function bytesOf(document: PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
  });
}
