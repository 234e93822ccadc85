import type {Ledger, Mail} from '../../requests/ledger.ts';

/** Sends one mail; rejects when it could not be handed over. */
export type Send = (mail: Mail) => Promise<void>;

/** What became of a mail. Never whom it was for, nor what it said. */
export type MailEvent =
  | {readonly event: 'mail_sent' | 'mail_given_up'; readonly tries: number}
  | {readonly event: 'mail_failed'; readonly tries: number; readonly reason: string};

/** Longer than a mail server takes to answer: whoever was killed while sending has its mails sent by another afterwards. */
const claim = 5 * 60_000;

/** Mails of one round. */
const round = 20;

/** After a week of trying, somebody has to look: the mail is kept, and `/readyz` tells. */
const mostTries = 40;

const MINUTE = 60_000;

/** How long to wait after a number of failures: a minute, doubled each time, six hours at most. A day without a mail server is nothing. */
export const pauseAfter = (tries: number): number => Math.min(MINUTE * 2 ** (tries - 1), 360 * MINUTE);

/**
 * Sends what is due, once. A failure never loses a mail: it is tried again later. Two processes never send the same one, unless
 * one is killed between the sending and the note of it: then a notice comes twice, which is better than never.
 * How many were sent.
 */
export async function deliverDue(
  ledger: Pick<Ledger, 'dueMails' | 'mailSent' | 'mailFailed'>,
  send: Send,
  now: Date,
  tell: (event: MailEvent) => void,
): Promise<number> {
  const due = await ledger.dueMails(now, new Date(now.getTime() + claim), round);
  let sent = 0;
  for (const mail of due) {
    const tries = mail.tries + 1;
    try {
      await send(mail);
    } catch (cause) {
      const next = tries < mostTries ? new Date(now.getTime() + pauseAfter(tries)) : undefined;
      await ledger.mailFailed(mail.id, next);
      tell(next ? {event: 'mail_failed', tries, reason: reasonOf(cause)} : {event: 'mail_given_up', tries});
      continue;
    }
    await ledger.mailSent(mail.id);
    tell({event: 'mail_sent', tries});
    sent++;
  }
  return sent;
}

/** The code of an error, `ECONNREFUSED`: its message may quote an address. */
function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && /^[A-Z_]{2,30}$/.test(code) ? code : 'unknown';
}
