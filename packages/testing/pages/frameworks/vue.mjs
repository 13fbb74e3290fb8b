// Compiles a component of Vue, as an application's bundler does.
import { compileScript, parse } from 'vue/compiler-sfc';

/** @returns {string} a module whose default export is the component */
export function compileVue(source) {
  const { descriptor, errors } = parse(source);
  if (errors.length) throw errors[0];
  const isCustomElement = (tag) => tag.startsWith('tiwizi-');
  return compileScript(descriptor, {
    id: 'app',
    inlineTemplate: true,
    templateOptions: { compilerOptions: { isCustomElement } },
  }).content;
}
