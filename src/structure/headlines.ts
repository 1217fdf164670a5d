import { countContents } from "./contents-lines.js";
import { titleOf } from "./heading.js";
import { lineKind } from "./line-words.js";
import { isText, type Line } from "./lines.js";
import { isPreface, opensWithTime, roleOfTitle } from "./section-roles.js";

const SHORTEST_SENTENCE = 30;
const REACH = 40;
const MOST_COMPARED = 40;

/**
 * The lines among `titles` that stand above the whole text and head no part of it: its title, the title once more, a motto below it.
 * A line before the text is one unless a later one is like it, or it names a part of a report by its time (`今后五年工作任务`) or with
 * bracketed numbers below it. `titles` and `numbered` are indexes of lines, `titles` in order.
 */
export function headlines(
  text: string,
  lines: readonly Line[],
  titles: readonly number[],
  numbered: ReadonlySet<number>,
): Set<number> {
  const end = endOfFront(text, lines, numbered);
  const wordsOf = (index: number): string => titleOf(text, lines[index]!.start, lines[index]!.end);
  const words = titles.map(wordsOf);
  const found = new Set<number>();
  const above = new Set<string>();
  const first = lines.findIndex((line) => isText(line));
  const isNamedAbove = (title: string): boolean => [...above].some((words) => words.includes(title));
  for (let index = 0, next = 0; index < end; index++) {
    if (titles[next] === index) {
      const title = words[next]!;
      next++;
      const others = words.slice(next, next + MOST_COMPARED).filter((other) => other !== title);
      // 某县概况｜地理位置: what opens the page right above another one heads no part
      const headsPage = index === first && titles[next] === index + 1 && !opensWithTime(title);
      const isPart =
        isPreface(title) ||
        (!headsPage && others.some((other) => isLike(title, other))) ||
        (roleOfTitle(title) !== null &&
          (holdsBracketed(lines, numbered, index) || (opensWithTime(title) && !isNamedAbove(title))));
      if (above.has(title) || !isPart) found.add(index);
    }
    if (isText(lines[index])) above.add(wordsOf(index));
  }
  // the first line once more: the title as a running head, unless it heads a part the first time too
  if (titles[0] === first && !found.has(first)) return found;
  for (const [at, index] of titles.entries()) if (index > first && words[at] === wordsOf(first)) found.add(index);
  return found;
}

/** The first line of running text or with a number, or the one after the salutation. */
function endOfFront(text: string, lines: readonly Line[], numbered: ReadonlySet<number>): number {
  const reach = Math.min(lines.length, REACH + countContents(lines));
  for (let index = 0; index < reach; index++) {
    const line = lines[index]!;
    if (numbered.has(index)) return index;
    if (!isText(line)) continue;
    const kind = lineKind(text.slice(line.start, line.end));
    if (kind === "salutation" || kind === "recipient") return index;
    if (kind === null && line.end - line.start >= SHORTEST_SENTENCE && line.lead?.mark !== "") return index;
  }
  return reach;
}

/** Whether the first number below is a bracketed one, which by custom stands below a heading. */
function holdsBracketed(lines: readonly Line[], numbered: ReadonlySet<number>, index: number): boolean {
  for (let below = index + 1; below < Math.min(lines.length, index + REACH); below++) {
    if (numbered.has(below)) return lines[below]!.numbering?.style === "han-bracket";
  }
  return false;
}

function isLike(words: string, other: string): boolean {
  return Math.abs(words.length - other.length) <= 2 || (roleOfTitle(words) !== null && roleOfTitle(other) !== null);
}
