import type { VerbKind } from "./word-rows.js";

/** Whether a verb of this kind tells a change: 增长7%, 减少3个. */
export const changes = (kind: VerbKind | null | undefined): boolean => kind === "rise" || kind === "fall";
