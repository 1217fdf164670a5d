import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { PHONE } from "./chromium.js";
import { open, startForReports } from "./open-report.js";
import { yearlyReports } from "./yearly-reports.js";

const PROSE = "各级干部求真务实，把各项部署落到实处，让群众的日子越过越好。\n";
const TEXT = `一、工作回顾
一年来，全县各级各部门收到提案共252件，立案235件，办结率达98.7%，群众满意率达99.1%，成效十分明显。
${PROSE.repeat(40)}全年新建公园36个，各部门协同配合。
${PROSE.repeat(40)}`;

startForReports();

/** Types with the reader's hands off any field. */
async function onTheText(page: Page, key: string): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press(key);
}

/** Selects words of the text where they stand first. */
const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector("article")!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(wanted);
      if (at >= 0) getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);

test("a number is typed sign by sign, with a point and with commas; what is none is refused", async () => {
  const { page } = await open({ "a.txt": TEXT });
  await page.locator("a.mark.achievement.core").first().click();
  await onTheText(page, "e");
  const value = page.locator(".review-form input[name=value]");
  await value.press("ControlOrMeta+A");
  await value.pressSequentially("1,252.50");
  expect(await value.inputValue()).toBe("1,252.50");
  await value.press("Enter");
  await expect.poll(() => page.locator(".verdict ins").innerText()).toBe("1252.5");

  await onTheText(page, "E");
  await value.fill("三百多件");
  await value.press("Enter");
  expect(await value.evaluate((input: HTMLInputElement) => input.validity.patternMismatch)).toBe(true);
  expect(await page.locator(".verdict ins").innerText()).toBe("1252.5");
});

test("fields and codes have the reader's words where they were corrected and where they are measured", async () => {
  const { page } = await open({ "a.txt": TEXT });
  await page.locator("a.mark.achievement.core").first().click();
  await onTheText(page, "e");
  await page.locator(".review-form select[name=bound]").selectOption({ label: "至少" });
  await page.locator(".review-form input[name=unit]").fill("份");
  await page.locator(".review-form button[type=submit]").click();
  await expect.poll(() => page.locator(".verdict span").allInnerTexts()).toEqual(["单位：件 → 份", "界：– → 至少"]);
  await page.getByText("正确率（95% 区间）").click();
  const heads = page.locator(".review-bar th");
  await expect.poll(() => heads.allInnerTexts()).toEqual(expect.arrayContaining(["指标", "数值", "界", "单位"]));
  const fields = await heads.allInnerTexts();
  expect(fields.filter((name) => /^[a-z_]+$/.test(name))).toEqual([]);
});

test.each(["zh", "en"])("what was measured is no wider than a phone: %s", async (language) => {
  const { page } = await open({ "a.txt": TEXT }, "", { viewport: PHONE });
  if (language === "en") await page.getByRole("button", { name: "English" }).click();
  await page.locator("a.mark.achievement.core").first().click();
  await onTheText(page, "y");
  await page.locator(".review-bar details > summary").click();
  await page.waitForSelector(".review-bar td");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
});

test("words of the text are taken into free fields alone: no list has them among its codes", async () => {
  const { page } = await open({ "a.txt": TEXT });
  await page.locator("a.mark.achievement.core").first().click();
  await onTheText(page, "e");
  await page.waitForSelector(".review-form select[name=status]");
  const taking = await page
    .locator(".review-form div:not(.note)")
    .evaluateAll((rows) =>
      rows.map((row) => [row.querySelector("select") !== null, row.querySelector("button") !== null]),
    );
  expect(taking.some(([list]) => list)).toBe(true);
  expect(taking.filter(([list, takes]) => list === takes)).toEqual([]);
});

test("a form that is opened right behind a judgement stays open, however late the page draws", async () => {
  const { page } = await open({ "a.txt": TEXT });
  await page.locator("a.mark.achievement.core").first().click();
  await page.evaluate(() => {
    const press = (key: string) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    (document.activeElement as HTMLElement).blur();
    press("y");
    getSelection()!.selectAllChildren(document.querySelector("article .paragraph")!);
    press("a");
  });
  await page.waitForSelector(".review-form button[type=submit]");
  await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 500)));
  expect(await page.locator(".review-form button[type=submit]").isVisible()).toBe(true);
});

test("what was said is taken back after a reload, of an item and of what was added", async () => {
  const { page } = await open({ "a.txt": TEXT });
  await page.locator("a.mark.achievement.core").first().click();
  await onTheText(page, "y");
  await select(page, "全县各级");
  await onTheText(page, "a");
  await page.locator(".review-form button[type=submit]").click();
  const progress = page.locator(".review-bar summary output").first();
  await expect.poll(() => progress.innerText()).toMatch(/^1 \//);
  await page.reload();
  await expect.poll(() => progress.innerText()).toMatch(/^1 \//);
  expect(await page.locator(".added li").count()).toBe(1);
  await page.getByRole("button", { name: "收回意见: 全县各级" }).click();
  await expect.poll(() => page.locator(".added li").count()).toBe(0);
  await page.locator("a.mark.achievement.core").first().click();
  await page.getByRole("button", { name: "收回意见" }).click();
  await expect.poll(() => progress.innerText()).toMatch(/^0 \//);
  await page.reload();
  await expect.poll(() => progress.innerText()).toMatch(/^0 \//);
});

test.each([
  ["desk", {}],
  ["phone", { viewport: PHONE }],
])("what is added is written beside its words, which stay in sight: %s", async (_, options) => {
  const { page } = await open({ "a.txt": TEXT }, "", options);
  await onTheText(page, "a");
  await expect.poll(() => page.locator(".notice").innerText()).toContain("请先在正文中选取文字");
  await page.locator("article .paragraph", { hasText: "协同配合" }).scrollIntoViewIfNeeded();
  await select(page, "协同配合");
  await onTheText(page, "a");
  const save = page.locator("aside .review-form button[type=submit]");
  await save.waitFor();
  const seen = () =>
    page.evaluate(() => {
      const words = [...document.querySelectorAll(".paragraph")].find(({ textContent }) =>
        /协同配合/.test(textContent),
      )!;
      const form = document.querySelector("aside.side")!.getBoundingClientRect();
      const { top, bottom, left } = words.getBoundingClientRect();
      const covered = form.left <= left && form.top < bottom;
      return top >= 0 && bottom <= innerHeight && !covered;
    });
  await expect.poll(seen).toBe(true);
  expect(await save.evaluate((button) => button.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  await page.keyboard.press("Escape");
  await save.waitFor({ state: "detached" });
});

test("keys of an input method neither search nor close nor judge", async () => {
  const { page } = await open({ "a.txt": TEXT });
  const compose = (selector: string, key: string) =>
    page.locator(selector).dispatchEvent("keydown", { key, isComposing: true, bubbles: true, cancelable: true });
  await page.locator("a.mark.achievement.core").first().click();
  await page.waitForSelector("aside .card");
  const at = page.url();
  await page.getByRole("searchbox").fill("群众");
  await compose("search input", "Enter");
  expect(await page.locator("search output").innerText()).not.toContain("/");
  await compose("search input", "Escape");
  expect(await page.getByRole("searchbox").inputValue()).toBe("群众");
  await compose("body", "y");
  expect(page.url()).toBe(at);
  await onTheText(page, "e");
  await page.locator(".review-form input[name=indicator]").fill("提案");
  await compose(".review-form input[name=indicator]", "Escape");
  expect(await page.locator(".review-form input[name=indicator]").inputValue()).toBe("提案");
});

test("where everything is checked the reader is told so", async () => {
  const { page } = await open({ "a.txt": "一、工作回顾\n全年新建公园36个。" });
  await onTheText(page, "n");
  await page.waitForSelector("aside .card");
  await page.keyboard.press("y");
  await expect.poll(() => page.locator(".notice").innerText()).toContain("没有未核对的条目了");
});

test("a number in what is added is read where there is one; a claim that no chart can show says why", async () => {
  const { page } = await open({ "a.txt": TEXT });
  const valueWith = async (words: string) => {
    await select(page, words);
    await onTheText(page, "a");
    const value = page.locator(".review-form input[name=value]");
    await value.waitFor();
    return value.inputValue();
  };
  expect(await valueWith("成效十分明显")).toBe("");
  await page.locator(".review-form button[type=submit]").click();
  const added = page.locator(".added li");
  await expect.poll(() => added.allInnerTexts()).toEqual([expect.stringContaining("未填数值")]);
  expect(await valueWith("252件")).toBe("252");
  await page.locator(".review-form input[name=indicator]").fill("提案");
  await page.locator(".review-form button[type=submit]").click();
  await expect.poll(() => added.allInnerTexts()).toContainEqual(expect.stringContaining("未填时期"));
  expect(await valueWith("235件")).toBe("235");
  await page.locator(".review-form input[name=indicator]").fill("立案");
  await page.locator(".review-form input[name=period_from]").fill("2023");
  await page.locator(".review-form button[type=submit]").click();
  await expect.poll(() => added.count()).toBe(3);
  expect((await added.allInnerTexts()).filter((words) => words.includes("未填"))).toHaveLength(2);
});

test("what was added and a period that was corrected stand in the chart over the years", async () => {
  const { page } = await open(yearlyReports("临江县", 2020, 2022));
  const years = async () => {
    await page.evaluate(() => {
      location.hash = "#corpus/1?indicator=%E7%B2%AE%E9%A3%9F%E4%BA%A7%E9%87%8F";
    });
    await page.waitForSelector(".corpus .plot");
    await page.locator(".chart details summary").first().click();
    const rows = page.locator(".chart").first().locator("tbody tr");
    await expect.poll(() => rows.count()).toBeGreaterThan(0);
    const cells = (await rows.allInnerTexts()).map((row) => row.split("\t").slice(1, 4));
    await page.evaluate(() => {
      location.hash = "#text/1";
    });
    await page.waitForSelector("article a.mark");
    return cells;
  };
  expect((await years()).map(([year]) => year)).toEqual(["2019", "2020", "2021"]);
  await page.locator("a.mark.achievement.core", { hasText: "万吨" }).first().click();
  await onTheText(page, "e");
  for (const field of ["period_from", "period_to"])
    await page.locator(`.review-form input[name=${field}]`).fill("2017");
  await page.locator(".review-form input[name=period_to]").press("Enter");
  await expect.poll(() => page.locator(".review-card .verdict").innerText()).toContain("2017");
  expect((await years()).map(([year]) => year)).toEqual(["2020", "2021"]);
  await select(page, "城镇新增就业");
  await onTheText(page, "a");
  const form = page.locator(".review-form");
  for (const [field, value] of Object.entries({
    value: "5000000",
    unit: "吨",
    indicator: "粮食产量",
    period_from: "2019",
  }))
    await form.locator(`input[name=${field}]`).fill(value);
  await form.locator("button[type=submit]").click();
  await expect.poll(() => page.locator(".added li").count()).toBe(1);
  expect(await years()).toEqual([
    ["2019", "成果", "500"],
    ["2020", "成果", expect.any(String)],
    ["2021", "成果", expect.any(String)],
  ]);
});
