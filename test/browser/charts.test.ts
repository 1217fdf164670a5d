import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { PHONE } from "./chromium.js";
import { open, startForReports } from "./open-report.js";
import { yearlyReports } from "./yearly-reports.js";

const PLAN = `一、工作安排
一般公共预算收入完成年初确定的增长5%的目标。
2024年主要目标是：一般公共预算收入增长6%，工业增加值增长7%左右，消费品零售额增长8%以上。
确保项目一季度开工率达到40%，上半年开工率达到75%以上。
安排专项资金3亿元，发放消费券600万元，每人补助720元。`;
const REPORTS = { ...yearlyReports("临江县", 2015, 2022), ...yearlyReports("青石县", 2020, 2022) };

startForReports();

const chartOf = (page: Page, title: string | RegExp): Locator =>
  page.locator("figure", { has: page.getByRole("heading", { name: title }) });

test("targets of one name are told apart, signs are explained, and figures of all sizes keep apart", async () => {
  const { page } = await open({ "plan.txt": PLAN }, "#charts/1");
  const shares = chartOf(page, "目标值（单位：%）");
  await expect.poll(() => shares.locator("svg text", { hasText: "一季度达到" }).count()).toBe(1);
  expect(await shares.locator(".legend li").allInnerTexts()).toEqual(["● 目标", "●— 至少"]);
  const money = chartOf(page, "目标值（单位：元）");
  expect(await money.locator(".note").innerText()).toContain("对数刻度");
  const places = await money
    .locator("svg .point circle")
    .evaluateAll((points) => points.map((point) => Number(point.getAttribute("cx"))));
  expect(places).toHaveLength(3);
  const sorted = [...places].sort((a, b) => a - b);
  for (const [index, place] of sorted.slice(1).entries()) expect(place - sorted[index]!).toBeGreaterThan(20);
});

test("a point says what it is at the pointer, and a finger sees that before it is taken to the text", async () => {
  const { page } = await open(REPORTS, "#corpus/1");
  const point = chartOf(page, /地区生产总值/)
    .locator("svg .point circle")
    .first();
  await point.hover();
  await expect.poll(() => page.locator(".point-tip").innerText()).toMatch(/县 20\d\d年 成果：\d\.2%\n/);
  await page.mouse.move(5, 5);
  await expect.poll(() => page.locator(".point-tip").count()).toBe(0);
});

test("on a phone the first touch tells, the second leads to the text", async () => {
  const { page } = await open(REPORTS, "#corpus/1", { viewport: PHONE, hasTouch: true, isMobile: true });
  const point = chartOf(page, /地区生产总值/)
    .locator("svg .point circle")
    .first();
  await point.tap();
  await expect.poll(() => page.locator(".point-tip").innerText()).toContain("再点一次");
  expect(page.url()).toContain("#corpus/1");
  await point.tap();
  await expect.poll(() => page.url()).toContain("#text/");
});

test("years with different numbers of documents are compared by shares, and say so", async () => {
  const { page } = await open(REPORTS, "#corpus/1");
  const terms = chartOf(page, "提法历年出现次数（每千字）");
  await expect.poll(() => terms.locator(".note").innerText()).toContain("1 至 2 份");
  await expect.poll(() => terms.locator("svg").textContent()).toContain("2 份");
  await page.getByRole("checkbox", { name: "每千字" }).uncheck();
  await expect.poll(() => chartOf(page, "提法历年出现次数").locator(".note").innerText()).toContain("次数随份数增减");
});

test("an indicator or a term that is nowhere is named, and the way out is beside it", async () => {
  const { page } = await open(REPORTS, "#corpus/1?indicator=%E6%97%A0%E6%AD%A4%E6%8C%87%E6%A0%87");
  await expect.poll(() => page.locator(".corpus-part").first().innerText()).toContain("没有指标“无此指标”");
  const terms = chartOf(page, /提法历年/);
  await expect.poll(() => terms.count()).toBe(1);
  await page.getByRole("button", { name: "清除指标筛选" }).click();
  await expect.poll(() => chartOf(page, /历年目标与完成/).count()).toBe(1);
  const box = page.getByLabel("添加提法");
  await box.pressSequentially("并无此词");
  await box.press("Enter");
  await expect.poll(() => page.locator("output.warning").innerText()).toContain("未见提法“并无此词”");
  expect(await box.inputValue()).toBe("并无此词");
  while ((await page.locator(".chips button").count()) > 0) await page.locator(".chips button").first().click();
  await expect.poll(() => terms.count()).toBe(0);
  expect(await page.locator("main").innerText()).toContain("请添加提法");
  await box.fill("");
  await box.pressSequentially("改革开放");
  await box.press("Enter");
  await expect.poll(() => terms.count()).toBe(1);
  expect(await box.inputValue()).toBe("");
});

test("what is looked for in texts filters no tables; words that no row has are named and cleared", async () => {
  const { page } = await open(REPORTS, "#search/1");
  await page.getByRole("searchbox").first().fill("改革开放");
  await expect.poll(() => page.locator("main p[role=status]").innerText()).toContain("“改革开放”：11 份文件中共 22 处");
  await page.getByRole("link", { name: "对照" }).click();
  const rows = page.getByRole("region", { name: "同一指标的成果" }).locator("tbody tr");
  await expect.poll(() => rows.count()).toBeGreaterThan(1);
  const box = page.getByPlaceholder("筛选各行");
  expect(await box.inputValue()).toBe("");
  await box.fill("并无此词");
  await expect.poll(() => page.getByText("没有符合条件的内容。现有条件：“并无此词”").count()).toBe(2);
  await page.getByRole("button", { name: "清除筛选" }).first().click();
  await expect.poll(() => rows.count()).toBeGreaterThan(1);
  await page.getByRole("link", { name: "图表" }).click();
  await page.waitForSelector(".chart .plot");
  // there is nothing to look for in charts
  expect(await page.getByRole("searchbox", { name: "在文中查找" }).count()).toBe(0);
  await page.getByRole("link", { name: "正文" }).click();
  await expect.poll(() => page.getByRole("searchbox", { name: "在文中查找" }).inputValue()).toBe("改革开放");
});

test("what rows are about stays in sight while a chart or a table is scrolled on a phone", async () => {
  const { page } = await open(REPORTS, "#compare/1", { viewport: PHONE });
  const left = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().left);
  await page.waitForSelector(".plot-names text");
  const before = await left(".plot-names text");
  await page
    .locator(".plot-frame")
    .first()
    .evaluate((frame) => frame.scrollTo({ left: 120 }));
  expect(await left(".plot-names text")).toBeCloseTo(before, 0);
  await page.evaluate(() => {
    location.hash = "#tables/1";
  });
  await page.waitForSelector(".data tbody td");
  const column = await left(".data tbody td");
  await page.locator(".data .scroll").evaluate((frame) => frame.scrollTo({ left: 200 }));
  expect(await left(".data tbody td")).toBeCloseTo(column, 0);
});

test("a picture taken at night is one for paper, and names its source", async () => {
  const { page } = await open(REPORTS, "#corpus/1", { colorScheme: "dark", acceptDownloads: true });
  const chart = chartOf(page, /地区生产总值/);
  await chart.locator(".plot").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    chart.getByRole("button", { name: /SVG/ }).click(),
  ]);
  const picture = readFileSync(await download.path(), "utf8");
  const [, red] = /<rect [^>]*fill="rgb\((\d+)/.exec(picture)!;
  expect(Number(red)).toBeGreaterThan(240);
  expect(picture).toContain("来源：11 份文件");
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("auto");
});
