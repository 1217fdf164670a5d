import type { FrontLine } from "./front-line.js";

const OFFICE =
  "总理|主席|省长|市长|县长|区长|州长|旗长|盟长|镇长|乡长|主任|院长|检察长|书记|部长|局长|厅长|署长|行长|会长|组长|委员长|秘书长|审计长|校长";
const SPACE = "[ \\u3000]{0,6}";
const OFFICE_AND_NAME = new RegExp(`(?:${OFFICE})${SPACE}([\\u4e00-\\u9fff](?:${SPACE}[\\u4e00-\\u9fff]){1,3})$`);
const NAME_AND_OFFICE = new RegExp(`^([\\u4e00-\\u9fff]{2,4})[ \\u3000]{1,6}[^，。：]{2,30}(?:${OFFICE})$`);
const OFFICE_ALONE = new RegExp(`(?:${OFFICE})$`);
const NAME_ALONE = new RegExp(`^[\\u4e00-\\u9fff](?:${SPACE}[\\u4e00-\\u9fff]){1,3}$`);
const IN_SENTENCE = new RegExp(`(?:${OFFICE})([\\u4e00-\\u9fff]{2,3})(?:代表|同志|向|作|所作)`);

/** A name that runs into the salutation: `王小川各位委员：` */
const BEFORE_SALUTATION = new RegExp(
  `^(?!尊敬|敬爱)([\\u4e00-\\u9fff](?:${SPACE}[\\u4e00-\\u9fff]){1,3})${SPACE}(?:各位|同志们)`,
);
const BRACKETS = /^[（(]|[）)]$/g;

/**
 * The name of who delivers the report: behind an office or before it, on the line after it, alone above the salutation or between the
 * title and the place of delivery, run into the salutation, or in a sentence (`省长某某某作政府工作报告`).
 */
export function readSpeaker(front: readonly FrontLine[]): string | null {
  for (const [index, { words: printed, kind }] of front.entries()) {
    if (kind === "salutation") return nameIn(BEFORE_SALUTATION.exec(printed)?.[1]);
    if (kind === "recipient" || kind === "title") continue;
    const words = printed.replaceAll(BRACKETS, "");
    const behind = (OFFICE_AND_NAME.exec(words) ?? NAME_AND_OFFICE.exec(words))?.[1];
    if (behind !== undefined) return nameIn(behind);
    const next = front[index + 1];
    if (OFFICE_ALONE.test(words) && NAME_ALONE.test(next?.words ?? "")) return nameIn(next?.words);
    const inside = IN_SENTENCE.exec(words)?.[1];
    if (inside !== undefined) return inside;
    const isAboveText = index > 0 && (next?.kind === "salutation" || next?.kind === "recipient");
    const isBelowTitle = front[index - 1]?.kind === "title" && (next?.kind === "delivery" || next?.kind === "date");
    if ((isAboveText || isBelowTitle) && NAME_ALONE.test(words)) return nameIn(words);
  }
  return null;
}

function nameIn(words: string | undefined): string | null {
  return words?.replaceAll(/[ \u3000]+/g, "") ?? null;
}
