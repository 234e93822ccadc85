/**
 * What people write who think of killing themselves, or are afraid of what they may do to a child: in German with and without
 * umlauts, and in the languages that many families speak. Rather once too often: beside it stand only two numbers.
 */
const signs = [
  /\bsui[czs]id/,
  /\bselbst ?(mord|tot|verletz)/,
  /\blebensmud/,
  /\bumbringen|\bumzubringen|\bbring\w* mich um\b/,
  /\b(nicht|nimmer)( mehr)? (weiter ?)?(leben|da sein|aufwachen)\b/,
  /\b(will|wollte|mochte|wurde|wunsch\w*)\b.{0,20}\b(sterben|tot sein)\b/,
  /\b(tote|erhange?|ritze|schneide) mich\b/,
  /\bmir\b.{0,10}\bleben nehmen\b|\bleben (zu )?beenden\b|\bmir (etwas|was) antun\b/,
  /\b(baby|kind|tochter|sohn|ihm|ihr)\b.{0,20}\b((et)?was an(tun|zutun)?|weh ?tun?)\b/,
  /\bschutt(el|l)(e|n|t)?\b/,
  /\bkill (myself|my)|\bwant to die\b|\bend my life\b/,
  /\bintihar|\bolmek istiyorum/,
  /не хоч[уе]т?ь?(ся)? жи(ть|ти)|самоуби|самогуб|покончить с собой/,
  /انتحار|الانتحار|اريد ان اموت|اقتل نفسي/,
];

/**
 * Is somebody's life in danger, by what was typed? Looks at the first 300 signs. Umlauts are made equal here as `fold` does it for
 * single words: this has to be there when the search cannot be loaded.
 */
export function isDanger(text: string): boolean {
  const plain = text
    .slice(0, 300)
    .toLowerCase()
    .replace(/([ao])e|(?<=[^aeq]|^)(u)e/g, '$1$2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss');
  return signs.some((sign) => sign.test(plain));
}
