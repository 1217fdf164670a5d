import { describe, expect, test } from "vitest";
import { analyze } from "../../src/index.js";

const PARAGRAPH =
  "各有关单位要把这项工作放在重要位置，明确牵头科室和责任人，细化措施，压实责任，按时报送进展情况，确保各项部署落到实处、见到成效，年底前由市政府督查室组织核查并通报结果。";
const body = (count: number): string =>
  Array.from(
    { length: 3 },
    (_, index) =>
      `${"一二三"[index]}、${["明确任务", "强化保障", "严格督查"][index]}\n${PARAGRAPH}完成改造${count}处。`,
  ).join("\n");
const notice = (title: string, number: string, count: number): string =>
  `${title}\n${number}\n各县区人民政府，市政府各部门：\n${body(count)}`;
const gazette = [
  notice("清源市人民政府关于加强农村供水管理的通知", "清政发〔2023〕4号", 12),
  notice("清源市人民政府关于推进燃气管网更新的意见", "清政发〔2023〕5号", 34),
  notice("清源市人民政府关于调整中小学作息时间的通知", "清政发〔2023〕6号", 56),
];
const topLevel = (text: string): string[] =>
  analyze(text)
    .sections.filter(({ level }) => level === 1)
    .map(({ title }) => title);
const further = (text: string): string[] =>
  analyze(text)
    .diagnostics.filter(({ code }) => code === "further-document")
    .map(({ span }) => text.slice(span.start, span.end));

describe("documents below the first one", () => {
  test("open a part of their own each, and are reported", () => {
    const text = gazette.join("\n\n");
    expect(further(text)).toEqual([
      "清源市人民政府关于推进燃气管网更新的意见",
      "清源市人民政府关于调整中小学作息时间的通知",
    ]);
    expect(topLevel(text).slice(3)).toEqual(further(text));
    const { sections, targets, meta } = analyze(text);
    const below = targets
      .filter(({ quantity }) => quantity.value === 56)
      .map(({ section }) => sections[section!]!.parent);
    expect(new Set(below)).toEqual(new Set([sections.findIndex(({ title }) => title.includes("作息时间"))]));
    expect(meta.documentNumber).toBe("清政发〔2023〕4号");
  });

  test("a text given twice gives everything twice", () => {
    const text = gazette[0]!;
    const once = analyze(text);
    const twice = analyze(`${text}\n\n${text}`);
    expect(twice.targets).toHaveLength(2 * once.targets.length);
    expect(twice.sections.map(({ title }) => title)).toEqual([
      ...once.sections.map(({ title }) => title),
      "清源市人民政府关于加强农村供水管理的通知",
      ...once.sections.map(({ title }) => title),
    ]);
  });

  test("what a notice passes on, names or sums up is none", () => {
    const passedOn = `${gazette[0]}\n附件\n农村供水管理任务清单\n${body(3)}`;
    const summedUp = `${gazette[0]}\n相关解读\n清源市人民政府关于加强农村供水管理的通知\n各县区要抓好落实。`;
    const named = `${gazette[0]}\n（五）落实《清源市人民政府关于推进燃气管网更新的意见》\n${PARAGRAPH}`;
    for (const text of [passedOn, summedUp, named]) expect(further(text)).toEqual([]);
  });
});
