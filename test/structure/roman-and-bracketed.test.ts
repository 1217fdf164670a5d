import { describe, expect, test } from "vitest";
import { readStructure } from "../../src/structure/structure.js";
import { normalize } from "../../src/text/normalize.js";

const outline = (raw: string): string[] =>
  readStructure(normalize(raw)).sections.map(({ level, label, title }) => [level, label, title].join("|"));

const A = "全镇清理河道36公里，改造供水管网18公里，集中供水率达到92%，比上年提高3.5个百分点。";

describe("Roman numbers", () => {
  test.each([
    ["in one character", "Ⅰ.", "Ⅱ.", "Ⅲ."],
    ["in letters", "I.", "II.", "III."],
    ["with a pause mark", "Ⅰ、", "Ⅱ、", "Ⅲ、"],
  ])("%s", (_, one, two, three) => {
    const raw = `${one} 河道现状\n${A}\n${two} 管护任务\n（一）清淤\n${A}\n（二）护岸\n${A}\n${three} 组织保障\n${A}`;
    expect(outline(raw)).toEqual([
      `1|${one}|河道现状`,
      `1|${two}|管护任务`,
      "2|（一）|清淤",
      "2|（二）|护岸",
      `1|${three}|组织保障`,
    ]);
  });

  test("of classes and degrees are no labels", () => {
    expect(outline(`一、水质\nⅡ类水质断面占86%，Ⅲ类占12%。\nⅤ类断面已经消除。\n二、打算\n${A}`)).toEqual([
      "1|一、|水质",
      "1|二、|打算",
    ]);
  });
});

describe("titles in black brackets", () => {
  test("stand without them", () => {
    expect(outline(`【河道现状】\n${A}\n【管护任务】\n${A}\n【组织保障】\n${A}`)).toEqual([
      "1||河道现状",
      "1||管护任务",
      "1||组织保障",
    ]);
  });
});

describe("who is to be called", () => {
  test("is no heading", () => {
    const raw = `一、报名时间\n${A}\n二、联系方式\n1.镇水务站：王一鸣，电话88660001\n2.镇农技站：李一鸣，电话0731-88660002\n三、其他\n${A}`;
    expect(outline(raw)).toEqual(["1|一、|报名时间", "1|二、|联系方式", "1|三、|其他"]);
  });

  test("a part that names a telephone among others is one", () => {
    const raw = `一、申报须知\n（一）申报条件：在镇内连续管护河道满一年的合作社，均可申报，每年一次。\n（二）申报材料：申请书、管护合同和巡查记录，一式三份，由村里统一报送。\n（三）监督电话：0731-88660003，由镇水务站专人接听，工作日上午八点半到下午五点。`;
    expect(outline(raw)).toHaveLength(4);
  });

  test("a title before a colon with figures behind it is one", () => {
    const raw = `一、主要指标\n1.供水：集中供水率达到92%，供水人口18万人，日供水能力3.6万吨，比上年提高。\n2.灌溉：有效灌溉面积1.8万亩，新增高效节水面积3600亩，改造渠道18公里。`;
    expect(outline(raw)).toEqual(["1|一、|主要指标", "2|1.|供水", "2|2.|灌溉"]);
  });
});

describe("points alone on their lines in a text that is wrapped", () => {
  const wrapped =
    "全镇上下拧成一股绳，办成了一批群众盼了多年的事情，干群关系更\n加融洽，发展底气更加充足，全年完成投资36亿元，比上年增长12%，\n新建水厂3座，改造供水管网18公里，集中供水率提高到92%以上，群\n众喝上了放心水，管好用好水利工程的劲头更足了，成绩来之不易。\n";

  test("behind a line that is full", () => {
    expect(outline(`一、主要做法\n第一，管好水源。\n${wrapped}第二，管好工程。\n${wrapped}二、打算\n${A}`)).toEqual([
      "1|一、|主要做法",
      "2|第一，|管好水源",
      "2|第二，|管好工程",
      "1|二、|打算",
    ]);
  });

  test("the end of a paragraph is none", () => {
    expect(outline(`一、主要做法\n${wrapped}第二，管好工程。\n二、打算\n${A}`)).toEqual([
      "1|一、|主要做法",
      "1|二、|打算",
    ]);
  });
});
