import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How many reports go through each cluster. */
export const COUNT = 2000;

/** Short reports that differ in their figures. */
export function reports(): string[] {
  return Array.from({ length: COUNT }, (_, at) => {
    const review = Array.from(
      { length: 5 },
      (_, line) =>
        `全年新建农村公路${((at * 7 + line * 13) % 900) + 20}公里，完成投资${((at * 3 + line) % 400) + 10}亿元，增长${line + 1}.${at % 10}%。`,
    );
    const plan = `改造老旧小区${(at % 200) + 5}个，力争新增就业${((at * 11) % 50) + 1}万人，坚持“一线工作法”。`;
    return `第${at + 1}县人民政府工作报告\n\n一、2023年工作回顾\n${review.join("\n")}\n二、2024年工作安排\n${plan}\n`;
  });
}

/** The reports as files, in folders of a hundred. */
export function reportFiles(folder: string): string {
  for (const [at, text] of reports().entries()) {
    const part = join(folder, String(Math.floor(at / 100)));
    if (at % 100 === 0) mkdirSync(part, { recursive: true });
    writeFileSync(join(part, `${at}.txt`), text);
  }
  return folder;
}

/** The reports as lines for the filter. */
export const reportLines = (): string =>
  reports()
    .map((text, at) => `${JSON.stringify({ id: at, text })}\n`)
    .join("");
