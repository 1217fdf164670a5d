import { annexForms } from "../generated/annex-forms.js";
import { UnitSet } from "../text/unit-set.js";
import type { Line } from "./lines.js";

/** A row of `data/structure/annex-forms.yaml`. */
export interface AnnexForm {
  forms: readonly string[];
}

const FORM = new RegExp(`(?:${annexForms.flatMap(({ forms }) => forms).join("|")})(?:[（(][^（()）]{1,12}[）)])?$`);
const GAP = new UnitSet(" \t\u3000");
const SENTENCE_MARK = new UnitSet("。；！？");
/** A line with so many gaps is a row, whatever the title above it. */
const SURE = 2;

/** Whether the cells of a table or list stand in a line below the title of an annex. */
export function holdsRows(text: string, title: string, { start, end, kind }: Line): boolean {
  if (SENTENCE_MARK.next(text, start, end) < end) return false;
  let gaps = 0;
  for (let at = GAP.next(text, start, end); at < end && gaps < SURE; at = GAP.next(text, at + 1, end)) gaps++;
  return gaps >= SURE || ((gaps > 0 || kind === "fragment") && FORM.test(title));
}
