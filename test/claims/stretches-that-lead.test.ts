import { describe, expect, test } from "vitest";
import { claimRows, years } from "./claim-rows.js";

const court = (opening: string, parts: string): string[] =>
  claimRows(
    `松溪区人民法院工作报告\n——2022年1月12日在松溪区第八届人民代表大会第一次会议上\n各位代表：\n${opening}\n${parts}`,
    years,
  );

describe("the years with which a report opens hold below headings that name none", () => {
  test("of a court, from heading to heading", () => {
    const text = "一、坚持公正司法\n审结刑事案件1216件。\n二、坚持司法为民\n审结民事案件3216件。";
    expect(court("过去五年，受理案件6412件。", text)).toEqual(["2017–2021", "2017–2021", "2017–2021"]);
  });

  test("of a women's federation", () => {
    const text =
      "松溪区妇联工作报告\n——2023年5月8日在松溪区妇女第十二次代表大会上\n五年来，建成妇女之家86个。\n一、服务妇女发展\n培训妇女1.2万人次。";
    expect(claimRows(text, years)).toEqual(["2018–2022", "2018–2022"]);
  });

  test("and in the paragraphs of a text without headings", () => {
    expect(court("过去五年，受理案件6412件。", "队伍不断加强，培训干警360人次。").at(-1)).toBe("2017–2021");
    expect(claimRows("松溪区教育局情况汇报\n2023年9月12日\n今年以来，新建学校12所。\n改造操场36个。", years)).toEqual([
      "2023–-",
      "2023–-",
    ]);
  });

  test.each([
    ["一、2021年工作回顾\n审结案件1216件。", "2021–2021"],
    ["一、2022年工作安排\n培训干警600人次。", "2022–2022"],
    ["一、坚持公正司法\n现有法官36名。", "-–-"],
    // what is compared with the year before is told of one
    ["一、坚持公正司法\n审结案件1216件，同比增加36件。", "2021–2021"],
  ])("but not what has a time of its own, or is so now: %s", (parts, expected) => {
    expect(court("过去五年，受理案件6412件。", parts)[1]).toBe(expected);
  });

  test("nor where the year stands first", () => {
    const text = "五年来，受理案件6412件。\n一、坚持公正司法\n审结案件1216件。";
    expect(court("2021年，受理案件1412件。", text).at(-1)).toBe("2021–2021");
  });

  test("nor in the profile of a place, which tells of its land first", () => {
    const text = "2023年上半年，全县生产总值完成27亿元。\n风光资源充裕。\n平均风速6.6米/秒。";
    expect(claimRows(`松溪县概貌\n平均海拔1450米。\n${text}`, years).at(-1)).toBe("-–-");
    expect(claimRows(`松溪县近况\n${text}`, years).at(-1)).toBe("2023-01–2023-06");
  });
});
