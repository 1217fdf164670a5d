import { expect, test } from "vitest";
import { normalize } from "../../src/text/normalize.js";

test("the first lines of paragraphs whose indent was lost go on in the next ones", () => {
  const raw = [
    "二、2026年预算草案",
    "2026年是新一轮规划的开局之年，做好财政",
    "工作意义重大。我们必须科学研判形势，把准",
    "发展方向，牢牢掌握财政工作主动权，不断提",
    "高预算绩效，切实兜牢“三保”底线，防范风",
    "险，确保收支平衡，为全县发展提供有力支撑，",
    "推动经济稳中有进。",
    "（一）收入预期。",
    "根据前述形势判断，全县一般公共预算地方",
    "收入按增长2%左右安排，同口径增长3%，税收",
    "占比达到60%左右。",
  ].join("\n");
  expect(normalize(raw).text.split("\n")).toEqual([
    "二、2026年预算草案",
    "2026年是新一轮规划的开局之年，做好财政工作意义重大。我们必须科学研判形势，把准发展方向，牢牢掌握财政工作主动权，不断提高预算绩效，切实兜牢“三保”底线，防范风险，确保收支平衡，为全县发展提供有力支撑，推动经济稳中有进。",
    "（一）收入预期。",
    "根据前述形势判断，全县一般公共预算地方收入按增长2%左右安排，同口径增长3%，税收占比达到60%左右。",
  ]);
});

test("a heading that is far from filling its column stands alone", () => {
  const raw = [
    "稳中求进，提质增效",
    "全县上下顶住多重压力，各项工作迈出坚实的",
    "步伐，新建学校12所，改造老旧小区36个，群",
    "众满意度达到96%，为全县发展提供有力支撑，",
    "推动经济稳中有进，城乡面貌有了明显的改观。",
  ].join("\n");
  expect(normalize(raw).text.split("\n")[0]).toBe("稳中求进，提质增效");
});
