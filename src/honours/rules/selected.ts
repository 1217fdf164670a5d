import type { HonourRule } from "../found-honour.js";
import { PREDICATES } from "../predicates.js";
import { titledHonours } from "../titled-honours.js";
import { predicatesIn } from "./predicates-in.js";

const read =
  (form: "selected" | "created"): HonourRule["read"] =>
  (clause) =>
    predicatesIn(clause, PREDICATES[form]).flatMap(({ verb, row, limit, from }) =>
      titledHonours("selection", clause, verb, limit, row.takes, from),
    );

/** 入选全国典型案例, 跻身全国百强县 */
export const selected: HonourRule = { name: "selected", read: read("selected") };

/** 创成国家卫生城市 */
export const created: HonourRule = { name: "created", read: read("created") };
