/**
 * The system colour each semantic colour becomes under `forced-colors: active` (CSS Color 4, Forced Colors Mode).
 * Meaning must then be carried by words and icons: danger, success and the rest become plain text colour.
 */
export const forcedColors: Readonly<Record<string, string>> = {
  'color-text': 'CanvasText',
  'color-text-muted': 'CanvasText',
  'color-surface': 'Canvas',
  'color-surface-raised': 'Canvas',
  'color-surface-sunken': 'Canvas',
  'color-border': 'CanvasText',
  'color-border-control': 'CanvasText',
  'color-accent': 'Highlight',
  'color-accent-hover': 'Highlight',
  'color-on-accent': 'HighlightText',
  'color-accent-subtle': 'Canvas',
  'color-link': 'LinkText',
  'color-link-visited': 'VisitedText',
  'color-focus': 'CanvasText',
  'color-focus-inner': 'Canvas',
  'color-danger': 'CanvasText',
  'color-danger-hover': 'CanvasText',
  'color-on-danger': 'Canvas',
  'color-danger-subtle': 'Canvas',
  'color-success': 'CanvasText',
  'color-success-subtle': 'Canvas',
  'color-warning': 'CanvasText',
  'color-warning-subtle': 'Canvas',
  'color-info': 'CanvasText',
  'color-info-subtle': 'Canvas',
  'color-ornament': 'CanvasText',
};
