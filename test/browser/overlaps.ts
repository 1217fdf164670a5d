import type { Page } from "playwright-core";

/** Labels of axes that lie over each other. */
export function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const axis of document.querySelectorAll(".plot-x-axis-tick-label, .plot-y-axis-tick-label")) {
      const boxes = [...axis.querySelectorAll("text")].map((text) => ({ text, box: text.getBoundingClientRect() }));
      for (const [index, { text, box }] of boxes.entries()) {
        const next = boxes[index + 1];
        if (!next) continue;
        const apart =
          box.right <= next.box.left + 1 ||
          next.box.right <= box.left + 1 ||
          box.bottom <= next.box.top + 1 ||
          next.box.bottom <= box.top + 1;
        if (!apart) found.push(`${text.textContent} / ${next.text.textContent}`);
      }
    }
    return found;
  });
}
