/** The way to something from the root of a flow: names and, in lists, numbers from 0. */
export type Path = readonly (string | number)[];

/** Where something is in a flow: as people are told, by ids and names, and in the data. */
export interface Place {
  readonly name: string;
  readonly path: Path;
}

/** What is at a key of something, or at a number of a list. */
export const within = ({ name, path }: Place, key: string | number): Place => ({
  name: typeof key === 'number' ? `${name}[${key}]` : `${name}.${key}`,
  path: [...path, key],
});
