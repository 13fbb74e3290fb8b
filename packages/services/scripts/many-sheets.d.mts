/** So many sheets: the given ones first, then variants of them, each with a place in its title. */
export function manySheets<Sheet extends { readonly id: string }>(sheets: readonly Sheet[], count: number): Sheet[];
