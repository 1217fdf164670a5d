import type { FrontLine } from "./front-line.js";
import type { Line } from "./lines.js";

const NUMBER = /[\u4e00-\u9fff]{1,14} ?[〔［[（(](?:19|20)\d\d[〕］\]）)] ?\d{1,4}号/;
/** `某省人民政府令（第31号）`, on one line or two; a congress's committee promulgates by announcement. */
const DECREE =
  /^([\u4e00-\u9fff]{2,30}?)((?:令|公告))[ \u3000]?([（(]?第 ?(?:\d{1,4}|[一二三四五六七八九十百〇零]{1,6}) ?号[）)]?)$/;
const REACH = 15;
const LONGEST = 50;

/** The number of a document (`某政发〔2021〕7号`) in its index block or before its text. */
export function readDocumentNumber(field: string | undefined, front: readonly FrontLine[]): string | null {
  const holder = [field ?? "", ...front.map(({ words }) => words)].find((words) => NUMBER.test(words));
  return holder === undefined ? null : NUMBER.exec(holder)![0];
}

/** The number of a decree near the head of a document, and who issued it. */
export function readDecree(
  lines: readonly Line[],
  wordsOf: (index: number) => string,
): { number: string; issuer: string } | null {
  for (let index = 0; index < Math.min(lines.length, REACH); index++) {
    const { start, end } = lines[index]!;
    if (end - start > LONGEST) continue;
    const words = wordsOf(index);
    const next = lines[index + 1];
    const both = next === undefined || next.end - next.start > LONGEST ? "" : words + wordsOf(index + 1);
    const [, issuer, kind, number] = DECREE.exec(words) ?? DECREE.exec(both) ?? [];
    if (issuer !== undefined) return { number: `${issuer}${kind}${number}`, issuer };
  }
  return null;
}
