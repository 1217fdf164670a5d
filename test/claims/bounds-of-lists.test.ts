import { expect, test } from "vitest";
import { bound, claimRows, figure } from "./claim-rows.js";

test.each([
  ["钢铁、建材、纺织产值分别突破500亿元、300亿元和200亿元。", ["500亿元 min", "300亿元 min", "200亿元 min"]],
  ["三大片区税收分别超15亿、18亿、23亿元。", ["15亿 min", "18亿 min", "23亿元 min"]],
  ["工业、交通投资分别不低于30亿元、20亿元。", ["30亿元 min", "20亿元 min"]],
  ["工业、服务业增速分别超过6%、7%左右。", ["6% min", "7% about"]],
  ["产值、税收分别近500亿元、20亿元。", ["500亿元 max", "20亿元 -"]],
  ["营收和利润分别突破100亿元、增长20%。", ["100亿元 min", "20% -"]],
  ["工业、农业投资分别达30亿元以上、20亿元。", ["30亿元 min", "20亿元 -"]],
])("%s: the verb bounds all that it deals out", (text, rows) => {
  expect(claimRows(text, figure, bound)).toEqual(rows);
});
