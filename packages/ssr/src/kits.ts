import type { TemplateRegistry } from '@tiwizi/core/template';

/** Packages that have templates. They are looked for at run time, so that this package depends on none of them. */
const packages: readonly string[] = [
  '@tiwizi/elements',
  '@tiwizi/forms',
  '@tiwizi/identity',
  '@tiwizi/signature',
  '@tiwizi/services',
];

/** The templates of a module that exports `templates`; undefined when its package is not installed. */
async function loadKit(name: string): Promise<TemplateRegistry | undefined> {
  try {
    // A name in a variable keeps bundlers from demanding a package that may be absent.
    const specifier = `${name}/templates`;
    const kit = (await import(specifier)) as { readonly templates: TemplateRegistry };
    return kit.templates;
  } catch (cause) {
    if (isAbsent(cause, name)) return undefined;
    throw cause;
  }
}

/** Whether it is this very package that was not found, and not something it needs. */
export function isAbsent(cause: unknown, name: string): boolean {
  const { code, message } = cause as { readonly code?: string; readonly message?: string };
  if (code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return Boolean(message?.includes("'./templates'"));
  return code === 'ERR_MODULE_NOT_FOUND' && Boolean(message?.includes(`'${name}'`));
}

/** The templates of the installed packages, in the order in which they are asked for a tag. */
export const installedKits: readonly TemplateRegistry[] = (await Promise.all(packages.map(loadKit))).filter(
  (kit) => kit !== undefined,
);
