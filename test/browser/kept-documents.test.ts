import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openPage, startChromium } from "./chromium.js";

const playground = inject("playground");
const FIRST = "一、工作回顾\n一年来，共收到提案252件，立案235件，办结率达98.7%。";
const SECOND = "一、工作回顾\n全年修建村道36公里，新增路灯410盏。";
let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

const figures = (page: Page) => page.locator("article .mark.achievement.core").allInnerTexts();

async function analyse(page: Page, text: string): Promise<void> {
  await page.getByLabel("粘贴文本").fill(text);
  await page.getByRole("button", { name: "分析" }).click();
  await page.waitForSelector("article");
}

test("a reload, the keys Back and Forward, and an address opened anew bring the documents back", async () => {
  const { page, complaints, requests, close } = await openPage(browser, playground, { locale: "zh-CN" });
  await analyse(page, FIRST);
  await page.locator("a.mark.achievement.core").nth(1).click();
  await page.waitForSelector("aside .card");
  await page.reload();
  await expect.poll(() => page.locator("#card-title").innerText()).toBe("235件");
  expect(await figures(page)).toEqual(["252件", "235件", "98.7%"]);
  const address = page.url();

  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "打开…" }).click();
  await analyse(page, SECOND);
  await expect.poll(() => figures(page)).toEqual(["36公里", "410盏"]);
  await page.goBack();
  await page.waitForSelector("main.start");
  await page.goBack();
  await expect.poll(() => figures(page)).toEqual(["252件", "235件", "98.7%"]);
  await page.goForward();
  await page.goForward();
  await expect.poll(() => figures(page)).toEqual(["36公里", "410盏"]);

  // another window later on: the address names its documents, whatever was opened since
  const later = await page.context().newPage();
  await later.goto(address);
  await expect.poll(() => later.locator("#card-title").innerText()).toBe("235件");
  await later.goto(playground);
  await later.getByRole("button", { name: "上次打开的文件" }).click();
  await expect.poll(() => figures(later)).toEqual(["36公里", "410盏"]);
  await later.goto(`${playground}?set=0000000000000000`);
  await expect.poll(() => later.locator('[role="alert"]').innerText()).toContain("已不存于本浏览器");

  expect(complaints).toEqual([]);
  const strange = requests.filter((url) => !url.startsWith(playground) && !/^(?:data|blob):/.test(url));
  expect(strange).toEqual([]);
  await close();
});

test("a folder that is dropped gives its documents, those of its folders too", async () => {
  const folder = join(mkdtempSync(join(tmpdir(), "tifa-dropped-")), "报告");
  mkdirSync(join(folder, "2023"), { recursive: true });
  mkdirSync(join(folder, "2024"));
  writeFileSync(join(folder, "2023", "a.txt"), FIRST);
  writeFileSync(join(folder, "2024", "a.txt"), SECOND);
  writeFileSync(join(folder, "图.png"), "x");
  writeFileSync(join(folder, ".hidden.txt"), FIRST);
  const { page, complaints, close } = await openPage(browser, playground, { locale: "zh-CN" });
  await page.waitForSelector("main.start");
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
  await page.waitForSelector("article");
  expect(await figures(page)).toEqual(["252件", "235件", "98.7%"]);
  expect(await page.locator(".top .what option").count()).toBe(2);
  await page.getByRole("link", { name: "表格" }).click();
  await page.getByLabel("文件", { exact: true }).last().check();
  await page.getByLabel("全部文件").check();
  await expect
    .poll(() => page.locator("tbody tr td:first-child").allInnerTexts())
    .toEqual(["2023/a.txt", "2024/a.txt"]);
  expect(complaints).toEqual([]);
  await close();
});
