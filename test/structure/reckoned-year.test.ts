import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

test("an account to an assembly that names no year but the one it is reckoned up to is of that year", () => {
  const { meta, achievements } = analyze(
    "各位委员：\n我向大会报告提案工作情况。\n过去的一年里，委员积极建言。截止到2000年底，共收到提案259件。按类别分，经济类提案33件。",
  );
  expect(meta.reportsOn).toEqual({ from: 2000, to: 2000 });
  expect(achievements.map(({ period }) => period?.from)).toEqual(["2000", "2000"]);
});

test.each([
  "关于做好改厕工作的通知\n各乡镇：\n截至2022年底，全县完成改厕36万户。现通知如下：\n一、明确目标。改造厕所2万户。",
  "各位代表：\n我向大会报告工作。\n截至2022年底，全县完成改厕36万户。2024年将改造厕所2万户。",
])("but no order, and none that names a later one: %s", (text) => {
  expect(analyze(text).meta.reportsOn).not.toEqual({ from: 2022, to: 2022 });
});
