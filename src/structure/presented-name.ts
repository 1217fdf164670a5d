/** 提出关于1980、1981年计划安排的报告, 动议二读《2013年拨款条例草案》 */
const PRESENTED_REPORT = /[出作将就]关于([^。；，：\n关]{4,60}的(?:报告|说明|汇报))/;
/** 在会上作了《关于2007年计划执行情况与2008年计划草案的报告》 */
const TOLD_REPORT = /(?:作|作了|提交了?|听取了?|审议了?|审查了?)《关于([^《》\n]{4,60}的报告)》/;
/** 《关于2009年决算的报告》提交市人大常委会审议 */
const REPORT_SUBMITTED = /《关于([^《》\n]{4,60}的报告)》(?=提交|提请|已?经[^。，]{0,16}审议)/;
const MOVED_BILL = /[动動][议議][^。《]{0,8}《([^《》\n]{4,40}草案)》/;
/** 总结2006年工作，部署2007年任务: what a meeting that the text tells of looked back on and ahead to. */
const SUMMED_UP =
  /(?:总结|回顾)((?:19|20)\d\d)年[^。；\n，、]{0,20}[，、和][^。；\n，、]{0,6}(?:安排|部署|谋划|研究|布置)((?:19|20)\d\d)年/;

/** What a text that comes without its title, or the report that it tells of, is called where it is presented. */
export function presentedName(opening: string): string {
  return (
    PRESENTED_REPORT.exec(opening)?.[1] ?? toldReport(opening) ?? MOVED_BILL.exec(opening)?.[1] ?? summedUp(opening)
  );
}

/** The report that a text says an assembly has heard. */
export const toldReport = (opening: string): string | undefined =>
  TOLD_REPORT.exec(opening)?.[1] ?? REPORT_SUBMITTED.exec(opening)?.[1];

/** 总结2006年政府工作，安排2007年工作任务, as a title would have it. */
function summedUp(opening: string): string {
  const [, past, next] = SUMMED_UP.exec(opening) ?? [];
  return past === undefined || next === undefined ? "" : `${past}年工作总结和${next}年工作安排`;
}
