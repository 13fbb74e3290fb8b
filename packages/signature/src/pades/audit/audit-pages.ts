import { contentBoxes, visibleBox } from '../content/covered.ts';
import { overlap } from '../content/matrix.ts';
import type { Box } from '../content/matrix.ts';
import type { PdfPage } from '../pdf/document.ts';
import { PdfRef, serialise } from '../pdf/objects.ts';
import type { PdfValue } from '../pdf/objects.ts';
import type { AuditContext } from './audit-context.ts';
import { differingKeys, eachRef } from './revision-difference.ts';

/** Judges the pages, what they show and what lies on them. */
export function auditPages(audit: AuditContext, newWidgets: ReadonlySet<number>): void {
  const { old, now, difference } = audit;
  const nowPages = [...now.pages()].map((page) => page.ref.num);
  let index = 0;
  for (const shown of old.pages()) {
    const { ref, dict: before } = shown;
    const page = index++;
    if (nowPages[page] !== ref.num) audit.add('page_changed', false, { page, key: 'Kids' });
    const after = now.dict(ref) ?? new Map();
    for (const key of differingKeys(before, after)) {
      if (key !== 'Annots')
        audit.add(key === 'Contents' ? 'page_content_changed' : 'page_changed', false, { page, key });
    }
    difference.settle(ref.num);
    difference.explain(before.get('Annots'), ref.num);
    auditAnnotations(
      audit,
      newWidgets,
      page,
      shown,
      old.array(before.get('Annots')) ?? [],
      now.array(after.get('Annots')) ?? [],
    );
    const contents = before.get('Contents');
    eachRef([contents ?? null, ...(old.array(contents) ?? [])], (part) => {
      if (!difference.changed.has(part.num) || difference.isExplained(part.num)) return;
      audit.add('page_content_changed', false, { page, object: part.num });
      difference.settle(part.num);
    });
  }
  if (nowPages.length > index) audit.add('page_changed', false, { page: index, key: 'Kids' });
}

/** Judges what lies on a page: nothing may go, and only what was permitted may come. */
function auditAnnotations(
  audit: AuditContext,
  newWidgets: ReadonlySet<number>,
  page: number,
  shown: PdfPage,
  before: readonly PdfValue[],
  after: readonly PdfValue[],
): void {
  const { old, now, difference } = audit;
  const texts = before.map(serialise);
  const known = new Set(texts);
  const isKnown = (item: PdfValue): boolean => known.has(serialise(item));
  const kept = after.filter(isKnown);
  if (kept.length !== before.length || kept.some((item, i) => serialise(item) !== texts[i]))
    audit.add('annotation_changed', false, { page });
  let covered: Box[] | undefined;
  for (const item of after) {
    if (isKnown(item)) continue;
    if (item instanceof PdfRef && newWidgets.has(item.num)) {
      const box = visibleBox(now, now.dict(item) ?? new Map(), audit.budget);
      if (box && (covered ??= contentBoxes(old, shown, audit.budget)).some((other) => overlap(box, other)))
        audit.add('content_covered', true, { page, object: item.num });
      continue;
    }
    const isNew = item instanceof PdfRef && difference.added.has(item.num);
    audit.add('annotation_added', isNew && audit.permission === 3, { page });
  }
}
