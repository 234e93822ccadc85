import type {FacetChoice, SearchAnswer} from './answer.ts';
import {chosenOf, countAge, countCodes, countsOf, missingIn, type Chosen, type Occurring} from './facet-table.ts';
import type {SearchIndex} from './search-index.ts';

/** Counts what is found, by profile: records of one profile are alike in all that can be chosen. */
export class Tally {
  readonly chosen: Chosen;
  private readonly occurring: Occurring;
  private readonly profiles: Uint32Array;

  constructor(
    private readonly index: SearchIndex,
    choice: FacetChoice,
    private readonly only: ReadonlySet<string> | undefined,
  ) {
    const {table, work} = index;
    this.chosen = chosenOf(table, choice);
    this.profiles = table.profiles;
    this.occurring = {used: work.used, size: 0, records: work.perProfile, missing: work.missing};
  }

  /** To be called once per record. */
  count(record: number): void {
    if (this.only && !this.only.has(this.index.ids[record]!)) return;
    const profile = this.profiles[record]!;
    if (this.occurring.records[profile]!++ === 0) this.use(profile);
  }

  countAll(): void {
    const {records} = this.index.table;
    this.occurring.records.set(records);
    records.forEach((_, profile) => this.use(profile));
  }

  private use(profile: number): void {
    const {occurring} = this;
    occurring.used[occurring.size++] = profile;
    occurring.missing[profile] = missingIn(this.index.table, this.chosen, profile);
  }

  /** Does a record that was counted fulfil all that is chosen? */
  fits(record: number): boolean {
    if (this.chosen.required && this.occurring.missing[this.profiles[record]!]) return false;
    return !this.only || this.only.has(this.index.ids[record]!);
  }

  /** The counts, once; the work space is ready for the next search then. */
  counts(ages: readonly number[] = []): Pick<SearchAnswer, 'total' | 'facets' | 'ages'> {
    const {table, work} = this.index;
    const {occurring} = this;
    const {used, size, records, missing} = occurring;
    const codes = work.counts.fill(0);
    countCodes(table, occurring, codes);
    const perAge = ages.map((age) => countAge(table, occurring, age));
    let total = 0;
    for (let i = 0; i < size; i++) {
      const profile = used[i]!;
      if (!missing[profile]) total += records[profile]!;
      records[profile] = 0;
    }
    return {total, facets: countsOf(table, codes), ages: perAge};
  }
}
