import {z} from 'zod';
import {askServer} from '../service/admin-socket.ts';
import {createAdmin, ShownToken} from '../service/admin.ts';
import {complain, fail, messageOf, print} from '../terminal.ts';
import {say, twoLines} from '../words.ts';

/** Where the tokens are kept. */
export interface TokenPlace {
  folder: string;
  databaseUrl: string | undefined;
}

/** What is to be done with tokens. */
export type TokenTask =
  | {do: 'add'; town: string; desks: string[]; name: string; days: number | undefined}
  | {do: 'list'; town: string}
  | {do: 'revoke'; town: string; id: string};

type Ask = (method: string, path: string, body?: unknown) => Promise<Response>;

/** Makes, lists or revokes what lets an office in. Asks the running server where the data has one owner at a time. */
export async function tokenCommand(task: TokenTask, {folder, databaseUrl}: TokenPlace): Promise<number> {
  try {
    const answer = databaseUrl === undefined ? await askServer(folder, ...callOf(task)) : undefined;
    if (answer) return await tell(task, answer);
    const {openLedger} = await import('../requests/database/open-ledger.ts');
    const ledger = await openLedger(databaseUrl === undefined ? {folder} : {url: databaseUrl});
    try {
      const admin = createAdmin(ledger);
      const ask: Ask = async (method, path, body) =>
        admin.request(path, {method, ...(body === undefined ? {} : {body: JSON.stringify(body)})});
      return await tell(task, await ask(...callOf(task)));
    } finally {
      await ledger.close();
    }
  } catch (error) {
    return fail(1, say.tokenFailed(messageOf(error)));
  }
}

function callOf(task: TokenTask): Parameters<Ask> {
  const tenant = encodeURIComponent(task.town);
  if (task.do === 'list') return ['GET', `/tokens/${tenant}`];
  if (task.do === 'revoke') return ['DELETE', `/tokens/${tenant}/${encodeURIComponent(task.id)}`];
  const {town, desks, name, days} = task;
  return ['POST', '/tokens', {tenant: town, desks, name, ...(days === undefined ? {} : {days})}];
}

const Made = z.object({id: z.string(), token: z.string()});
const Listed = z.object({items: z.array(ShownToken)});

async function tell(task: TokenTask, answer: Response): Promise<number> {
  if (!answer.ok) {
    return fail(1, task.do === 'revoke' ? say.noSuchToken(task.id) : say.tokenFailed(await answer.text()));
  }
  if (task.do === 'add') {
    const {id, token} = Made.parse(await answer.json());
    complain(twoLines(say.tokenOnce(id)));
    print(`${token}\n`);
  } else if (task.do === 'list') {
    for (const {id, name, desks, created_at, expires_at, revoked_at} of Listed.parse(await answer.json()).items) {
      print(`${[id, name, desks.join(','), created_at, expires_at ?? '–', revoked_at ?? '–'].join('\t')}\n`);
    }
  } else print(twoLines(say.tokenRevoked(task.id)));
  return 0;
}
