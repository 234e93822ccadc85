import {formatNumber} from '../../i18n/format.ts';
import {msg, str} from '../../i18n/msg.ts';

/** `1 Partner`, `17 Partner` */
export function partnerCount(count: number, locale: string): string {
  if (count === 1) return msg('1 Partner', {id: 'partner.count_one', desc: 'Number of organizations: one'});
  return msg(str`${formatNumber(count, locale)} Partner`, {id: 'partner.count', desc: 'Number of organizations'});
}
