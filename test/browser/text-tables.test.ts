import { expect, test } from "vitest";
import { PHONE } from "./chromium.js";
import { open, startForReports } from "./open-report.js";
import { violations } from "./violations.js";

const TEXT = `清溪县2024年统计公报
一、综合
全年粮食总产量12.4万吨，比上年增长2.1%。
指标\t年末数（万人）\t比重（%）
全县人口\t31.2\t100.0
其中：城镇\t\t
乡村\t12.9\t41.3
表：税收情况
指标名称
2024年
比上年±%
税收收入（亿元）
9.12
4.1
增值税
3.50
-5.4
契税
0.47
1.2
二、人口
年末全县常住人口31.2万人。原文见https://www.qingxi.example/tjgb/2024/0305/c1201a99817263.html，以统计局发布的为准。`;

startForReports();

test("tables of a text stand in rows and columns, with their marks, and can be searched and selected", async () => {
  const { page } = await open({ "a.txt": TEXT });
  const tables = page.locator("article .text-table");
  await expect.poll(() => tables.count()).toBe(2);
  const cells = (table: number, row: number) =>
    tables.nth(table).locator("tr").nth(row).locator("th, td").allInnerTexts();
  expect((await cells(0, 0)).map((cell) => cell.trim())).toEqual(["指标", "年末数（万人）", "比重（%）"]);
  expect((await cells(0, 3)).map((cell) => cell.trim())).toEqual(["乡村", "12.9", "41.3"]);
  expect(await cells(1, 2)).toEqual(["增值税", "3.50", "-5.4"]);
  expect(await tables.nth(0).locator("a.mark.core").count()).toBeGreaterThan(0);
  // all paragraphs are elements of the page, in their order
  const last = page.locator("article .paragraph").last();
  expect(await last.innerText()).toContain("年末全县常住人口");
  await page.getByRole("searchbox").fill("增值税");
  await expect.poll(() => page.locator("search output").innerText()).toBe("1 处");
  expect(await violations(page)).toEqual([]);
});

test("on a phone a table scrolls by itself, and lines before an address are not spread", async () => {
  const { page } = await open({ "a.txt": TEXT }, "", { viewport: PHONE });
  await page.waitForSelector(".text-table");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  const align = await page.locator(".paragraph.unbroken").evaluate((element) => getComputedStyle(element).textAlign);
  expect(align).toBe("start");
});
