import type {OfficeLetter, Wish} from '../../ui/office/session.ts';
import type {Draft} from './shown.ts';

/** What is typed and chosen and not yet saved, by the reference of its request. */
export class Drafts extends Map<string, Draft> {
  /** Is something typed that would be lost? */
  get hasText(): boolean {
    return [...this.values()].some(({note}) => note !== undefined);
  }

  /** `letter`: the request as it is while somebody types. */
  type(letter: OfficeLetter, change: Partial<Omit<Draft, 'base'>>): void {
    const {reference} = letter.request;
    this.set(reference, {base: letter, ...this.get(reference), ...change});
  }

  /** What is saved is no draft any more; what else was typed stays one, now beside what is saved. */
  saved(letter: OfficeLetter, {note, slotId}: Wish): void {
    const {reference} = letter.request;
    const {note: typed, slotId: chosen} = this.get(reference) ?? {};
    const left = {
      ...(note === undefined && typed !== undefined ? {note: typed} : {}),
      ...(slotId === undefined && chosen !== undefined ? {slotId: chosen} : {}),
    };
    if (Object.keys(left).length) this.set(reference, {...left, base: letter});
    else this.delete(reference);
  }

  /** Somebody was faster: what is typed stays, and what was known stays beside it until it is read. */
  stale(before: OfficeLetter): void {
    const {reference} = before.request;
    this.set(reference, {base: before, ...this.get(reference)});
  }

  /** What somebody else did is read. */
  read(letter: OfficeLetter): void {
    const {reference} = letter.request;
    const draft = this.get(reference);
    if (draft?.note === undefined && draft?.slotId === undefined) this.delete(reference);
    else this.set(reference, {...draft, base: letter});
  }
}
