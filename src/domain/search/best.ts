/** One more than the highest number of a record, which the score of a key is above. */
const records = 2 ** 24;

/**
 * Puts records in order while they arrive. Only the best are kept, so an arrival is mostly one comparison.
 * A key is one number: the score, and under it the record's number, the lower the better.
 */
export class Best {
  size = 0;
  /** A lower whole score has no place any more, nor has this one with a record that is not below `last`. */
  least = 0;
  last = Infinity;
  private readonly keys: Float64Array;
  /** Where each was found. */
  private readonly finds: Uint32Array;

  constructor(private readonly most: number) {
    this.keys = new Float64Array(most);
    this.finds = new Uint32Array(most);
  }

  /**
   * @param score a whole number
   * @param isNew the record has not arrived before; of one that has the better score counts
   */
  add(record: number, score: number, find: number, isNew: boolean): void {
    const {keys, finds, most} = this;
    const key = score * records - record;
    if (this.size === most && !(key > keys[most - 1]!)) return;
    let at = this.size;
    if (!isNew) for (let i = 0; i < this.size; i++) if (this.record(i) === record) at = i;
    if (at < this.size) {
      if (key <= keys[at]!) return;
    } else if (this.size < most) this.size++;
    else at--;
    for (; at > 0 && keys[at - 1]! < key; at--) {
      keys[at] = keys[at - 1]!;
      finds[at] = finds[at - 1]!;
    }
    keys[at] = key;
    finds[at] = find;
    if (this.size < most) return;
    this.least = this.score(most - 1);
    this.last = this.record(most - 1);
  }

  /** Adding 0 turns the -0 of a record without score into 0. */
  score(place: number): number {
    return Math.ceil(this.keys[place]! / records) + 0;
  }

  record(place: number): number {
    return this.score(place) * records - this.keys[place]!;
  }

  find(place: number): number {
    return this.finds[place]!;
  }
}
