import type {Problem} from '../src/contract/problem.ts';

/** An RFC 9457 answer. `kind` becomes `urn:familienlotse:problem:<kind>`. */
export function problemResponse(
  kind: string,
  status: number,
  title: string,
  {detail, instance, headers}: {detail?: string; instance?: string; headers?: Record<string, string>} = {},
): Response {
  const problem: Problem = {
    type: `urn:familienlotse:problem:${kind}`,
    title,
    status,
    ...(detail === undefined ? {} : {detail}),
    ...(instance === undefined ? {} : {instance: instance.slice(0, 500)}),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  });
}
