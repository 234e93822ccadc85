/**
 * A place as an address that the visitor's own map opens (RFC 5870), `geo:51.66,7.63?q=51.66,7.63(Name)`: no map is loaded
 * and nobody is asked. The pin `q` with its name is what Android's maps understand beyond the RFC; others skip it.
 * Undefined when it is not known where the place is.
 */
export function geoUri(
  {latitude, longitude}: {readonly latitude?: number | undefined; readonly longitude?: number | undefined},
  name: string,
): string | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  const point = `${coordinate(latitude)},${coordinate(longitude)}`;
  return `geo:${point}?q=${point}(${encoded(name)})`;
}

/** Six digits are ten centimetres, and never `1e-7`, which the RFC does not know. */
const coordinate = (degrees: number): string => String(Number(degrees.toFixed(6)));

/** Half a character cannot be encoded, and a bracket would end the name. */
function encoded(name: string): string {
  const whole = name.replace(/\p{Surrogate}/gu, '');
  return encodeURIComponent(whole).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}
