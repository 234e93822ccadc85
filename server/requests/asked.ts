import type {Ledger} from './ledger.ts';
import type {ProofOptions} from './protection/proof.ts';
import type {Limits} from './protection/rate-limit.ts';
import type {Town} from './town.ts';

/** What all routes share. */
export interface Setting {
  readonly ledger: Ledger;
  readonly retentionDays: number;
  readonly limits: Limits;
  readonly proof: ProofOptions | false;
}

/** What is known of something that was asked, before its route begins. */
export interface Asked {
  readonly request: Request;
  readonly url: URL;
  readonly town: Town;
  /** Who asks, as it may be counted: see `protection/visitor-key.ts`. */
  readonly visitor: string;
  readonly now: Date;
}
