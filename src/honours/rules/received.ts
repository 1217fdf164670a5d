import type { Span } from "../../types.js";
import type { Clause } from "../clause.js";
import { withoutGiverEdges } from "../edges.js";
import type { FoundHonour, HonourRule } from "../found-honour.js";
import { PREDICATES } from "../predicates.js";
import { RECOGNITIONS } from "../recognitions.js";
import { titledHonours } from "../titled-honours.js";
import { predicatesIn } from "./predicates-in.js";

/** What may stand behind a word of recognition: the clause's end, another such word, a count, how it was said. */
const AFTER = /^(?:$|[、和与及并，。；！）)”]|[0-9一二三四五六七八九十百]|等|后|的?(?:意见|信息|材料|文章)?$)/;
const DEGREE = /高度|充分|广泛|普遍|一致|热烈|多次|通报/;
const EXPERIENCE = /经验|做法|模式|典型/;
/** 对获得称号的给予奖励: a rule for whoever may be honoured, no honour. */
const CONDITION = /(?:对|凡|给|向|将|把|按|鼓励|支持|为|未|没有|尚未|若|如)$/;

/** 鼓励企业获评: others are to be honoured. */
const WISH = /(?:鼓励|引导)[^，]{0,12}$/;

/** 荣获…一等奖, 获市委主要领导批示肯定, 受到国务院通报表扬 */
export const received: HonourRule = {
  name: "received",
  read(clause) {
    return predicatesIn(clause, PREDICATES.received).flatMap(({ verb, row, limit, from }) => {
      const before = clause.text.slice(clause.start, verb.start);
      if (CONDITION.test(before) || WISH.test(before)) return [];
      const recognised = recognition(clause, verb, limit);
      if (recognised !== null) return [recognised];
      return row.takes === "recognition" ? [] : titledHonours("award", clause, verb, limit, row.takes, from);
    });
  },
};

/** The first word of recognition behind the verb that nothing but another one follows. */
function recognition(clause: Clause, verb: Span, limit: number): FoundHonour | null {
  const { text, start, open } = clause;
  const next = (from: number): number => start + RECOGNITIONS.nextBeginning(open, from - start, limit - start);
  for (let at = next(verb.end); at < limit; at = next(at + 1)) {
    const length = RECOGNITIONS.lengthAt(open, at - start, limit - start);
    if (length === 0) continue;
    const end = at + length;
    if (!AFTER.test(text.slice(end, limit)) && RECOGNITIONS.lengthAt(open, end - start, limit - start) === 0) continue;
    const [row] = RECOGNITIONS.valuesOf(open.slice(at - start, end - start));
    if (row === undefined) continue;
    const words = { start: verb.end, end: at };
    const giver = words.start < words.end ? withoutGiverEdges(text, words) : null;
    const spread = row.kind === "promotion" && EXPERIENCE.test(text.slice(start, verb.start));
    if (row.needs === "giver" && giver === null && !spread && !DEGREE.test(text.slice(verb.end, at))) return null;
    const named = giver === null || LEVEL_ALONE.test(text.slice(giver.start, giver.end)) ? null : giver;
    return {
      kind: row.kind,
      verb: { start: at, end },
      title: null,
      giver: named,
      left: { start: clause.start, end: verb.start },
      count: clause.quantities.find(({ span, kind }) => kind === "count" && span.start === end) ?? null,
      levels: [giver],
      end,
    };
  }
  return null;
}

/** 省级以上表彰: a level, and nobody who gave it. */
const LEVEL_ALONE = /^(?:国家|省部?|地?市|州|区?县|县?区)级(?:及?以上)?$/;
