/** Full-width characters take about twice the room of others. */
const FULL_WIDTH = 12.5;
const OTHER = 7.6;
/** The first of the full-width characters. */
const FIRST_WIDE = 0x2e80;
const roomOf = (sign: string): number => ((sign.codePointAt(0) ?? 0) > FIRST_WIDE ? FULL_WIDTH : OTHER);

/** Room that a label takes, in pixels. */
export function labelWidth(label: string): number {
  return [...label].reduce((sum, sign) => sum + roomOf(sign), 0);
}

const LONGEST_LABEL = 14 * FULL_WIDTH;

/** A label short enough to stand beside a chart, or in the room that there is. */
export function shortened(label: string, most: number = LONGEST_LABEL): string {
  const longest = Math.min(most, LONGEST_LABEL);
  if (labelWidth(label) <= longest) return label;
  let room = longest - FULL_WIDTH;
  const kept = [...label].findIndex((sign) => {
    room -= roomOf(sign);
    return room < 0;
  });
  return `${[...label].slice(0, kept).join("")}…`;
}

/** Room for labels at the left, by the width of the chart. */
export function labelRoom(width: number): number {
  return Math.min(210, Math.round(width * 0.42));
}

/** Between a label and what it names. */
export const GAP = 10;

/** Names at the left of a chart of that width, as long as there is room for them. */
export function besideChart(width: number): (label: string) => string {
  const room = labelRoom(width) - GAP;
  return (label) => shortened(label, room);
}

/** Room for labels behind the last of what they name. */
export function roomBehind(labels: readonly string[]): number {
  return Math.ceil(Math.max(0, ...labels.map(labelWidth))) + 14;
}

/** A number at an axis and its distance to the next take so much room. */
const TICK_ROOM = 48;

/** How many numbers have room at an axis of that width. */
export function ticksIn(width: number): number {
  return Math.max(2, Math.floor(width / TICK_ROOM));
}
