const STRAIGHT = '"';
/** A straight mark may be the partner of such. */
const CURLED = /[“”„〝〞]/;
/** Where a quotation that is open does not go on: a blank line, or the end of a line that ends a sentence. */
const BORDER = /\n[ \t\u3000]*\n|(?<=[。！？])[ \t\u3000]*\n/g;
const HANZI = /[\u4E00-\u9FFF]/;
const LONGEST = 80;
const SINGLE = /(?<![A-Za-z0-9])'(?=[^'\n]{0,20}[\u4E00-\u9FFF])([^'\n，。；]{2,20})'(?![A-Za-z])/g;

/**
 * Curls straight quotation marks around Chinese words (`"十三五"期间`), as most tables and expressions have them: unit for unit, so that
 * offsets stay. Marks that do not pair up between two borders stay straight.
 */
export function curlQuotes(text: string): string {
  const doubled = text.includes(STRAIGHT) ? curlDouble(text) : text;
  return doubled.includes("'") ? doubled.replace(SINGLE, "‘$1’") : doubled;
}

function curlDouble(text: string): string {
  const pieces: string[] = [];
  let start = 0;
  for (const { index } of text.matchAll(BORDER)) {
    pieces.push(curlBetween(text.slice(start, index)));
    start = index;
  }
  pieces.push(curlBetween(text.slice(start)));
  return pieces.join("");
}

function curlBetween(stretch: string): string {
  const parts = stretch.split(STRAIGHT);
  // an even number of marks parts the stretch into an odd number of parts, every second of them quoted
  if (parts.length < 3 || parts.length % 2 === 0 || CURLED.test(stretch) || !HANZI.test(stretch)) return stretch;
  return parts.map((part, at) => (at % 2 === 0 ? part : quoted(part))).join("");
}

const quoted = (words: string): string =>
  words === "" || words.length > LONGEST ? `${STRAIGHT}${words}${STRAIGHT}` : `“${words}”`;
