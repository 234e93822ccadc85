import type {Hono} from 'hono';
import type {Store} from '../store/store.ts';
import {listenForCommands} from './admin-socket.ts';
import {createAdmin} from './admin.ts';
import {createRequestsApp} from '../requests/app.ts';
import {deliverDue} from './mail/deliver.ts';
import {smtpPost} from './mail/smtp.ts';
import {startRounds} from './rounds.ts';
import type {RequestSettings} from './settings.ts';

/** The taking of requests, with what works behind it: mails, deletion, commands. */
export interface RequestsService {
  readonly app: Hono;
  /** Finishes what is under way and closes the database. */
  stop(): Promise<void>;
}

/** Looks for mails that are due. */
const mailPause = 15_000;

/** Looks for what is to be deleted. */
const purgePause = 10 * 60_000;

/**
 * Opens the ledger and starts what works behind it. `log` gets one JSON object per line, never with anything personal.
 * @throws Error when the folder belongs to a server that runs, or the database cannot be opened
 */
export async function startRequests(
  store: Store,
  folder: string,
  settings: RequestSettings,
  log: (line: string) => void,
): Promise<RequestsService> {
  const {databaseUrl, smtpUrl, mailFrom, retentionDays, origins, trustProxy} = settings;
  const tell = (event: object): void => log(JSON.stringify({time: new Date().toISOString(), ...event}));
  const post = smtpUrl === undefined ? undefined : smtpPost(smtpUrl, mailFrom);
  // Only who takes requests loads what keeps them.
  const {openLedger} = await import('../requests/database/open-ledger.ts');
  const ledger = await openLedger(databaseUrl === undefined ? {folder} : {url: databaseUrl});
  const failed = (work: string) => (): void => tell({event: 'round_failed', work});
  const rounds = [startRounds(() => ledger.purge(new Date()), purgePause, failed('purge'))];
  if (post) rounds.push(startRounds(() => deliverDue(ledger, post.send, new Date(), tell), mailPause, failed('mail')));
  const endCommands = databaseUrl === undefined ? await listenForCommands(createAdmin(ledger), folder) : undefined;
  return {
    app: createRequestsApp({store, ledger, origins, retentionDays, trustProxy, log: tell}),
    async stop() {
      await Promise.all(rounds.map((round) => round.stop()));
      await endCommands?.();
      post?.close();
      await ledger.close();
    },
  };
}
