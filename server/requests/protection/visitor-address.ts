/**
 * Where a request comes from. With `proxies` of one's own in front it is the address that the outermost of them saw, the
 * `proxies`-th from the right of `X-Forwarded-For`: what stands further left was written by whoever asked. Without, it is the
 * socket's, which the Node adapter of Hono hands over as `incoming`. In memory there is none; then all count as one.
 */
export function addressOf(headers: Headers, environment: unknown, proxies: number): string {
  if (proxies > 0) {
    const seen = (headers.get('x-forwarded-for') ?? '').split(',').map((address) => address.trim());
    const address = seen.at(-proxies);
    if (address) return address.slice(0, 64);
  }
  const incoming = partOf(environment, 'incoming');
  const address = partOf(partOf(incoming, 'socket'), 'remoteAddress');
  return typeof address === 'string' ? address : '';
}

function partOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const part: unknown = Reflect.get(value, name);
  return part;
}
