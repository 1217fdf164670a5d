import { expect, test } from "vitest";
import { listOf } from "../../packages/cli/src/tables/tables-command.js";

test("columns stand below each other, also where the last row is a note of one cell", () => {
  const rows = [
    ["指标", "产量", "比上年"],
    ["粮食总产量", "36万吨", "2%"],
    ["油料", "4万吨", "11%"],
    ["注：数据为初步统计"],
  ];
  const table = { document: "公报.docx", number: 1, page: null, heading: null, caption: null, rows };
  const lines = listOf([table], false, "zh").trimEnd().split("\n").slice(1);
  expect(lines).toEqual([
    "指标                产量    比上年",
    "粮食总产量          36万吨  2%",
    "油料                4万吨   11%",
    "注：数据为初步统计",
  ]);
});
