import type { TemplateResult } from 'lit/html.js';
import { icons, type IconName } from './icons.ts';
import { svgTemplate, type IconOptions } from './svg-template.ts';

/**
 * An icon by its name. It brings all icons with it: where size counts, import one and use `svgTemplate(check)`.
 * @throws RangeError when there is no icon of that name
 */
export function iconTemplate(name: IconName, options: IconOptions = {}): TemplateResult {
  if (!Object.hasOwn(icons, name)) throw new RangeError(`There is no icon "${String(name)}"`);
  return svgTemplate(icons[name], options);
}
