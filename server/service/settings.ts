/** What a server that takes requests is told by its environment. */
export interface RequestSettings {
  /** PostgreSQL; without it the data is in a folder of this machine. */
  readonly databaseUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Days after which a request is deleted. */
  readonly retentionDays: number;
  /** Sites that may send requests, beside those that are served from here: `https://www.stadt.example`. */
  readonly origins: readonly string[];
  /** How many proxies of one's own stand in front, each of which adds an address to `X-Forwarded-For`. */
  readonly trustProxy: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws RangeError that names the variable and what is expected; never quotes an address with a password */
export function requestSettings(env: Environment): RequestSettings {
  const databaseUrl = env['DATABASE_URL'] || undefined;
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new RangeError('DATABASE_URL: expected postgresql://user:password@host/database');
  }
  const smtpUrl = env['SMTP_URL'] || undefined;
  const mailFrom = env['MAIL_FROM'] || '';
  if (smtpUrl && !/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(mailFrom.replace(/^.*<|>$/g, ''))) {
    throw new RangeError('MAIL_FROM: expected an address such as "Familienlotse <lotse@stadt.example>"');
  }
  const days = env['REQUEST_RETENTION_DAYS'] || '90';
  if (!/^\d{1,4}$/.test(days) || Number(days) < 1) {
    throw new RangeError('REQUEST_RETENTION_DAYS: expected a whole number of days, 1 or more');
  }
  const proxies = env['TRUST_PROXY'] || '0';
  if (!/^\d$/.test(proxies)) throw new RangeError('TRUST_PROXY: expected the number of proxies in front, 0 to 9');
  return {
    databaseUrl,
    smtpUrl,
    mailFrom,
    retentionDays: Number(days),
    origins: (env['EMBEDDING_ORIGINS'] || '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(originOf),
    trustProxy: Number(proxies),
  };
}

function originOf(text: string): string {
  try {
    const {origin, protocol} = new URL(text);
    if (origin === text.replace(/\/$/, '') && /^https?:$/.test(protocol)) return origin;
  } catch {
    // Said below, as for every other text that is no origin.
  }
  throw new RangeError(`EMBEDDING_ORIGINS: expected https://www.stadt.example, found ${text.slice(0, 100)}`);
}
