import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { openPage, startChromium, type Watched } from "./chromium.js";

const TEXT = "一、工作回顾\n一年来，共收到提案252件，立案235件，办结率达98.7%。";
let browser: Browser;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());
afterEach(async () => {
  const { complaints, close } = watched;
  await close();
  expect(complaints).toEqual([]);
});

async function open(): Promise<void> {
  watched = await openPage(browser, inject("playground"), { locale: "zh-CN" });
  page = watched.page;
}

test("a file without text leaves what is open as it is", async () => {
  await open();
  await page.getByLabel("粘贴文本").fill(TEXT);
  await page.getByRole("button", { name: "分析" }).click();
  await page.waitForSelector("article");
  await page.getByRole("button", { name: "打开…" }).click();
  await page.setInputFiles('input[type="file"]', [{ name: "empty.txt", mimeType: "", buffer: Buffer.from(" \n") }]);
  await expect.poll(() => page.locator('[role="alert"]').innerText()).toContain("文件中没有文字");
  expect(await page.locator("main.start").count()).toBe(1);
  await page.getByRole("button", { name: "返回" }).click();
  await page.waitForSelector("article");
  expect(await page.locator(".mark.achievement.core").count()).toBe(3);
});

test("a text in which nothing is found says so, not that a filter hides it", async () => {
  await open();
  await page.getByLabel("粘贴文本").fill("春日多雨，溪水上涨，渡船停了。");
  await page.getByRole("button", { name: "分析" }).click();
  await page.waitForSelector("article");
  for (const view of ["正文", "表格", "图表"]) {
    await page.getByRole("link", { name: view }).click();
    await expect.poll(() => page.locator("main .nothing").innerText()).toContain("文中未识别出这类内容");
    expect(await page.getByRole("button", { name: "清除筛选" }).count()).toBe(0);
    expect(await page.getByRole("button", { name: "复制表格" }).count()).toBe(0);
  }
});

test("what is open is named: others join it or replace it, and each can be taken away", async () => {
  await open();
  const analyse = async (text: string) => {
    await page.getByLabel("粘贴文本").fill(text);
    await page.getByRole("button", { name: "分析" }).click();
    await page.waitForSelector("article");
    await page.getByRole("button", { name: "打开…" }).click();
  };
  await analyse(`清溪县2023年工作总结\n${TEXT}`);
  await page.getByLabel("加入已打开的").check();
  await analyse(`清溪县2024年工作总结\n${TEXT}`);
  const named = page.locator(".open-now li span");
  await expect.poll(() => named.allInnerTexts()).toEqual(["清溪县2023年工作总结", "清溪县2024年工作总结"]);
  await page.getByRole("button", { name: "关闭“清溪县2023年工作总结”" }).click();
  await expect.poll(() => named.allInnerTexts()).toEqual(["清溪县2024年工作总结"]);
  await page.getByRole("button", { name: "返回" }).click();
  await page.waitForSelector("article");
});
