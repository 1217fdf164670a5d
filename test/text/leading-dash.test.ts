import { expect, test } from "vitest";
import { normalize } from "../../src/text/normalize.js";

const linesOf = (...raw: string[]): string[] => normalize(raw.join("\n")).text.split("\n");

test("a dash leads to the lines below", () => {
  const lines = [
    "会议听取了两份报告，其中与百姓有关的重要数字有———",
    "去年计划执行情况",
    "全年新增就业2万人，增长3%。",
  ];
  expect(linesOf(...lines)).toEqual(lines);
});

test("a dash at which a full line is cut leads to nothing", () => {
  const lines = linesOf(
    "全县上下顶住多重压力，各项工作迈出坚实的步伐，围绕一个目标——",
    "共同富裕，新建学校12所，改造老旧小区36个，群众的满意度达到",
    "96%，为全县经济社会发展提供了有力的支撑，推动经济稳中有进，",
    "城乡面貌有了明显的改观，群众生活有了新的提高，干部作风有了新",
    "的转变，社会大局保持了和谐稳定。",
  );
  expect(lines).toHaveLength(1);
});
