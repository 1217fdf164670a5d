import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** A word in Latin letters or one other sign, with the brackets and stops that no line may end or begin with, and the space behind. */
const PIECE = /(?:(?![!-~])[\p{Ps}\p{Pi}])*(?:[!-~]+|\S)(?:(?![!-~])[\p{Pe}\p{Pf}\p{Po}])*\s*/gu;

/**
 * Breaks a text into lines of a width: at spaces, and between hanzi, which have none; `{place}` stays whole where it fits.
 *
 * @example
 * wrapWords("文件名所含的信息，如“{place}-{year}”", 20); // the line breaks before “{place}-{year}”
 */
export function wrapWords(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) => wrapLine(line, width))
    .join("\n");
}

function wrapLine(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const [piece] of text.trimStart().matchAll(PIECE)) {
    if (line !== "" && stringWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  lines.push(line.trimEnd());
  return wrapAnsi(lines.join("\n"), width, { hard: true });
}
