import {createTransport} from 'nodemailer';
import type {Send} from './deliver.ts';

/** A way to send mails, and how to give its connections back. */
export interface Post {
  readonly send: Send;
  close(): void;
}

/**
 * Mails by SMTP: `smtps://user:password@host:465`, or `smtp://host:587` with STARTTLS, which is required unless the host is
 * this machine. `from`: who the notices come from.
 * @throws RangeError that names what is expected, never the password
 */
export function smtpPost(url: string, from: string): Post {
  const {protocol, hostname} = parsed(url);
  if (protocol !== 'smtp:' && protocol !== 'smtps:') throw wrong();
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    requireTLS: protocol === 'smtp:' && !isHere,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({id, to, subject, text}) {
      await transport.sendMail({
        from,
        to,
        subject,
        text,
        // The same mail sent twice is recognised as one by most programs.
        messageId: `<${id}@${from.replace(/^.*@|>.*$/g, '')}>`,
        // No out-of-office reply to a machine (RFC 3834).
        headers: {'Auto-Submitted': 'auto-generated'},
      });
    },
    close: () => transport.close(),
  };
}

function parsed(url: string): URL {
  try {
    return new URL(url);
  } catch {
    throw wrong();
  }
}

const wrong = (): RangeError => new RangeError('SMTP_URL: expected smtps://user:password@host:465 or smtp://host:587');
