import { normalPath } from '@tiwizi/http';

/** The parts of a path after its language; undefined when it is nobody's: not in normal form, or not to be decoded. */
export function decoded(request: Request): readonly string[] | undefined {
  try {
    return normalPath(request)?.split('/').map(decodeURIComponent).slice(2);
  } catch {
    // Not UTF-8 in percent signs: nobody's address.
    return undefined;
  }
}
