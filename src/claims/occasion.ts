/** Counts what is held rather than what there is: 召开会议12次, 举办演出55场. */
export const isOccasion = (unit: string): boolean => OCCASIONS.has(unit);

const OCCASIONS: ReadonlySet<string> = new Set(["次", "场", "场次", "期", "轮"]);
