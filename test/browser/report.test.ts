import { expect, test } from "vitest";
import { marksOf } from "../../packages/web/src/model/mark-kinds.js";
import { analyze } from "../../src/index.js";
import { readFixtures } from "../support/expected.js";
import { squash } from "../support/squashed.js";
import { DESK, PHONE } from "./chromium.js";
import { open, startForReports, watched } from "./open-report.js";

const COUNTY = readFixtures().find(({ slug }) => slug === "county-government")!.source;

startForReports();

test("marks stand at the right words, in every document", async () => {
  const fixtures = readFixtures();
  const { page, documents } = await open(Object.fromEntries(fixtures.map(({ slug, source }) => [slug, source])));
  let count = 0;
  for (const [index, { analysis }] of documents.entries()) {
    await page.evaluate((number) => {
      location.hash = `#text/${number}`;
    }, index + 1);
    await page.waitForFunction(
      (title) => document.querySelector("h1")?.textContent === title,
      analysis.meta.title ?? fixtures[index]!.slug,
    );
    await page.waitForSelector("article:not([aria-busy])");
    const shown = await page.evaluate(() => {
      const texts: Record<string, string> = {};
      for (const element of document.querySelectorAll<HTMLElement>(".mark.core")) {
        // a mark inside of another one of its kind is a part of that
        for (const id of element.dataset.marks!.split(" ")) {
          const outer = element.parentElement!.closest(`[data-marks~="${id}"].core`);
          if (!outer) texts[id] = (texts[id] ?? "") + element.textContent;
        }
      }
      return texts;
    });
    for (const mark of marksOf(analysis)) {
      expect(squash(shown[mark.id] ?? "").normalize("NFKC")).toBe(squash(mark.text).normalize("NFKC"));
      count++;
    }
  }
  expect(count).toBeGreaterThan(500);
});

test("a mark opens its card, the address keeps it, Escape closes it", async () => {
  const { page, documents } = await open({ "county.txt": COUNTY });
  const claim = documents[0]!.analysis.targets.find(
    ({ commitment, cues }) => commitment === "striving" && cues.length > 0,
  )!;
  await page.click(`a.mark[data-marks~="target-${claim.id}"]`);
  const card = page.locator("aside .card");
  await card.locator(".rules summary").click();
  const text = await card.innerText();
  for (const part of [
    claim.quantity.text,
    claim.indicator!.text,
    claim.verb!.text,
    claim.cues[0]!.text,
    claim.rules.indicator!,
  ]) {
    expect(text).toContain(part);
  }
  expect(text).toContain("力争");
  expect(page.url()).toMatch(new RegExp(`#text/1/target-${claim.id}$`));
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.has("part-indicator") && CSS.highlights.has("part-cue")))
    .toBe(true);
  await page.keyboard.press("Escape");
  expect(await card.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-marks"))).toBe(`target-${claim.id}`);
});

test("an address with a mark leads to it, at desk and on a phone", async () => {
  for (const viewport of [DESK, PHONE]) {
    const claim = analyze(COUNTY).targets.at(-1)!;
    const { page } = await open({ "county.txt": COUNTY }, `#text/1/target-${claim.id}`, { viewport });
    await page.waitForSelector("aside .card");
    expect(await page.locator("#card-title").innerText()).toBe(claim.quantity.text);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const { top, bottom } = document.querySelector(".mark.core.active")!.getBoundingClientRect();
          const sheet = document.querySelector("aside")!.getBoundingClientRect();
          const free =
            getComputedStyle(document.querySelector("aside")!).position === "fixed" ? sheet.top : innerHeight;
          return top >= 0 && bottom <= free;
        }),
      )
      .toBe(true);
    if (viewport === DESK) await watched.close();
  }
});

test("the keyboard moves among the marks", async () => {
  const { page, documents } = await open({ "county.txt": COUNTY });
  const marks = marksOf(documents[0]!.analysis);
  expect(await page.locator('a.mark[tabindex="0"]').count()).toBe(1);
  await page.locator('a.mark[tabindex="0"]').focus();
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.marks);
  const first = await focused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const third = await focused();
  expect(third).not.toBe(first);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  expect(await focused()).toBe(first);
  await page.keyboard.press("Enter");
  await page.waitForSelector("aside .card");
  expect(marks.map(({ id }) => id)).toContain(first);
});

test("a slogan's card lists members, their count and all places", async () => {
  const text =
    "一、工作回顾\n打造学习型、服务型、创新型“三型机关”。建设“三型机关”成效明显。深化“五型机关”建设，即学习型、服务型。";
  const { page, documents } = await open({ "a.txt": text });
  const index = documents[0]!.analysis.slogans.findIndex(({ term }) => term === "三型机关");
  await page.click(`a.mark[data-marks~="slogan-${index}-0"]`);
  const card = page.locator("aside .card");
  expect(await card.locator(".members li").allInnerTexts()).toEqual(["学习型", "服务型", "创新型"]);
  expect(await card.innerText()).toContain("数目相符");
  expect(await card.locator(".places li").count()).toBe(2);
  await card.locator(".places li").nth(1).locator("button").click();
  expect(page.url()).toMatch(new RegExp(`slogan-${index}-1$`));
});

test("filters by kind, type, firmness and section hide marks in the text and rows in the tables", async () => {
  const { page, documents } = await open({ "county.txt": COUNTY });
  const shown = (kind: string) => page.locator(`a.mark.${kind}:not(.off)`).count();
  const before = await shown("achievement");
  await page.getByLabel("成果").first().uncheck();
  await expect.poll(() => shown("achievement")).toBe(0);
  await expect.poll(() => shown("target")).toBeGreaterThan(0);
  await page.getByRole("button", { name: "清除筛选" }).click();
  await expect.poll(() => shown("achievement")).toBe(before);
  await page.getByLabel("承诺强度").selectOption("binding");
  const binding = documents[0]!.analysis.targets.filter(({ commitment }) => commitment === "binding").length;
  await expect.poll(() => shown("target")).toBe(binding);
  await expect.poll(() => shown("slogan")).toBe(0);
  await page.getByRole("link", { name: "表格" }).click();
  await page.getByLabel("目标", { exact: true }).last().check();
  await expect.poll(() => page.locator("tbody tr").count()).toBe(binding);
});

test("the search paints and counts what it finds, and steps through it", async () => {
  const { page } = await open({ "county.txt": COUNTY });
  await page.keyboard.press("/");
  await page.keyboard.type("增长");
  const count = squash(COUNTY).split("增长").length - 1;
  await expect.poll(() => page.evaluate(() => CSS.highlights.get("hit")?.size ?? 0)).toBe(count);
  await expect.poll(() => page.locator(".search output").innerText()).toBe(`${count} 处`);
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(".search output").innerText()).toBe(`1 / ${count}`);
  await page.keyboard.press("Shift+Enter");
  await expect.poll(() => page.locator(".search output").innerText()).toBe(`${count} / ${count}`);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => CSS.highlights.has("hit"))).toBe(false);
});

test("the outline follows the reading position and leads to a section", async () => {
  const { page, documents } = await open({ "county.txt": COUNTY });
  const { sections } = documents[0]!.analysis;
  const current = () => page.locator('.outline [aria-current="location"] > span').innerText();
  await page.locator(".outline a").last().click();
  const last = sections.at(-1)!;
  await expect.poll(current).toBe(last.label + last.title);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => page.locator('.outline [aria-current="location"]').count()).toBeLessThan(2);
  await page.evaluate(() => document.querySelector("[id$=section-3]")!.scrollIntoView());
  await expect.poll(current).toBe(sections[3]!.label + sections[3]!.title);
});

test("tables sort by numbers as numbers", async () => {
  const { page, documents } = await open({ "county.txt": COUNTY }, "#tables/1");
  await page.getByRole("button", { name: "数值" }).click();
  expect(await page.locator("th[aria-sort=ascending]").innerText()).toContain("数值");
  const values = documents[0]!.analysis.achievements.map(({ quantity }) => quantity.value);
  const least = Math.min(...values);
  const cell = page.locator("tbody tr").first().locator("td.number").first();
  expect(Number((await cell.innerText()).replaceAll(",", ""))).toBe(least);
  await page.getByRole("button", { name: "数值" }).click();
  expect(Number((await cell.innerText()).replaceAll(",", ""))).toBe(Math.max(...values));
});

test("charts are drawn, with their data beside them; several documents are compared", async () => {
  const { page } = await open(
    { "a.txt": COUNTY, "b.txt": COUNTY.replaceAll("2023年", "2024年").replaceAll("2022年", "2023年") },
    "#charts/1",
  );
  await expect.poll(() => page.locator(".chart svg").count()).toBeGreaterThan(3);
  for (const chart of await page.locator(".chart").all()) {
    expect(await chart.locator("svg").getAttribute("aria-label")).toBeTruthy();
    expect(await chart.locator("tbody tr").count()).toBeGreaterThan(0);
  }
  await page.locator(".chart .plot-tick line").first().dispatchEvent("click");
  await page.waitForSelector("aside .card.slogan");
  await page.getByRole("link", { name: "对照" }).click();
  await expect.poll(() => page.locator(".compare svg").count()).toBe(1);
  const row = page
    .locator(".compare tr", { has: page.getByRole("rowheader", { name: "地区生产总值", exact: true }) })
    .first();
  expect(await row.innerText()).toContain("286.5亿元");
});

test("on a phone nothing is wider than the screen", async () => {
  const { page } = await open({ "a.txt": COUNTY, "b.txt": COUNTY }, "", { viewport: PHONE });
  for (const view of ["text", "tables", "charts", "compare", "corpus", "search"]) {
    await page.evaluate((name) => {
      location.hash = `#${name}/1`;
    }, view);
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  }
});

test("in print there is the text alone, with its marks", async () => {
  const { page } = await open({ "county.txt": COUNTY });
  await page.emulateMedia({ media: "print" });
  for (const part of [".top", ".filters", "nav.side", "aside"])
    expect(await page.locator(part).isVisible()).toBe(false);
  expect(await page.locator("article a.mark").first().isVisible()).toBe(true);
});

test("the interface speaks Chinese and English, and goes dark", async () => {
  const { page } = await open({ "county.txt": COUNTY });
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
  await page.getByRole("button", { name: "English" }).click();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  expect(await page.getByRole("link", { name: "Tables" }).count()).toBe(1);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByLabel("Appearance").selectOption("dark");
  expect(await paper()).not.toBe(light);
});
