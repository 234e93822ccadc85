import type {Phone} from '../contract/phone.ts';

/** The `tel:` address of a number: E.164 and short codes are dialled as they are. */
export function telHref({number}: Pick<Phone, 'number'>): string {
  return `tel:${number}`;
}

/** A number as people read it: what the source wrote, else the national form in groups of three. */
export function readableNumber({number, display}: Pick<Phone, 'number' | 'display'>): string {
  if (display) return display;
  const national = number.startsWith('+49') ? `0${number.slice(3)}` : number;
  return national.length <= 4 ? national : national.replace(/(\+?\d{3})(?=\d{2})/g, '$1 ');
}

/** Can one talk on it? A number without a type can be called. */
export function isVoice({type}: Pick<Phone, 'type'>): boolean {
  return type === undefined || type === 'voice' || type === 'mobile';
}
