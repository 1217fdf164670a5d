import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { PHONE } from "./chromium.js";
import { open, startForReports } from "./open-report.js";
import { overlaps } from "./overlaps.js";
import { yearlyReport } from "./yearly-reports.js";

const TITLES = ["云溪省", "安河市石桥区长屏街道", "临溪县", "东岭市", "长屏县", "石桥区"];
const reports = Object.fromEntries(TITLES.map((place) => [`${place}.txt`, yearlyReport(place, 2024)]));
/** Sections and terms with long names. */
const LONG = `一、二〇二三年以来各项工作取得的主要成效和经验
坚持以人民为中心的发展思想，全年新建公园36个，新增岗位120个。
二、二〇二四年经济社会发展的总体要求和主要任务
坚持以人民为中心的发展思想，建设人与自然和谐共生的现代化，力争新建公园40个以上。`;

startForReports();

/** Labels of charts that reach over the edge of what is drawn. */
const clipped = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("svg.plot")].flatMap((chart) => {
      const { left, right, top, bottom } = chart.getBoundingClientRect();
      return [...chart.querySelectorAll("text")]
        .filter((text) => {
          const box = text.getBoundingClientRect();
          return box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1;
        })
        .map(({ textContent }) => textContent);
    }),
  );

test.each([
  ["desk", "zh", {}],
  ["phone", "zh", { viewport: PHONE }],
  ["phone", "en", { viewport: PHONE }],
] as const)("no label of a chart is clipped: %s, %s", async (_, language, options) => {
  const { page } = await open({ "long.txt": LONG, ...reports }, "#charts/1", options);
  if (language === "en") await page.getByRole("button", { name: "English" }).click();
  for (const view of ["charts", "compare", "corpus"]) {
    await page.evaluate((to) => {
      location.hash = `#${to}/1`;
    }, view);
    await page.waitForSelector("main .plot text");
    expect(await page.locator(".plot text").count()).toBeGreaterThan(5);
    expect(await clipped(page)).toEqual([]);
    expect(await overlaps(page)).toEqual([]);
  }
});

/** The least contrast between a figure of the chart of terms and the cell that it stands on, and the opacity of the strongest cell. */
const cellContrast = (page: Page) =>
  page.evaluate(() => {
    type Colour = [number, number, number];
    const channels = (colour: string) =>
      colour
        .match(/[\d.]+/g)!
        .map(Number)
        .slice(0, 3) as Colour;
    const chart = document.querySelector(".compare .plot")!;
    const [paper, ink, own] = [
      getComputedStyle(document.body).backgroundColor,
      getComputedStyle(chart.querySelector(".plot-text")!).fill,
      getComputedStyle(chart.querySelector(".plot-cell")!).fill,
    ].map(channels) as [Colour, Colour, Colour];
    const opacities = [...chart.querySelectorAll(".plot-cell rect")].map((cell) =>
      Number(cell.getAttribute("fill-opacity")),
    );
    const light = (colour: Colour) => {
      const [red, green, blue] = colour.map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05;
    };
    const contrasts = opacities.map((opacity) => {
      const under = light(paper.map((part, at) => part * (1 - opacity) + own[at]! * opacity) as Colour);
      return Math.max(under, light(ink)) / Math.min(under, light(ink));
    });
    return { contrast: Math.min(...contrasts), strongest: Math.max(...opacities) };
  });

test.each(["light", "dark"] as const)("figures on the cells of a chart are read: %s", async (colorScheme) => {
  const { page } = await open(reports, "#compare/1", { colorScheme });
  await page.waitForSelector(".compare .plot-cell rect");
  const { contrast, strongest } = await cellContrast(page);
  expect(strongest).toBeGreaterThan(0.3);
  expect(contrast).toBeGreaterThan(4);
});

test.each(["zh", "en"])("the views of several documents stand on one line of a phone: %s", async (language) => {
  // the open view stands out, and takes more room the longer its name
  const { page } = await open(reports, "#search/1", { viewport: PHONE });
  if (language === "en") await page.getByRole("button", { name: "English" }).click();
  const views = await page
    .locator(".views a")
    .evaluateAll((links) =>
      links.map((link) => link.getBoundingClientRect()).map(({ top, right }) => ({ top, right })),
    );
  expect(views).toHaveLength(6);
  expect(new Set(views.map(({ top }) => top)).size).toBe(1);
  expect(Math.max(...views.map(({ right }) => right))).toBeLessThanOrEqual(PHONE.width);
});

test("what a menu offers is in sight on a phone, and so is what was found", async () => {
  const { page } = await open(reports, "", { viewport: PHONE });
  await page.locator("details.menu > summary").click();
  const outside = () =>
    page.evaluate(() =>
      [...document.querySelectorAll(".menu li button, .concordance td")]
        .map((element) => element.getBoundingClientRect())
        .filter(({ left, right, width }) => width > 0 && (left < 0 || right > innerWidth)),
    );
  expect(await page.locator(".menu li button").count()).toBeGreaterThan(3);
  expect(await outside()).toEqual([]);
  await page.locator("details.menu > summary").click();
  await page.evaluate(() => {
    location.hash = "#search/1";
  });
  await page.getByRole("searchbox").fill("地区生产总值");
  await page.waitForSelector(".concordance td");
  expect(await outside()).toEqual([]);
});

test("heads of numbers stand over their numbers", async () => {
  const { page } = await open(reports, "#tables/1");
  const aligned = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("table")].flatMap((table) =>
        [...table.querySelectorAll("tbody tr:first-child td.number")].map((cell) => {
          const head = table.querySelectorAll("thead tr > *")[(cell as HTMLTableCellElement).cellIndex]!;
          return getComputedStyle(head.querySelector("button") ?? head).textAlign;
        }),
      ),
    );
  await page.waitForSelector("tbody td.number");
  expect(new Set(await aligned())).toEqual(new Set(["end"]));
  await page.evaluate(() => {
    location.hash = "#compare/1";
  });
  await page.waitForSelector(".compare tbody td.number");
  expect(new Set(await aligned())).toEqual(new Set(["end"]));
});

test.each([1440, 1280, 1100, 900, 850])(
  "the bar at the top fits at %d: the name has room, no word is broken",
  async (width) => {
    const { page } = await open({ "long.txt": LONG, ...reports }, "", { viewport: { width, height: 800 } });
    for (const language of ["zh", "en"]) {
      if (language === "en") await page.getByRole("button", { name: "English" }).click();
      await page.getByRole("searchbox").fill("坚持");
      const bar = await page.evaluate(() => {
        const heights = [
          ...document.querySelectorAll(".views a, .settings button, .settings select, .menu summary"),
        ].map((element) => element.getBoundingClientRect().height);
        return {
          outside: document.documentElement.scrollWidth - innerWidth,
          name: document.querySelector(".what select")!.getBoundingClientRect().width,
          highest: Math.max(...heights),
        };
      });
      expect(bar.outside).toBe(0);
      expect(bar.name).toBeGreaterThan(100);
      expect(bar.highest).toBeLessThan(40);
    }
  },
);

test("on paper a chart is as wide as the paper, and what only works on a screen is left out", async () => {
  const { page } = await open(reports, "#corpus/1");
  await page.waitForSelector(".corpus .plot");
  await page.emulateMedia({ media: "print" });
  const widths = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".plot-frame")].map((frame) => {
      const drawn = frame.querySelector("svg")!.cloneNode(true) as SVGElement;
      const paper = document.createElement("div");
      paper.className = "chart";
      paper.style.width = "640px";
      paper.append(drawn);
      document.body.append(paper);
      const { width } = drawn.getBoundingClientRect();
      paper.remove();
      return width;
    }),
  );
  expect(widths.length).toBeGreaterThan(1);
  for (const width of widths) expect(width).toBeLessThanOrEqual(640);
  await page.evaluate(() => {
    location.hash = "#text/1";
  });
  await page.waitForSelector("article a.mark");
  expect(await page.locator(".review-bar").isVisible()).toBe(false);
});
