import type { FrontLine } from "./meta.js";

const OFFICE =
  "总理|主席|省长|市长|县长|区长|州长|旗长|盟长|镇长|乡长|主任|院长|检察长|书记|部长|局长|厅长|委员长|秘书长|校长";
const SPACE = "[ \\u3000]{0,6}";
const OFFICE_AND_NAME = new RegExp(`(?:${OFFICE})${SPACE}([\\u4e00-\\u9fff](?:${SPACE}[\\u4e00-\\u9fff]){1,3})$`);
const OFFICE_ALONE = new RegExp(`(?:${OFFICE})$`);
const NAME_ALONE = new RegExp(`^[\\u4e00-\\u9fff](?:${SPACE}[\\u4e00-\\u9fff]){1,3}$`);
const IN_SENTENCE = new RegExp(`(?:${OFFICE})([\\u4e00-\\u9fff]{2,3})(?:代表|同志|向|作|所作)`);

/** The name of who delivers the report: behind an office, on the line after it, or in a sentence (`省长某某某作政府工作报告`). */
export function readSpeaker(front: readonly FrontLine[]): string | null {
  for (const [index, { words, kind }] of front.entries()) {
    if (kind === "salutation" || kind === "recipient" || kind === "title") continue;
    const behind = OFFICE_AND_NAME.exec(words)?.[1];
    if (behind !== undefined) return behind.replaceAll(/[ \u3000]+/g, "");
    const next = front[index + 1]?.words ?? "";
    if (OFFICE_ALONE.test(words) && NAME_ALONE.test(next)) return next.replaceAll(/[ \u3000]+/g, "");
    const inside = IN_SENTENCE.exec(words)?.[1];
    if (inside !== undefined) return inside;
  }
  return null;
}
