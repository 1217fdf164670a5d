import { greatest } from "../collections/extremes.js";
import { yearsIn } from "../time/calendar.js";
import { withoutOtherYears } from "./year-around.js";

/** 市长作政府工作报告: what a piece of the press tells that an assembly has heard. */
const HEARD = /(?:[作做]了?|所作的?|作的)(?:[^。；，,、：:\n作]{0,12})?(?:工作报告|工作報告)/;
/** Who gives it himself speaks to those who hear it. */
const ADDRESSED = /各位(?:代表|委员|同志)|(?:现在|下面)[，,]?我|我[代受]/;
/** 2020年要力争…, 2020年主要目标, 会议提出，2020年…增长6%, 2020年是收官之年: it is the year that is planned for. */
const PLANNED =
  "(?:提出|部署|安排|建议|谋划|明确)[^。；\\n]{0,4}YEAR年|YEAR年[，,]?(?:[^。；，,\\n]{0,16}(?:目标|预期|任务(?!的?完成)|工作[^。；，,\\n]{0,4}安排|重点|工作思路|打算)|[^。；，,\\n]{0,6}(?:力争|要|将))|YEAR年[，,]?是[^。；\\n]{0,60}(?:关键|开局|收官|攻坚|冲刺|起步)[^。；\\n]{0,4}年";
/** 2015年4月27日的某县政府工作报告, 2015年1月某县两会: the day on which it was given; at the end of a year assemblies plan for the next. */
const GIVEN = "YEAR年(?:[1-9]|10)月(?:\\d{1,2}日)?[^。；，,\\n]{0,30}(?:工作报告|会议|大会|两会)";
/** 2019年，…增长6%; 2019年全市…达到36亿元: it is told of. */
const TOLD = "YEAR年(?:[，,]|[^。；，,\\n]{0,24}(?:完成|达到|实现|增长|取得))";
/** 2021—2025年 */
const OF_PLANS = /(?:19|20)\d\d年?[—–－~～至-](?:19|20)\d\d年/g;
/** So far from its beginning such a piece names the year of which the report tells. */
const BEGINNING = 1500;

/**
 * The year in which a report was given that a piece of the press tells of: the one that it says is planned for, else the one behind the last
 * that is told of (“2019年，…增长6%”). `null` where it tells of no report or names no year.
 */
export function yearHeard(text: string, opening: string): number | null {
  if (!HEARD.test(opening) || ADDRESSED.test(opening)) return null;
  const beginning = text.slice(0, BEGINNING);
  const years = yearsIn(withoutOtherYears(beginning.replace(OF_PLANS, "")));
  if (years.length === 0) return null;
  const last = greatest(years);
  const says = (expression: string): boolean => new RegExp(expression.replaceAll("YEAR", `${last}`)).test(beginning);
  const isPlanned = says(PLANNED) || says(GIVEN) || (years.includes(last - 1) && !says(TOLD));
  return isPlanned ? last : last + 1;
}
