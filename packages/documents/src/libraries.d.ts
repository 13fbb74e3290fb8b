// What is used of libraries that bring no types.
declare module 'pdfkit' {
  /** A structure element (ISO 32000-1, 14.7.2). */
  export interface StructureElement {
    readonly dictionary: { readonly data: Record<string, unknown> };
    add(child: StructureElement | (() => void)): this;
    end(): void;
  }

  export default class PDFDocument {
    constructor(options: Readonly<Record<string, unknown>>);
    _id: Uint8Array;
    addPage(): this;
    switchToPage(index: number): unknown;
    struct(tag: string, options?: Readonly<Record<string, unknown>>): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: string, options?: Readonly<Record<string, unknown>>): this;
    endMarkedContent(): this;
    rect(x: number, y: number, width: number, height: number): this;
    path(data: string): this;
    fill(ink: string): this;
    stroke(ink: string): this;
    fillColor(ink: string): this;
    fillOpacity(opacity: number): this;
    lineWidth(width: number): this;
    lineJoin(join: 'round'): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    rotate(degrees: number): this;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    font(font: unknown, name: string, size: number): this;
    text(text: string, x: number, y: number, options: Readonly<Record<string, unknown>>): this;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    end(): void;
  }
}
