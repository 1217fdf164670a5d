import type { Span } from "../../types.js";
import type { Clause } from "../clause.js";
import { withoutGiverEdges } from "../edges.js";
import type { HonourRule } from "../found-honour.js";
import { lastWord } from "../last-word.js";
import { PREDICATES } from "../predicates.js";
import { RECOGNITIONS } from "../recognitions.js";
import { titlesIn } from "../titles.js";
import { predicatesIn } from "./predicates-in.js";

/** 被省政府授予…称号, 获省文明委评为…: the giver stands between one of these and the verb. */
const PASSIVE = "被";
const AGENT_MARKS = [PASSIVE, "获", "获得", "荣获"];
const LONGEST_AGENT = 40;
/** 被国家乡村振兴局在全国推介: where, not who. */
const SCOPE = /(?:在|向)[^在向，；]{2,10}$/;

/** 被…评为…, 获…授予…; without 被 the verb is what a body does to others. */
export const passive: HonourRule = {
  name: "passive",
  read(clause) {
    return predicatesIn(clause, PREDICATES.passive).flatMap(({ verb, row, limit }) => {
      const agent = agentBefore(clause, verb);
      if (agent === null) return [];
      const giver = agent.start < agent.end ? withoutGiverEdges(clause.text, agent) : null;
      const left = { start: clause.start, end: agent.mark };
      return titlesIn(clause, verb.end, limit, row.takes).map(({ span, count }) => ({
        kind: row.takes === "any" ? ("award" as const) : ("selection" as const),
        verb,
        title: span,
        giver,
        left,
        count,
        levels: [span, giver, clause.occasion],
        end: span.end,
      }));
    });
  },
};

/** 被《人民日报》刊发, 经验被全省推广 */
export const passiveRecognition: HonourRule = {
  name: "passive-recognition",
  read(clause) {
    const { open, start } = clause;
    const { length: to } = open;
    if (!open.includes(PASSIVE)) return [];
    for (let at = RECOGNITIONS.nextBeginning(open, 0, to); at < to; at = RECOGNITIONS.nextBeginning(open, at + 1, to)) {
      const length = RECOGNITIONS.lengthAt(open, at, to);
      if (length === 0) continue;
      const verb = { start: start + at, end: start + at + length };
      const [row] = RECOGNITIONS.valuesOf(open.slice(at, at + length));
      if (row === undefined) continue;
      const agent = agentBefore(clause, verb);
      const giver = agent && agent.start < agent.end ? withoutGiverEdges(clause.text, agent) : null;
      if (agent?.word !== PASSIVE || giver === null || !/^(?:$|[、和与及，。；了]|[0-9])/.test(open.slice(at + length)))
        continue;
      const left = { start: clause.start, end: agent.mark };
      const count = clause.quantities.find(({ span, kind }) => kind === "count" && span.start === verb.end) ?? null;
      return [{ kind: row.kind, verb, title: null, giver, left, count, levels: [giver], end: verb.end }];
    }
    return [];
  },
};

function agentBefore({ open, start }: Clause, verb: Span): (Span & { mark: number; word: string }) | null {
  const mark = lastWord(open, AGENT_MARKS, verb.start - start);
  if (mark === null) return null;
  const from = mark.index + mark.word.length;
  const agent = open.slice(from, verb.start - start);
  if (agent.length > LONGEST_AGENT) return null;
  const end = from + (SCOPE.exec(agent)?.index ?? agent.length);
  return { mark: start + mark.index, word: mark.word, start: start + from, end: start + end };
}
