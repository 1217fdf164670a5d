import type { Numeral } from "../numeral.js";
import type { FoundUnit } from "../units.js";
import { matchesAt } from "./rule.js";

/** 第, 这, 某 … before a small numeral in hanzi make it point, not count. */
const POINTING = /(?<=[第这那哪某每同各首另任该]|以下|下列|如下)/y;
/** Names such as 二期, 二级: a count would be 两. */
const SECOND_STOPS = /[次期级届等手线类代轮批部档层孔段节]/y;
/** 益阳电厂三期: a stage of a work. What is held or printed is counted in 期 (举办培训班三期, 编印简报四期). */
const STAGE = /期/y;
const ISSUED = /(?<=[班刊报讯栏训坛堂目讲集播辑展印编]|(?:举办|开展|刊发|编发|印发|播出|推出|组织|开设|完成)了?)/y;
/** 参加两期培训班: no stage is called so; 分两期投放 says how. */
const TWO = /(?<!分)两/y;
const FOLLOWED_BY_ONE = /一(?!批|[系]列|些)|[0-9]/y;
const QUANTIFIED_QUOTE = /100%|百分百|百分之百/y;
/** Measure words with which one thing is counted after its noun: 新建学校一所，. */
const COUNTED_AFTER_NOUN = /[所座家名项件篇部条处台辆艘架户幢栋份册本首幅枚个支]/y;
const CLAUSE_END = /[，。；、！？）\n]|$|（/y;
const AFTER_NOUN =
  /(?<=[\p{Script=Han}）》”](?<!唯一)(?<![同另某任这那哪各第唯进又再下上前多按统逐每了成为是有到的]))/uy;

/** Where a clause ends after a measure. */
const MEASURE_END = /[，。；、！？）\n]|$|左右|以[上内下]/y;
const MEASURED_BEFORE = /(?<=[\p{Script=Han}](?<![后前头初每第这那同某哪另统唯任单里更进为]))/uy;
/** 由一亩增加到两亩半, 从一个发展到六个: where a change starts. */
const FROM = /(?<=[由从])/y;
const LEADS_ON = /[增提发扩拓减下降缩压上升壮延翻][加高展大宽少短降长缩伸]?[到至为]/y;

/** 仅价格一项，农民就增收…: pointed at. */
const ONLY = /(?<=(?:仅|光是|单是)[^，。；！？\n]{1,14})/y;

/** `十个一`, `五个100`, `三个100%`, `二期`, `这两个`: nothing is counted. */
export function isNominal(text: string, numeral: Numeral, unit: FoundUnit): boolean {
  if (matchesAt(POINTING, text, numeral.start)) return true;
  if (unit.unit === "个" && (matchesAt(FOLLOWED_BY_ONE, text, unit.end) || matchesAt(QUANTIFIED_QUOTE, text, unit.end)))
    return true;
  if (isSingle(numeral) && matchesAt(STAGE, text, unit.start))
    return !matchesAt(TWO, text, numeral.start) && !matchesAt(ISSUED, text, numeral.start);
  return text[numeral.start] === "二" && isSingle(numeral) && matchesAt(SECOND_STOPS, text, unit.start);
}

/**
 * `一个`, `一批`, `一公里`: the indefinite one. It counts only at the end of a clause, after its noun (`新建学校一所，`) or as a measure
 * (`节电一千瓦时，`, not `最后一公里`).
 */
export function isLoneOne(text: string, numeral: Numeral, unit: FoundUnit): boolean {
  if (text[numeral.start] !== "一" || !isSingle(numeral)) return false;
  if (matchesAt(FROM, text, numeral.start) && matchesAt(LEADS_ON, text, unit.end)) return false;
  if (unit.kind === "multiple" || unit.kind === "percent" || unit.kind === "points") return false;
  if (unit.kind === "measure" && matchesAt(MEASURE_END, text, unit.end))
    return !matchesAt(MEASURED_BEFORE, text, numeral.start) || matchesAt(ONLY, text, numeral.start);
  const counted = unit.unit.length === 1 && matchesAt(COUNTED_AFTER_NOUN, text, unit.start);
  if (matchesAt(ONLY, text, numeral.start)) return true;
  return !(counted && matchesAt(CLAUSE_END, text, unit.end) && matchesAt(AFTER_NOUN, text, numeral.start));
}

function isSingle(numeral: Numeral): boolean {
  return numeral.end - numeral.start === 1;
}
