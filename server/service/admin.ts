import {Hono} from 'hono';
import {z} from 'zod';
import {newSigns} from '../../src/domain/asking/spelling.ts';
import {tokenHash} from '../requests/hash.ts';
import type {Ledger, Token} from '../requests/ledger.ts';
import {newTokenText} from './token.ts';

const Tenant = z.string().regex(/^\d{2,8}$/);

/** What `familienlotse token add` asks for. */
export const NewToken = z.object({
  tenant: Tenant,
  desks: z.array(z.string().min(1).max(200)).min(1).max(200),
  name: z.string().min(1).max(200),
  days: z.number().int().min(1).max(3_650).optional(),
});
export type NewToken = z.infer<typeof NewToken>;

/** What is shown of a token afterwards: never its secret. */
export const ShownToken = z.object({
  id: z.string(),
  desks: z.array(z.string()),
  name: z.string(),
  created_at: z.string(),
  expires_at: z.string().optional(),
  revoked_at: z.string().optional(),
});
export type ShownToken = z.infer<typeof ShownToken>;

const DAY = 86_400_000;

/**
 * The keys of the office, as a function from Request to Response: who may run commands on this machine asks it, through a
 * socket that only the owner of the data can open. It is no part of the server that the net reaches.
 */
export function createAdmin(
  ledger: Pick<Ledger, 'addToken' | 'listTokens' | 'revokeToken'>,
  now = () => new Date(),
): Hono {
  const app = new Hono();
  app.post('/tokens', async ({req}) => {
    const asked = NewToken.safeParse(await req.json().catch(() => undefined));
    if (!asked.success) return Response.json({error: z.prettifyError(asked.error)}, {status: 422});
    const {tenant, desks, name, days} = asked.data;
    const text = newTokenText();
    const createdAt = now();
    const expiresAt = days === undefined ? undefined : new Date(createdAt.getTime() + days * DAY);
    const id = newSigns(8);
    await ledger.addToken({
      id,
      tenant,
      desks,
      name,
      hash: await tokenHash(text),
      createdAt,
      expiresAt,
      revokedAt: undefined,
    });
    return Response.json({id, token: text}, {status: 201});
  });
  app.get('/tokens/:tenant', async ({req}) => {
    const tokens = await ledger.listTokens(req.param('tenant'));
    return Response.json({items: tokens.map(shown)});
  });
  app.delete('/tokens/:tenant/:id', async ({req}) => {
    const found = await ledger.revokeToken(req.param('tenant'), req.param('id'), now());
    return new Response(null, {status: found ? 204 : 404});
  });
  return app;
}

const shown = ({id, desks, name, createdAt, expiresAt, revokedAt}: Token): ShownToken => ({
  id,
  desks: [...desks],
  name,
  created_at: createdAt.toISOString(),
  ...(expiresAt && {expires_at: expiresAt.toISOString()}),
  ...(revokedAt && {revoked_at: revokedAt.toISOString()}),
});
