import { characterDiagnostics } from "./character-diagnostics.js";
import type { CleanText } from "./clean-text.js";
import { OffsetMapBuilder } from "./offset-map.js";

const LINE = /[^\n]*\n?/g;
const ENDS_SENTENCE = /[。！？：；”]$/;

/** Joins hard-wrapped lines and drops stray spaces. */
export function normalize(raw: string): CleanText {
  const builder = new OffsetMapBuilder();
  let previous = "";
  for (const match of raw.matchAll(LINE)) {
    const line = match[0];
    const trimmed = line.trim();
    if (trimmed === "") continue;
    if (previous !== "" && (ENDS_SENTENCE.test(previous) || previous.length < 12)) {
      builder.push("\n", match.index - 1, match.index);
    }
    const from = match.index + line.indexOf(trimmed);
    for (let index = 0; index < trimmed.length; index++) {
      const unit = trimmed[index]!;
      if (unit !== " " && unit !== "\u3000")
        builder.push(
          unit.normalize("NFKC").length === 1 && /[０-９％]/.test(unit) ? unit.normalize("NFKC") : unit,
          from + index,
          from + index + 1,
        );
    }
    previous = trimmed;
  }
  const { text, map } = builder.build();
  return { raw, text, toRaw: (start, end) => map.toRaw(start, end), diagnostics: characterDiagnostics(raw) };
}
