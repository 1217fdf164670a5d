import type { Browser } from "playwright-core";
import { openPage } from "./chromium.js";
import { traced } from "./trace.js";

/** What the peer may take, in milliseconds of work, where the limits of these tests hold as they stand. */
const ORDINARY = 1000;

/** Work of the kinds that the page does and none of its code: a large table parsed, searched, drawn and laid out. */
function peer(): number {
  const rows = Array.from({ length: 40_000 }, (_, row) => ({
    row,
    text: `第${row}项 完成投资${row * 7}万元，增长${row % 97}%`,
  }));
  const parsed = JSON.parse(JSON.stringify(rows)) as typeof rows;
  const found = parsed.filter(({ text }) => /增长(?:1|3|5)\d?%/.test(text)).slice(0, 6000);
  const table = document.createElement("table");
  for (const { row, text } of found) {
    const line = table.insertRow();
    line.insertCell().textContent = String(row);
    line.insertCell().textContent = text;
  }
  document.body.append(table);
  return table.getBoundingClientRect().height;
}

/**
 * How much longer than its limit something may take on this machine: 1, or what its peer says of a slower one. The peer runs beside what is
 * measured, so that a machine on which everything takes its time does not look like a page that does.
 */
export async function pace(browser: Browser): Promise<number> {
  const { page, close } = await openPage(browser, "about:blank");
  const { work } = await traced(browser, page, async () => {
    await page.evaluate(peer);
  });
  await close();
  const all = work.reduce((sum, each) => sum + each, 0);
  const pace = Math.max(1, all / ORDINARY);
  console.info(`the peer of the page: ${all.toFixed(0)} ms of work, limits times ${pace.toFixed(2)}`);
  return pace;
}
