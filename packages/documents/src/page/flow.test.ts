// Where pages end: a heading never stands apart from what comes first under it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layoutAttachments } from '../request/attachments.ts';
import { Flow } from './flow.ts';
import type { Box, TagNode } from './nodes.ts';
import { BOTTOM, INK, textStyles } from './page-style.ts';
import { layoutSection } from './section.ts';

const boxesOf = ({ boxes = [], children = [] }: TagNode): readonly Box[] => [...boxes, ...children.flatMap(boxesOf)];
const pageOf = (node: TagNode | undefined): number | undefined => node && boxesOf(node)[0]?.page;
const newFlow = (): Flow => new Flow('ar-MA', { text: textStyles('ar-MA'), ink: INK });
const row = (lines: number) => ({ label: 'خانة', value: Array(lines).fill('قيمة').join('\n') });
const longHeading = 'عنوان طويل جدا لقسم من أقسام هذا الطلب يمتد على أكثر من سطر واحد لأن المصلحة أرادت ذلك';

describe('the end of a page', () => {
  it('stands nowhere between a heading and the beginning of its first row', () => {
    let broken = 0;
    for (let filled = 1; filled < 40; filled += 1)
      for (const lines of [1, 3, 7, 12, 40]) {
        const flow = newFlow();
        layoutSection(flow, { heading: 'x', rows: Array.from({ length: filled }, () => row(1)) });
        const page = flow.page;
        const [head, table] = layoutSection(flow, { heading: longHeading, rows: [row(lines), row(1)] });
        assert.equal(pageOf(head), pageOf(table?.children?.[0]), `${filled} rows, then one of ${lines} lines`);
        if (pageOf(head) !== page) broken += 1;
        for (const box of [head, table].flatMap((node) => (node ? boxesOf(node) : [])))
          assert.ok(box.y + (box.to - box.from) * box.block.lineHeight <= BOTTOM + 1);
        // What was tried first has left no rules behind.
        const rules = flow.shapes.filter(({ height }) => height === 1.2);
        assert.equal(rules.length, 2);
      }
    assert.ok(broken > 10, `${broken} sections began a page`);
  });

  it('stands nowhere between the heading of the files, its sentence and the first file', () => {
    for (let filled = 1; filled < 40; filled += 1) {
      const flow = newFlow();
      layoutSection(flow, { heading: 'x', rows: Array.from({ length: filled }, () => row(1)) });
      const nodes = layoutAttachments(flow, [{ name: 'a.pdf', size: 1, sha256: 'a'.repeat(64) }]);
      assert.equal(new Set(nodes.map(pageOf)).size, 1, `${filled} rows`);
    }
  });
});
