import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readFixtures } from "../support/expected.js";
import { DESK, openPage, PHONE, startChromium } from "./chromium.js";
import { reportPage } from "./report-file.js";
import { violations } from "./violations.js";

const [first, second] = readFixtures();
let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

const LOOKS = [
  { viewport: DESK, colorScheme: "light" },
  { viewport: DESK, colorScheme: "dark" },
  { viewport: PHONE, colorScheme: "light" },
  { viewport: PHONE, colorScheme: "dark" },
] as const;

test.each(LOOKS)("no rule of axe is broken by the report page: $viewport.width px, $colorScheme", async (options) => {
  const { url } = reportPage({ "a.txt": first!.source, "b.txt": second!.source }, "en");
  const { page, close } = await openPage(browser, url, options);
  for (const hash of [
    "#text/1",
    "#text/1/target-80",
    "#text/1/slogan-0-0",
    "#tables/1",
    "#charts/1",
    "#compare/1",
    "#corpus/1",
    "#search/1",
  ]) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.waitForTimeout(300);
    expect({ hash, found: await violations(page) }).toEqual({ hash, found: [] });
  }
  await close();
});

test.each(LOOKS)("none by the playground: $viewport.width px, $colorScheme", async (options) => {
  const { page, close } = await openPage(browser, inject("playground"), { ...options, bypassCSP: true });
  await page.waitForSelector("main.start");
  expect(await violations(page)).toEqual([]);
  await page.locator(".examples button").last().click();
  await page.waitForSelector("article");
  expect(await violations(page)).toEqual([]);
  await close();
});
