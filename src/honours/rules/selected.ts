import type { FoundHonour, HonourRule } from "../found-honour.js";
import { organisationAt } from "../givers.js";
import { PREDICATES } from "../predicates.js";
import { titlesIn } from "../titles.js";
import { predicatesIn } from "./predicates-in.js";

const read =
  (form: "selected" | "created"): HonourRule["read"] =>
  (clause) =>
    predicatesIn(clause, PREDICATES[form]).flatMap(({ verb, row, limit }) => {
      const from = organisationAt(clause.text, verb.end, limit);
      return titlesIn(clause, from?.end ?? verb.end, limit, row.takes).map(
        ({ span, count }): FoundHonour => ({
          kind: "selection",
          verb,
          title: span,
          giver: from?.giver ?? null,
          left: { start: clause.start, end: verb.start },
          count,
          levels: [span, from?.giver ?? null, clause.occasion],
          end: span.end,
        }),
      );
    });

/** 入选全国典型案例, 跻身全国百强县 */
export const selected: HonourRule = { name: "selected", read: read("selected") };

/** 创成国家卫生城市 */
export const created: HonourRule = { name: "created", read: read("created") };
