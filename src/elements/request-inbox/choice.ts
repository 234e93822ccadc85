import type {OfficeLetter} from '../../ui/office/session.ts';

export const orders = ['newest', 'slot', 'deadline'] as const;
export type Order = (typeof orders)[number];

/** What somebody chose to see; empty words restrict nothing. */
export interface Choice {
  readonly text: string;
  /** A code of `requestStates`; `open`: all that is still to be done. */
  readonly state: string;
  readonly kind: string;
  readonly desk: string;
  readonly order: Order;
}

export const noChoice: Choice = {text: '', state: '', kind: '', desk: '', order: 'newest'};

/** Still to be done: nobody has closed it. */
export const isOpen = ({request}: OfficeLetter): boolean => ['new', 'seen', 'confirmed'].includes(request.state);

/** The letters that fit, in the order that was chosen. */
export function chosenOf(letters: readonly OfficeLetter[], {text, state, kind, desk, order}: Choice): OfficeLetter[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return letters
    .filter(
      (letter) =>
        (!state || (state === 'open' ? isOpen(letter) : letter.request.state === state)) &&
        (!kind || letter.request.kind === kind) &&
        (!desk || letter.request.desk_id === desk) &&
        (!words.length || holdsAll(letter, words)),
    )
    .sort(inOrder[order]);
}

type Compare = (one: OfficeLetter, other: OfficeLetter) => number;

const newest: Compare = ({request: one}, {request: other}) => Date.parse(other.created_at) - Date.parse(one.created_at);

/** What has no slot comes last. */
const startOf = ({request: {slot}}: OfficeLetter): number => (slot ? Date.parse(slot.start) : Number.MAX_SAFE_INTEGER);

const inOrder: Readonly<Record<Order, Compare>> = {
  newest,
  slot: (one, other) => startOf(one) - startOf(other) || newest(one, other),
  deadline: ({request: one}, {request: other}) => Date.parse(one.kept_until) - Date.parse(other.kept_until),
};

/** In what only the keys open, and in the reference: with its hyphen and without. */
function holdsAll({request, message, note}: OfficeLetter, words: readonly string[]): boolean {
  const {name, message: text, phone, email, address, language} = message ?? {};
  const all = [request.reference, request.about, name, text, phone, email, address, language, note];
  const where = folded(all.filter(Boolean).join(' '));
  return words.every((word) => where.includes(word) || where.includes(word.replaceAll('-', '')));
}

/** Small letters without marks. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
