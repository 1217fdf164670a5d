import { least } from "../collections/extremes.js";
import { groupBy } from "../collections/group-by.js";
import { firstFrom } from "../text/first-from.js";
import type { Bead } from "./align.js";
import type { Figure } from "./figure.js";
import { distanceTo, type IndicatorNameRow, namesIn } from "./indicator-names.js";
import type { Pair } from "./pair-figures.js";
import type { ReadText } from "./read-text.js";

/** Two figures of one sentence that the translation has put in each other's place. */
export interface Exchange {
  first: Pair;
  second: Pair;
}

type Whole = Pair & { zh: Figure; en: Figure };

/** Words behind a figure that may name what it counts. */
const BEHIND = 6;

/**
 * Figures of one unit that stand in another order in the translation, while the words around them say that each belongs to the other's
 * thing. Order alone tells nothing: English often turns a sentence round.
 */
export function exchangedFigures(
  zh: ReadText,
  en: ReadText,
  beads: readonly Bead[],
  pairs: readonly Pair[],
): Exchange[] {
  const whole = pairs.filter((pair): pair is Whole => pair.zh !== null && pair.en !== null && !pair.zh.soft);
  const groups = groupBy(whole, ({ bead, zh }) => `${bead} ${zh.dimension}`);
  const found: Exchange[] = [];
  for (const group of groups.values()) {
    group.sort((a, b) => a.zh.span.start - b.zh.span.start);
    for (let at = 0; at + 1 < group.length; at++) {
      const [first, second] = [group[at]!, group[at + 1]!];
      if (first.en.span.start > second.en.span.start && isExchanged(zh, en, beads[first.bead]!, first, second))
        found.push({ first, second });
    }
  }
  return found;
}

function isExchanged(zh: ReadText, en: ReadText, bead: Bead, first: Whole, second: Whole): boolean {
  const [a, b] = [namesOf(zh, first.zh), namesOf(zh, second.zh)];
  const own = a.filter((row) => !b.includes(row));
  const other = b.filter((row) => !a.includes(row));
  const from = en.pieces[bead.en[0]]?.start ?? 0;
  const to = en.pieces[bead.en[1] - 1]?.end ?? en.text.length;
  const text = en.text.slice(from, to).toLowerCase();
  const near = (rows: readonly IndicatorNameRow[], figure: Figure): number =>
    Math.min(least(rows.map((row) => distanceTo(row, text, figure.span.start - from))), Number.POSITIVE_INFINITY);
  return (
    near(own, second.en) < near(own, first.en) &&
    near(other, first.en) < near(other, second.en) &&
    near(own, second.en) < near(other, second.en) &&
    near(other, first.en) < near(own, first.en)
  );
}

/** The names in the words between the figure before and this one, or just behind it. */
function namesOf({ text, pieces, figures }: ReadText, figure: Figure): IndicatorNameRow[] {
  const before = figures[firstFrom(figures, figure.span.start, ({ span }) => span.start) - 1];
  const sentence = pieces[figure.piece]!.start;
  const words = text.slice(Math.max(sentence, before?.span.end ?? 0), figure.span.start);
  const named = namesIn(words);
  return named.length > 0 ? named : namesIn(text.slice(figure.span.end, figure.span.end + BEHIND));
}
