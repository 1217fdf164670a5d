import type { Line } from "./lines.js";

/** A figure that stands alone on its line, as infographics print them: `1286.4亿元`, `同比下降21.5%`, `突破50万`. */
const FIGURE =
  /^(?:同比|环比|比上年|较上年)?(?:增长|下降|上升|提高|降低|减少|增加|突破|超过|达到|总额|总计|累计|[超达约近逾第共↑↓])?\d[\d.,]{0,12}(?:[%‰℃]|(?!年|月|日|届|号)[\u4E00-\u9FFF/A-Za-z]{1,8})(?:左右|以上|以下|以内)?$/;
const CAPTION = /^[^\d，。；：！？,;:!?]{2,24}$/;

const LONGEST = 40;

type Role = "figure" | "caption";

/**
 * Finds the lines of an infographic that belong together, a caption and its figure: the indices of the first of the two. Whether the
 * caption stands above or below its figure shows in the run of lines between two blank ones; where it does not, nothing is paired.
 */
export function pairCaptions(lines: readonly Line[], isApparatus: (index: number) => boolean): ReadonlySet<number> {
  const paired = new Set<number>();
  if (!lines.some(({ text }) => text.length <= LONGEST && FIGURE.test(text))) return paired;
  const roles = lines.map((line, index) => (isApparatus(index) ? null : roleOf(line)));
  for (let index = 0; index < lines.length; index++) {
    if (roles[index] !== "figure") continue;
    let from = index;
    while (from > 0 && lines[from]?.gap === 0 && roles[from - 1] !== null) from--;
    let to = index + 1;
    while (lines[to]?.gap === 0 && roles[to] !== null) to++;
    const followsText = from > 0 && lines[from]?.gap === 0;
    for (const first of pairsIn(roles, from, to, followsText)) paired.add(first);
    index = to;
  }
  return paired;
}

function roleOf({ text, standsAlone, enumerator }: Line): Role | null {
  if (standsAlone || text.length > LONGEST || enumerator !== null) return null;
  if (FIGURE.test(text)) return "figure";
  return CAPTION.test(text) ? "caption" : null;
}

function pairsIn(roles: readonly (Role | null)[], from: number, to: number, followsText: boolean): number[] {
  const above: number[] = [];
  const below: number[] = [];
  let groups = 0;
  for (let index = from; index < to; index++) {
    if (roles[index] !== "figure") continue;
    const first = index;
    while (index + 1 < to && roles[index + 1] === "figure") index++;
    groups++;
    if (first > from) above.push(first - 1);
    if (index + 1 < to) below.push(index);
  }
  if (above.length === groups && (below.length < groups || followsText)) return above;
  return below.length === groups && above.length < groups && !followsText ? below : [];
}
