/** Whole numbers from 0 to 2^32 - 1 as text: seven bits to a byte, the small ones first, as base64. */
export function textOfNumbers(numbers: Iterable<number>): string {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  }
  let text = '';
  for (let i = 0; i < bytes.length; i += 8_192) text += String.fromCharCode(...bytes.slice(i, i + 8_192));
  return btoa(text);
}

/** The first `size` of the numbers; 0 for those that the text does not hold. @throws DOMException when it is not base64 */
export function numbersOfText<T extends Uint8Array | Uint32Array>(text: string, numbers: T): T {
  const bytes = atob(text);
  let at = 0;
  for (let i = 0; i < numbers.length; i++) {
    let byte = bytes.charCodeAt(at++);
    let number = byte & 127;
    for (let scale = 128; byte > 127; scale *= 128) {
      byte = bytes.charCodeAt(at++);
      number += (byte & 127) * scale;
    }
    numbers[i] = number;
  }
  return numbers;
}
