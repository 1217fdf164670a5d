import { media } from "../generated/media.js";
import { WordSet } from "../slogans/word-set.js";
import type { Span } from "../types.js";

/** A row of `data/honours/media.yaml`. */
export interface MediaRow {
  words: readonly string[];
}

const MEDIA = new WordSet(media.flatMap(({ words }) => words));

/** 《人民政协报》《联谊报》等国家级、省级媒体, 中央电视台 */
export const isMedium = (text: string, { start, end }: Span): boolean =>
  text.slice(start, end).includes("《") || MEDIA.isWithin(text, start, end);
