import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

const titles = (text: string): string[] => analyze(text).sections.map(({ label, title }) => `${label}${title}`);

test("rows of an account are no headings, though some have no cell", () => {
  const text = [
    "云溪县2025年预算执行情况",
    "一、预算收支情况",
    "全县一般公共预算收入12.6亿元，增长4.1%，支出35.2亿元，增长2.3%，收支平衡。",
    "二、债务情况",
    "全县政府债务余额控制在限额以内，风险总体可控，各项偿债资金按时到位。",
    "附表 云溪县一般债务情况表",
    "一、2024年末一般债务余额\t18.20",
    "二、2025年一般债务限额\t20.00",
    "三、2025年一般债务还本额",
    "四、2026年财政赤字",
    "五、2026年一般债务限额",
    "注：1.本表反映本县一般债务情况。",
    "2.本表由财政部门在预算批准后公开。",
  ].join("\n");
  expect(titles(text)).toEqual(["一、预算收支情况", "二、债务情况"]);
  expect(analyze(text).diagnostics).toEqual([]);
});

test("numbered headings above short text stay headings", () => {
  const part = (label: string, title: string): string =>
    `${label}${title}\n全县上下齐心协力，克服困难，各项工作取得新的进展，群众满意度稳步提高。`;
  const text = [part("一、", "工业"), part("二、", "农业"), part("三、", "商贸")].join("\n");
  expect(titles(text)).toEqual(["一、工业", "二、农业", "三、商贸"]);
});

test("第一， above numbers of its own holds them", () => {
  const body = "全县投入资金3.2亿元，支持重点任务落地见效，群众反映良好。";
  const text = [
    "一、落实财政政策情况",
    "（一）支持重点任务情况",
    `第一，强统筹保重点，推动产业转型升级。坚持集中财力办大事。`,
    `1.支持工业强县。${body}`,
    `2.支持农业稳产。${body}`,
    `第二，惠民生办实事，推动社会事业发展。坚持尽力而为、量力而行。`,
    `1.支持稳岗就业。${body}`,
    `2.支持教育提质。${body}`,
  ].join("\n");
  const { sections, diagnostics } = analyze(text);
  expect(sections.map(({ level, label }) => `${level} ${label}`)).toEqual([
    "1 一、",
    "2 （一）",
    "3 第一，",
    "4 1.",
    "4 2.",
    "3 第二，",
    "4 1.",
    "4 2.",
  ]);
  expect(diagnostics).toEqual([]);
});

test("第一， that opens paragraphs of reasons is text", () => {
  const text = [
    "一、存在问题",
    "第一，部分镇村基础设施建设滞后，道路、供水、供电条件有待改善，群众反映较多。",
    "第二，产业结构偏重，新兴产业占比不高，企业创新能力不强，发展后劲不足。",
  ].join("\n");
  expect(titles(text)).toEqual(["一、存在问题"]);
});

test("the part below a table whose rows its number goes on after is no row", () => {
  const text = [
    "一、总体情况",
    "全年公开信息360条，答复咨询86件。",
    "二、申请和办理情况",
    "一、本年新收数量\t6\t0",
    "二、上年结转数量\t1\t0",
    "三、存在的不足",
    "公开的内容不够丰富。",
    "四、改进的打算",
    "充实人手，按月公开。",
  ].join("\n");
  expect(titles(text)).toEqual(["一、总体情况", "二、申请和办理情况", "三、存在的不足", "四、改进的打算"]);
});

test("nor is one with another table below it", () => {
  const text = [
    "一、总体情况",
    "全年公开信息360条，答复咨询86件。",
    "二、申请情况",
    "一、本年新收数量\t6\t0",
    "二、上年结转数量\t1\t0",
    "三、行政复议情况",
    "结果维持\t1\t0",
    "四、改进的打算",
    "充实人手，按月公开。",
  ].join("\n");
  expect(titles(text)).toEqual(["一、总体情况", "二、申请情况", "三、行政复议情况", "四、改进的打算"]);
});

test("rows without a cell at the end of a table stay rows", () => {
  const text = [
    "一、收支情况",
    "全年收入1200万元，支出1180万元。",
    "二、债务情况",
    "一、上年末余额\t18.20",
    "二、本年限额\t20.00",
    "三、本年还本额",
    "四、本年付息额",
    "三、下步打算",
    "按期还本付息。",
  ].join("\n");
  expect(titles(text)).toEqual(["一、收支情况", "二、债务情况", "三、下步打算"]);
});
