/**
 * The system colour each semantic colour becomes under `forced-colors: active` (CSS Color Adjustment 1).
 * Meaning must then be carried by words, icons and edges: success, warning and info become plain text colour.
 *
 * Fills and the text on them (accent, danger) are left out on purpose: the browser then forces both sides of the pair itself.
 * Were they system colours, it would keep them and still paint its own plate under the text: black on black in Chromium.
 */
export const forcedColors: Readonly<Record<string, string>> = {
  'color-text': 'CanvasText',
  'color-text-muted': 'CanvasText',
  'color-surface': 'Canvas',
  'color-surface-raised': 'Canvas',
  'color-surface-sunken': 'Canvas',
  'color-border': 'CanvasText',
  'color-border-control': 'CanvasText',
  'color-accent-subtle': 'Canvas',
  'color-link': 'LinkText',
  'color-link-visited': 'VisitedText',
  'color-focus': 'CanvasText',
  'color-focus-inner': 'Canvas',
  'color-danger-subtle': 'Canvas',
  'color-success': 'CanvasText',
  'color-success-subtle': 'Canvas',
  'color-warning': 'CanvasText',
  'color-warning-subtle': 'Canvas',
  'color-info': 'CanvasText',
  'color-info-subtle': 'Canvas',
  'color-ornament': 'CanvasText',
};
