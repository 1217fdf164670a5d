import type { Numeral } from "../numeral.js";
import type { FoundUnit } from "../units.js";
import { matchesAt } from "./rule.js";

/** A verb of reaching or changing, right before the figure. */
const CHANGED =
  /(?<=(?:(?<![长高])达到?|提高[到至了]?|延长[到至了]?|压缩[到至为了]?|压减[到至为了]?|缩短[到至为了]?|缩减[到至为了]?|减少[到至为了]?|减至|增加[到至了]?|增至|增长[到至]|降至|降到|降低[到至]|下降[到至]|提升[到至]|提速[到至]|上升[到至]|放宽[到至]|精简[到至为]|比[^，。；\n]{1,10}[多少])(?:近|约|超|逾|不到|超过|不足)?)/y;
/** A noun that names a length of time, and what leads from it to the figure. */
const TIME_NOUN =
  /(?<=(?:天数|时间|年限|寿命|时限|工期|周期|时长|工时|时效|时延|年龄|期望|优良天|蓄水期|无霜期|日照)(?:总计|累计|平均|合计|为|是|达|由|从|在|控制在|压缩|缩短|保持在|仅|仅为|只有|只需|超过|超|近|约|不少于|不低于|不超过|少于|不足|总|全年|年均|原来的?|法定的?|过去的?|[0-9]{4}年(?:末|底)?的?)*)/y;
/** 由10.23年提高到10.8年, 从20天压缩至3天 */
const FROM = /(?<=[由从][^，。；！？\n]{0,14})/y;
const CHANGES_NEXT = /(?:以上|左右)?(?:提高|延长|增加|缩短|压缩|压减|减少|缩减|降|升|上升|提升|提速|精简)/y;
const ALREADY = /之久|以来|来[，的]|前[，的]|后[，的]|内完成/y;

/** Whether a length of time is what is measured (`停留时间延长至240小时`), not when or how long something went on. */
export function isMeasuredDuration(text: string, numeral: Numeral, unit: FoundUnit, end: number): boolean {
  if (unit.time !== "duration" || isCalendarYear(numeral, unit)) return false;
  if (matchesAt(ALREADY, text, end)) return false;
  if (matchesAt(CHANGED, text, numeral.start) || matchesAt(TIME_NOUN, text, numeral.start)) return true;
  return matchesAt(FROM, text, numeral.start) && matchesAt(CHANGES_NEXT, text, end);
}

function isCalendarYear(numeral: Numeral, unit: FoundUnit): boolean {
  return unit.unit === "年" && numeral.scale === 1 && numeral.value >= 1000 && Number.isInteger(numeral.value);
}
