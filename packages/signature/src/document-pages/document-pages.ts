import { workerScriptUrl } from '@tiwizi/core';
import { formatNumber, text, type Locale } from '@tiwizi/i18n';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { DocumentViewer } from '../e-signature/document-viewer.ts';
import { documentPagesMessages } from './document-pages.messages.ts';

/** Sharper than this no eye sees, and a long document must not fill the memory of a telephone. */
const MAX_PIXEL_RATIO = 2;

/**
 * Draws the pages of a PDF with pdf.js (npm `pdfjs-dist`, which an agency installs beside this package): one canvas for each page, drawn when it
 * comes near the view and freed when it is far from it. Scripts, forms and outside references of the file are not run or followed. What the
 * pages say is not read out: a text of the document belongs beside them (`summary` of `<tiwizi-e-signature>`).
 *
 * @param workerUrl - address of `pdfjs-dist/legacy/build/pdf.worker.min.mjs` on the own server
 * @returns the viewer; it rejects when pdf.js cannot read the file
 *
 * Standard: ISO 32000-2. Runs under `worker-src 'self'` and Trusted Types (policy `tiwizi`).
 */
export function documentPages({ workerUrl }: { readonly workerUrl: string | URL }): DocumentViewer {
  return async (bytes, host, { locale, signal }) => {
    const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const port = new Worker(workerScriptUrl(workerUrl) as string, { type: 'module' });
    const worker = PDFWorker.create({ port });
    // Letters as outlines: what is drawn hangs on no font and no direction of the page around it.
    const task = getDocument({
      worker,
      data: bytes.slice(),
      isEvalSupported: false,
      enableXfa: false,
      disableFontFace: true,
    });
    const end = (): void => {
      void task.destroy();
      port.terminate();
    };
    signal.addEventListener('abort', end, { once: true });
    try {
      // A file that cannot be fetched ends here, not in silence.
      const failed = new Promise<never>((_, fail) =>
        port.addEventListener('error', () => fail(new Error('the worker of pdf.js could not be loaded')), {
          once: true,
        }),
      );
      const pdf = await Promise.race([task.promise, failed]);
      host.replaceChildren(...(await canvases(pdf, locale)));
      watch(host, pdf, signal);
    } catch (cause) {
      end();
      throw cause;
    }
  };
}

/** Empty canvases, named for those who do not see them. All have the proportions of the first page until they are drawn: a thousand pages open as fast as one. */
async function canvases(pdf: PDFDocumentProxy, locale: Locale): Promise<HTMLCanvasElement[]> {
  const total = formatNumber(pdf.numPages, locale);
  const first = await pdf.getPage(1);
  return Array.from({ length: pdf.numPages }, (_, index) => {
    const canvas = document.createElement('canvas');
    canvas.className = 'tiwizi-e-signature__page';
    canvas.setAttribute('role', 'img');
    canvas.setAttribute(
      'aria-label',
      text(documentPagesMessages, 'page', locale, { number: formatNumber(index + 1, locale), total }),
    );
    return blank(canvas, first);
  });
}

/** As large as the page at one point a pixel, which keeps its proportions and little memory. */
function blank(canvas: HTMLCanvasElement, page: PDFPageProxy): HTMLCanvasElement {
  const { width, height } = page.getViewport({ scale: 1 });
  return Object.assign(canvas, { width: Math.round(width), height: Math.round(height) });
}

/** Draws what comes near the view, frees what has gone far. */
function watch(host: HTMLElement, pdf: PDFDocumentProxy, signal: AbortSignal): void {
  const all = [...host.children];
  const drawn = new WeakSet<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting === drawn.has(target)) continue;
        const canvas = target as HTMLCanvasElement;
        if (isIntersecting) drawn.add(canvas);
        else drawn.delete(canvas);
        void pdf
          .getPage(all.indexOf(canvas) + 1)
          .then(async (page) => void (drawn.has(canvas) ? await draw(canvas, page) : blank(canvas, page)))
          .catch(() => drawn.delete(canvas));
      }
    },
    { rootMargin: '100%' },
  );
  for (const canvas of all) observer.observe(canvas);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

async function draw(canvas: HTMLCanvasElement, page: PDFPageProxy): Promise<void> {
  const plain = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({
    scale: ((canvas.clientWidth || plain.width) * Math.min(devicePixelRatio || 1, MAX_PIXEL_RATIO)) / plain.width,
  });
  Object.assign(canvas, { width: Math.round(viewport.width), height: Math.round(viewport.height) });
  await page.render({ canvas, viewport }).promise;
  canvas.dataset['tiwiziDrawn'] = '';
}
