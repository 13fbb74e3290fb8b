/** Why a template cannot be printed. */
export type RenderErrorCode =
  /** The value is not text, a number, a nested template, a list of these, or nothing. */
  | 'unsupported-value'
  /** `.property=` */
  | 'property-binding'
  /** `@event=` */
  | 'event-binding'
  /** A binding on the element itself: `<p ${…}>`. */
  | 'element-binding'
  /** A binding in a tag name, an attribute name, a comment, `<script>`, `<style>` or another place where text is code. */
  | 'forbidden-place'
  /** A binding in `style`, `srcdoc` or an `on…` attribute. */
  | 'forbidden-attribute'
  /** An address that would run as script. */
  | 'unsafe-url'
  /** `?name=` with more than one binding in its value. */
  | 'boolean-value'
  /** Start and end tags do not match, or the template ends inside a tag, comment or raw text. */
  | 'unbalanced'
  /** The thing to print is not an uncompiled result of lit's `html` or `svg`. */
  | 'not-a-template';

/** A template that has no clean HTML form. `code` is stable; the message names the place. */
export class RenderTemplateError extends Error {
  override readonly name = 'RenderTemplateError';
  readonly code: RenderErrorCode;

  constructor(code: RenderErrorCode, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}
