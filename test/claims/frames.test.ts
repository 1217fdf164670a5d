import { expect, test } from "vitest";
import type { Frame } from "../../src/claims/frames/frame.js";
import { Frames } from "../../src/claims/frames/frames.js";
import type { Run } from "../../src/claims/frames/noun-phrase.js";
import { readTokens } from "../../src/claims/tokens/read-tokens.js";
import { scanQuantities } from "../../src/quantity/scan.js";
import { SpanSet } from "../../src/text/span-set.js";

/** The frame of the figure between 〔 and 〕, its runs as words; what is `null` or false is left out. */
function frameIn(marked: string): Record<string, unknown> {
  const text = marked.replace(/[〔〕]/g, "");
  const tokens = readTokens(text, 0, text.length, scanQuantities(text, 0, text.length, new SpanSet([])));
  const at = tokens.skip(0, ({ start, kind }) => kind !== "figure" || start < marked.indexOf("〔"));
  const words = (run: Run | null): string | null =>
    run === null ? null : text.slice(tokens.at(run.first).start, tokens.at(run.last).end);
  const frame: Frame = new Frames(text, tokens).at(at);
  const { predicate, valueVerb, theme, agent, counted, behind, figures, clause, first, baseline, ...flags } = frame;
  const found = {
    predicate: words(predicate),
    valueVerb: words(valueVerb),
    theme: words(theme),
    agent: words(agent),
    counted: words(counted),
    baseline: baseline === null ? null : text.slice(baseline.start, baseline.end),
    described: words(behind?.described ?? null),
    object: words(behind?.object ?? null),
    figures: figures.length > 1 ? figures.map((index) => tokens.at(index).quantity?.text) : null,
    ...flags,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null && value !== false));
}

test.each<[string, Record<string, unknown>]>([
  ["征集史料〔172篇〕。", { predicate: "征集", theme: "史料", governed: true }],
  ["落实率达到〔90.4%〕。", { predicate: "达到", valueVerb: "达到", theme: "落实率" }],
  ["培育龙头企业不少于〔3家〕。", { predicate: "培育", valueVerb: "不少于", theme: "龙头企业", governed: true }],
  ["国务院增发〔1000亿元〕国债。", { predicate: "增发", valueVerb: "增发", agent: "国务院", counted: "国债" }],
  ["被省政协采纳〔15篇〕。", { predicate: "采纳", valueVerb: "采纳", agent: "省政协", passive: true }],
  ["森林覆盖率由〔41%〕提高到49%。", { theme: "森林覆盖率", isBase: true, base: -1 }],
  ["森林覆盖率由41%提高到〔49%〕。", { predicate: "提高到", valueVerb: "提高到", base: 2 }],
  ["财政收入年均增长〔7.2%〕。", { predicate: "增长", valueVerb: "增长", theme: "财政收入", yearlyRate: true }],
  ["每人每年补助〔640元〕。", { predicate: "补助", valueVerb: "补助" }],
  ["完成财政收入的〔86%〕。", { predicate: "完成", theme: "财政收入", governed: true, modified: true }],
  ["工业增速高于全国〔0.2个百分点〕。", { predicate: "高于", valueVerb: "高于", theme: "工业增速", baseline: "全国" }],
  ["谋划〔37个〕重点项目。", { predicate: "谋划", valueVerb: "谋划", counted: "重点项目" }],
  ["建成〔16平方公里〕的产业园区。", { predicate: "建成", valueVerb: "建成", counted: "产业园区", linked: true }],
  ["培育〔3家〕具有核心竞争力的企业。", { predicate: "培育", valueVerb: "培育", described: "企业" }],
  ["征集并提交建议〔3件〕。", { predicate: "征集并提交", theme: "建议", governed: true }],
])("%s", (marked, expected) => {
  expect(frameIn(marked)).toMatchObject(expected);
});

test("the figures of a list are found once, whatever stands between", () => {
  expect(frameIn("两项收入分别增长〔6%〕、下降约2%和上升3%。")).toMatchObject({
    figures: ["6%", "2%", "3%"],
    distributive: true,
  });
  expect(frameIn("收入增长6%，支出下降〔2%〕。")).not.toHaveProperty("figures");
});
