import { characterDiagnostics } from "./character-diagnostics.js";
import { cleanCharacters } from "./characters.js";
import type { CleanText } from "./clean-text.js";
import { foldCharacters, foldingDiagnostics } from "./folded-text.js";
import { withoutFurniture } from "./furniture.js";
import { withoutTails } from "./line-tails.js";
import { readLines } from "./lines.js";
import { joinLoneMarks } from "./lone-marks.js";
import { noteMarks } from "./note-marks.js";
import { OffsetMapBuilder } from "./offset-map.js";
import { withCellBorders } from "./spaced-tables.js";
import { appendParagraph } from "./spacing.js";
import { groupLines } from "./wraps.js";

/**
 * Reads the text through its accidents of layout: one paragraph, heading, list item or fragment a line, see {@link CleanText}.
 *
 * @param given Any string. Takes time in proportion to its length.
 * @example
 * normalize("一年来，开展活\n动 42 场，\n\n— 3 —\n\n提出建议８份。").text; // "一年来，开展活动42场，提出建议8份。"
 */
export function normalize(given: string): CleanText {
  const raw = withCellBorders(given);
  const characters = cleanCharacters(raw);
  const read = foldCharacters(characters.text);
  const lines = joinLoneMarks(withoutFurniture(withoutTails(readLines(read.text), read.text)));
  const marks = noteMarks(lines);
  const builder = new OffsetMapBuilder();
  let previousEnd = -1;
  for (const { from, to } of groupLines(lines)) {
    const printed = lines.slice(from, to);
    if (previousEnd >= 0) builder.push("\n", previousEnd, printed[0]?.start ?? previousEnd);
    appendParagraph(builder, read, printed, marks);
    previousEnd = printed.at(-1)?.end ?? previousEnd;
  }
  const { text, map } = builder.build();
  const toRaw: CleanText["toRaw"] = (start, end) => {
    const span = map.toRaw(start, end);
    return characters.map === null ? span : characters.map.toRaw(span.start, span.end);
  };
  const written = read.text === characters.text ? text : map.retell(text, characters.text);
  const doubtful = read.doubtful.flatMap(({ start, end }) => map.toClean(start, end) ?? []);
  const diagnostics = [
    ...(characters.isSuspect ? characterDiagnostics(raw) : []),
    ...foldingDiagnostics(
      read.script,
      raw.length,
      doubtful.map(({ start, end }) => toRaw(start, end)),
    ),
  ];
  return { raw, text, written, doubtful, toRaw, diagnostics };
}
