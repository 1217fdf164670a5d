import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { PHONE } from "./chromium.js";
import { open, startForReports, watched } from "./open-report.js";
import { violations } from "./violations.js";

const TEXT =
  "一、工作回顾\n一年来，全县收到提案共252件，立案235件，办结率达98.7%，群众满意率达99.1%。新建学校3所，改造水厂2座。";

startForReports();

async function judge(page: Page, keys: string): Promise<void> {
  await page.locator(".review-bar > summary").click();
  await page.getByLabel("核对人").fill("甲");
  await page.getByLabel("核对人").press("Enter");
  await page.locator("body").click({ position: { x: 2, y: 400 } });
  await page.keyboard.press("n");
  for (const key of keys) await page.keyboard.press(key);
}

const signs = (page: Page) =>
  page.locator("a.mark.core").evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset.judged ?? null));

async function savedVerdicts(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存核对意见" }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

const load = (page: Page, name: string, content: string) =>
  page
    .locator(".review-bar input[type=file]")
    .setInputFiles({ name, mimeType: "application/x-ndjson", buffer: Buffer.from(content) });

test("what is judged bears a sign in the text, which is none of its characters", async () => {
  const { page } = await open({ "a.txt": TEXT });
  const before = await page.locator("article").innerText();
  await judge(page, "yxy");
  await expect.poll(() => signs(page)).toEqual(["right", "wrong", "right", null, null, null]);
  expect(await page.locator("article").innerText()).toBe(before);
  await page.keyboard.press("u");
  await expect.poll(() => signs(page)).toEqual(["right", "wrong", null, null, null, null]);
  await page.reload();
  await expect.poll(() => signs(page)).toEqual(["right", "wrong", null, null, null, null]);
});

test("two readers stay apart: who said what, how far they agree, where they differ, and whose precision it is", async () => {
  const { page } = await open({ "a.txt": TEXT }, "", { acceptDownloads: true });
  await judge(page, "yyyx");
  const own = await savedVerdicts(page);
  // the other reader holds the second to be wrong
  const other = own
    .trim()
    .split("\n")
    .map((line, index) => ({ ...JSON.parse(line), by: "乙", ...(index === 1 ? { verdict: "wrong" } : {}) }));
  await load(page, "乙.jsonl", other.map((verdict) => JSON.stringify(verdict)).join("\n"));
  await expect.poll(() => page.locator(".review-bar [role=status]").innerText()).toContain("已载入：乙 4 条");
  expect(await page.locator(".readers").innerText()).toContain("甲（本人） 4 条；乙 4 条");
  expect(await page.locator(".readers").innerText()).toContain("共同核对 4 条 · 判断一致 75.0%，Kappa 0.50");
  await expect.poll(() => signs(page)).toEqual(["right", "split", "right", "wrong", null, null]);

  await page.getByText("意见不同的 1 条").click();
  const differing = page.locator(".disagreements li");
  expect(await differing.innerText()).toContain("乙：错误；甲（本人）：正确");
  await differing.getByRole("button", { name: "235件" }).click();
  await expect.poll(() => page.locator(".review-card").innerText()).toContain("各人意见不同");
  expect(await page.locator(".review-card .verdict b").allInnerTexts()).toEqual(["正确", "错误"]);

  await page.getByText("正确率（95% 区间）").click();
  const items = page.locator(".review-bar tr", { hasText: "确为条目" });
  expect(await items.innerText()).toContain("3 / 4");
  await page.getByLabel("依谁的意见").selectOption("乙");
  await expect.poll(() => items.innerText()).toContain("2 / 4");
  expect(await violations(page)).toEqual([]);
});

test("who checks apart has yet to check what others judged", async () => {
  const { page } = await open({ "a.txt": TEXT }, "", { acceptDownloads: true });
  await judge(page, "y");
  const other = JSON.parse(await savedVerdicts(page));
  const document = other.item;
  await page.keyboard.press("u");
  await load(page, "乙.jsonl", JSON.stringify({ ...other, by: "乙", item: document }));
  const progress = page.locator(".review-bar > summary output");
  await expect.poll(() => progress.innerText()).toBe("1 / 6");
  await page.getByLabel("各自核对").check();
  await expect.poll(() => progress.innerText()).toBe("0 / 6");
});

test("a file that holds no verdicts is told in the page's words, until the reader has seen it", async () => {
  const { page } = await open({ "a.txt": TEXT });
  await page.locator(".review-bar > summary").click();
  await load(page, "坏.jsonl", "not json\n{}");
  const told = page.locator(".review-bar [role=status]");
  await expect.poll(() => told.innerText()).toContain("坏.jsonl 第 1 行不是核对意见");
  expect(await told.innerText()).not.toMatch(/[a-z]{3,} [a-z]{3,}/);
  await told.getByRole("button", { name: "关闭" }).click();
  await expect.poll(() => told.innerText()).toBe("");
});

test("what was corrected is what the card says, the reading struck beside it", async () => {
  const { page } = await open({ "a.txt": TEXT });
  await page.locator("a.mark.core").first().click();
  await page.keyboard.press("e");
  await page.locator(".review-form input[name=value]").fill("300");
  await page.locator(".review-form input[name=unit]").fill("份");
  await page.locator(".review-form button[type=submit]").click();
  const value = page.locator(".facts > div", { hasText: "数值" });
  await expect.poll(() => value.locator("dd > span").innerText()).toMatch(/^300 份/);
  expect(await value.locator("del").innerText()).toBe("252 件");
});

test("on a phone what is selected is added where it is", async () => {
  const { page } = await open({ "a.txt": TEXT }, "", { viewport: PHONE, hasTouch: true, isMobile: true });
  await page.locator(".review-bar > summary").click();
  await page.evaluate(() => {
    const paragraph = document.querySelectorAll("article .paragraph")[1]!;
    getSelection()!.setBaseAndExtent(paragraph.firstChild!, 0, paragraph.firstChild!, 3);
  });
  const button = page.getByRole("button", { name: "补充", exact: true });
  await button.waitFor();
  const box = (await button.boundingBox())!;
  expect(box.height).toBeGreaterThanOrEqual(40);
  expect(box.y + box.height).toBeLessThanOrEqual(PHONE.height);
  await button.click();
  await expect.poll(() => page.locator("aside .card h2").innerText()).toBe("一年来");
  await page.locator("aside .card header button").click();
  await page.locator(".review-form").waitFor({ state: "detached" });
  expect(watched.complaints).toEqual([]);
});
