/** Ways to send the same bytes in fewer. */
export type Packing = 'br' | 'gzip';

/** The best way that a client takes, by `Accept-Encoding` (RFC 9110 section 12.5.3); undefined: as they are. */
export function packingFor(header: string | null | undefined): Packing | undefined {
  const taken = new Map(
    (header ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part
        .toLowerCase()
        .split(';')
        .map((word) => word.trim());
      const worth = parameters.find((parameter) => parameter.startsWith('q='));
      return [name, worth === undefined || Number(worth.slice(2)) > 0];
    }),
  );
  return (['br', 'gzip'] as const).find((name) => taken.get(name));
}
