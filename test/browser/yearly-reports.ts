import { readFixtures } from "../support/expected.js";

/** A short report of a place for a year: what the year before brought, what the year is to bring. */
export function yearlyReport(place: string, year: number): string {
  const grown = (year % 7) + 3;
  return `${place}政府工作报告
——${year}年1月10日在${place}第十五届人民代表大会第一次会议上
一、${year - 1}年工作回顾
${year - 1}年，地区生产总值增长${grown}.2%，粮食产量${1000 + year}万吨，城镇新增就业${year - 1900}万人。
坚持改革开放，推动高质量发展，打造学习型、服务型、创新型“三型机关”。
二、${year}年工作安排
${year}年主要预期目标是：地区生产总值增长${year % 2 ? `${grown}%左右` : `${grown}%以上`}，城镇登记失业率控制在4.5%以内，城镇新增就业${year - 1890}万人以上。
深入推进改革开放，全年建成高标准农田${year % 50}万亩。`;
}

/** Reports of a place, by the names of their files. */
export function yearlyReports(place: string, from: number, to: number): Record<string, string> {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return Object.fromEntries(years.map((year) => [`${place}-${year}.txt`, yearlyReport(place, year)]));
}

const FIGURES = readFixtures()
  .map(({ source }) => source)
  .join("\n");

/** Most of a report of the nation is prose without figures. */
const PROSE = `我们坚持稳中求进，统筹发展和安全，着力扩大国内需求，持续优化营商环境，各项事业取得新的进步。
要深化重点领域改革，扩大高水平对外开放，完善科技创新体系，推动传统产业转型升级，保障粮食和能源安全。
要办好人民满意的教育，健全社会保障体系，加强基层治理，改善生态环境，让群众的日子越过越好。
各级干部要求真务实、担当作为，力戒形式主义，以钉钉子精神把各项部署落到实处。
`;

/** Places of our own; the years are shared out among them, so that what can be chosen is much. */
const PLACES = ["全国", "云溪省", "临溪县", "安河市", "长屏县", "东岭市", "石桥区"];
const LAST_YEAR = 2025;

/** As many reports, each as long as reports of the nation are and with as many figures: of several places, year after year. */
export function longReports(count: number, length: number): Record<string, string> {
  const part = Math.round(length / 5);
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const place = PLACES[index % PLACES.length]!;
      const year = LAST_YEAR - Math.floor(index / PLACES.length);
      const at = (index * 7919) % (FIGURES.length - part);
      const prose = PROSE.repeat(Math.ceil((length - part) / PROSE.length));
      return [`${place}-${year}.txt`, `${yearlyReport(place, year)}\n${FIGURES.slice(at, at + part)}\n${prose}`];
    }),
  );
}
