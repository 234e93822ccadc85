import type {Desk} from '../../contract/requests.ts';
import type {RequestMessage} from '../../contract/request.ts';

/** What a form may ask. */
export type Field =
  | 'kind'
  | 'desk'
  | 'slot'
  | 'district'
  | 'answer'
  | 'phone'
  | 'email'
  | 'name'
  | 'message'
  | 'language'
  | 'address'
  | 'reason'
  | 'child_birth'
  | 'way';

/** What a family has filled in. It is kept in memory while the page is open, and nowhere else. */
export type Draft = Readonly<Partial<Record<Field, string>>>;

/** Who is asked, and for what. */
export interface Subject {
  /** A code of `requestKinds`. */
  readonly kind: string;
  /** The kinds to choose from; absent, or just one: it is not asked. */
  readonly kinds?: readonly string[] | undefined;
  readonly desk: Desk;
  /** The desks to choose from; absent, or just one: it is not asked. */
  readonly desks?: readonly Desk[] | undefined;
  /** Id of the district that the request is for, where that decides who answers. */
  readonly districtId?: string | undefined;
  /** What stands above the form in place of the desk's name. */
  readonly title?: string | undefined;
  /** The record that a correction is about: `offers/babykorb`. */
  readonly about?: string | undefined;
}

/** What somebody would have to write a second time. */
const written: readonly Field[] = ['name', 'phone', 'email', 'message', 'address'];

/** Is there something that would be a pity to lose? */
export const isTyped = (draft: Draft): boolean => written.some((field) => draft[field]?.trim());

/**
 * What is sealed: only what was asked at last, for whoever chose not to be called may have typed a number before.
 * @param asked the fields that stand in the form
 */
export function messageOf(draft: Draft, asked: ReadonlySet<Field>, subject: Subject, now: Date): RequestMessage {
  const said = (field: Field, name: string = field) => {
    const text = asked.has(field) ? draft[field]?.trim() : '';
    return text ? {[name]: text} : {};
  };
  const {kind, desk, districtId, about} = subject;
  return {
    schema: '1.0',
    written_at: now.toISOString(),
    kind,
    desk_id: desk.id,
    answer: (asked.has('answer') && draft.answer) || answerBehind(draft, asked),
    ...said('slot', 'slot_id'),
    ...(districtId === undefined ? {} : {district_id: districtId}),
    ...(about === undefined ? {} : {about}),
    ...said('name'),
    ...said('phone'),
    ...said('email'),
    ...said('message'),
    ...said('language'),
    ...said('address'),
    ...said('reason'),
    ...said('child_birth'),
    ...said('way', 'way_id'),
  };
}

/** How a family may be answered that was not asked how: in the way for which it left something. */
function answerBehind(draft: Draft, asked: ReadonlySet<Field>): string {
  if (asked.has('phone') && draft.phone?.trim()) return 'call';
  return asked.has('email') && draft.email?.trim() ? 'mail' : 'none';
}
