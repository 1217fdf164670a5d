import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readFixtures } from "../support/expected.js";
import { openPage, PHONE, startChromium } from "./chromium.js";
import { reportPage } from "./report-file.js";

const COUNTY = readFixtures().find(({ slug }) => slug === "county-government")!.source;
const HONOURS = "一、工作回顾\n全年获省委书记批示肯定3次，经验做法被《新华社内参》刊发，获评全省法治政府建设示范县。";
let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

test("Back closes a card before it leaves; Enter in an empty search does nothing; / searches from anywhere", async () => {
  const { url } = reportPage({ "a.txt": COUNTY, "b.txt": COUNTY });
  const { page, complaints, close } = await openPage(browser, url);
  await page.locator("a.mark.target").first().click();
  await page.waitForSelector("aside .card");
  await page.locator("a.mark.target").nth(3).click();
  const at = await page.evaluate(() => scrollY);
  await page.goBack();
  await page.waitForSelector("aside .card", { state: "detached" });
  expect(await page.evaluate(() => scrollY)).toBe(at);
  await page.goForward();
  await page.waitForSelector("aside .card");
  await page.keyboard.press("Escape");
  await page.waitForSelector("aside .card", { state: "detached" });
  // a card that was closed leaves no step behind
  await page.getByRole("link", { name: "表格" }).click();
  await page.waitForSelector("tbody tr");
  await page.goBack();
  await page.waitForSelector("article");
  expect(await page.locator("aside .card").count()).toBe(0);

  await page.getByRole("link", { name: "表格" }).click();
  await page.waitForSelector("tbody tr");
  const rows = await page.locator("tbody tr").count();
  await page.keyboard.press("/");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
  await page.keyboard.press("Enter");
  expect(page.url()).toContain("#tables/");
  await page.keyboard.type("提案");
  await expect.poll(() => page.locator("tbody tr").count()).toBeLessThan(rows);
  for (const text of await page.locator("tbody tr").allInnerTexts()) expect(text.replace(/\s/g, "")).toContain("提案");
  await page.getByRole("link", { name: "对照" }).click();
  const compared = page.getByRole("region", { name: "同一指标的成果" }).locator("tbody th");
  await expect.poll(() => compared.count()).toBeGreaterThan(0);
  for (const name of await compared.allInnerTexts()) expect(name).toContain("提案");
  expect(complaints).toEqual([]);
  await close();
});

test("honours without a title keep their link; downloads and codes follow the reader", async () => {
  const { url, documents } = reportPage({ "a.txt": HONOURS }, "en");
  expect(documents[0]!.analysis.honours.some(({ title }) => title === null)).toBe(true);
  const { page, close } = await openPage(browser, `${url}#tables/1`);
  await page.getByLabel("Honours").last().check();
  const links = page.locator("tbody button.link");
  await expect.poll(() => links.count()).toBe(documents[0]!.analysis.honours.length);
  for (const text of await links.allInnerTexts()) expect(text).not.toBe("");
  await close();

  const county = reportPage({ "county.txt": COUNTY });
  const other = await openPage(browser, county.url);
  expect(await other.page.locator("aside .about").innerText()).toContain("县级政府工作报告");
  expect(await other.page.locator("aside .about").innerText()).not.toContain("work-report");
  await other.close();
});

test("a print has names and legend, and its charts with their titles", async () => {
  const { url } = reportPage({ "county.txt": COUNTY });
  const { page, close } = await openPage(browser, `${url}#charts/1`);
  await page.waitForSelector(".chart svg");
  expect(await page.locator(".print-head").isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".print-head").innerText()).toContain("临溪县人民政府工作报告");
  expect(await page.locator(".print-head .legend li").count()).toBe(4);
  for (const chart of await page.locator(".chart").all()) {
    expect(await chart.locator("h2").isVisible()).toBe(true);
    expect(await chart.evaluate((element) => getComputedStyle(element).breakInside)).toBe("avoid");
  }
  await close();
});

test("on a phone the text begins on the first screen, and no label of a chart is cut off", async () => {
  const { url } = reportPage({ "a.txt": COUNTY, "b.txt": COUNTY }, "en");
  const { page, close } = await openPage(browser, url, { viewport: PHONE });
  const top = await page.locator("article p, article h2").first().boundingBox();
  expect(top!.y + top!.height).toBeLessThan(PHONE.height);
  await page.evaluate(() => {
    location.hash = "#charts/1";
  });
  await page.waitForSelector(".chart svg");
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll(".chart svg")].flatMap((chart) => {
      const frame = chart.getBoundingClientRect();
      return [...chart.querySelectorAll("text")]
        .filter((label) => label.getBoundingClientRect().right > frame.right + 1)
        .map(({ textContent }) => textContent);
    }),
  );
  expect(cut).toEqual([]);
  await close();
});
