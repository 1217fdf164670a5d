import fc from "fast-check";

/** What no printer breaks: entities of HTML, dashes, note marks, the label of a paragraph. */
const UNBROKEN =
  /^\s*(?:——|[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十\d]+[、.．])?.|&[a-z]+;|—+|…+|\^?[[〔［]\d+[\]〕］]|\s+|./gsu;
const RUNNING = /[，。；：]./;
const SHORTEST_PARAGRAPH = 30;
const SHORTEST_LAST_LINE = 6;
/** The lines of a page's head and foot are no paragraphs. */
const APPARATUS = /^\s*(?:来源|索引号|发布|抄送)/;

/** Widths of printed lines, in characters, used in turn. */
export const widths: fc.Arbitrary<number[]> = fc.array(fc.integer({ min: 12, max: 40 }), {
  minLength: 20,
  maxLength: 200,
});

/** The text with its paragraphs broken into lines of these widths; blank lines, headings and indents stay as they are. */
export function hardWrapped(text: string, lineWidths: readonly number[]): string {
  let used = 0;
  const nextWidth = (): number => lineWidths[used++ % lineWidths.length]!;
  const wrap = (paragraph: string): string => {
    if (paragraph.trim().length < SHORTEST_PARAGRAPH || !RUNNING.test(paragraph) || APPARATUS.test(paragraph)) {
      return paragraph;
    }
    let wrapped = "";
    let column = 0;
    let width = nextWidth();
    let left = paragraph.length;
    for (const [piece] of paragraph.matchAll(UNBROKEN)) {
      if (column >= width && left > SHORTEST_LAST_LINE && piece.trim() !== "" && wrapped.at(-1)!.trim() !== "") {
        wrapped += "\n";
        column = 0;
        width = nextWidth();
      }
      wrapped += piece;
      column += piece.length;
      left -= piece.length;
    }
    return wrapped;
  };
  return text.split("\n").map(wrap).join("\n");
}
