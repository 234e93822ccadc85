/** A part of a town as far as nearness goes. */
export interface Part {
  readonly id: string;
  readonly neighbours?: readonly string[] | undefined;
  readonly postal_codes?: readonly string[] | undefined;
}

/** The parts that a postcode belongs to, and after them those around; empty for a postcode of no part. Each once. */
export function surroundingsOf(parts: readonly Part[], postcode: string): readonly string[] {
  const own = parts.filter(({postal_codes = []}) => postal_codes.includes(postcode));
  const known = new Set(parts.map(({id}) => id));
  const around = own.flatMap(({neighbours = []}) => neighbours).filter((id) => known.has(id));
  return [...new Set([...own.map(({id}) => id), ...around])];
}

/** Do postcodes tell the parts apart? With one for all of them nothing would be near. */
export const tellsPartsApart = (parts: readonly Part[]): boolean =>
  new Set(parts.flatMap(({postal_codes = []}) => postal_codes)).size > 1;
