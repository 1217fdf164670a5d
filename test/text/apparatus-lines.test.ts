import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { apparatusOf } from "../../src/text/apparatus.js";

const BODY =
  "各乡镇人民政府：一、2024年工作总结2024年，全县新建学校12所，改造道路36公里，发放补助资金860万元，各项工作稳步推进。二、2025年工作安排2025年，计划新建学校16所。";

test("where a page stands is said in one line, or with the whole text behind it in one that lost its breaks", () => {
  expect(apparatusOf("当前位置：首页>政务公开>工作总结")).toBe("field");
  expect(apparatusOf(`当前位置：首页政务公开工作总结${BODY.repeat(2)}`)).toBeNull();
  expect(apparatusOf(`发布机构：${"某县人民政府办公室、".repeat(20)}`)).toBe("field");
});

test("nothing of such a text is lost", () => {
  const text = `标题: 松溪县2024年工作总结\n发布时间: 2025-01-14 11:12\n当前位置： 首页政务公开工作总结 时间：2025-01-14 11:12 微信 微博 ${BODY}${"全县上下同心协力。".repeat(12)}`;
  const { achievements, targets } = analyze(text);
  expect(achievements.map(({ quantity }) => quantity.text)).toEqual(["12所", "36公里", "860万元"]);
  expect(targets.map(({ quantity }) => quantity.text)).toEqual(["16所"]);
});

test("an index block set as a list of Markdown is no part of the text", () => {
  const text =
    "- 索引号: zx/2025-00002\n- 发布机构: 松溪县数据中心\n- 文号:\n- 发布日期: 2025-04-29\n- 时效性: 有效\n松溪县数据中心2024年工作总结\n一、基本情况\n2024年，新建站点12个，发放补助资金860万元，各项工作稳步推进。\n";
  const { meta, sections, achievements } = analyze(text);
  expect(meta).toMatchObject({ title: "松溪县数据中心2024年工作总结", date: "2025-04-29" });
  expect(sections.map(({ title }) => title)).toEqual(["基本情况"]);
  expect(achievements.map(({ quantity }) => quantity.text)).toEqual(["12个", "860万元"]);
});

test("a label has no colon before a code or a date, as cells are copied", () => {
  expect(apparatusOf("索引号QY-2021-0033公开日期：2021-07-06")).toBe("field");
  expect(apparatusOf("发布日期2021-07-06")).toBe("field");
  expect(apparatusOf("来源2021年第3期")).toBeNull();
  expect(apparatusOf("发布日期和公开方式")).toBeNull();
});

test("a paragraph is no value of the label above it", () => {
  const paragraph = "  全县粮食生产再获丰收。各乡镇落实责任，扩大面积，总产量达到36万吨。";
  const { achievements } = analyze(`粮食生产\n2021年7月6日来源：\n\n${paragraph}\n`);
  expect(achievements.map(({ quantity }) => quantity.text)).toEqual(["36万吨"]);
});
