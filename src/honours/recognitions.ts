import { recognitions } from "../generated/recognitions.js";
import { WordMap } from "../slogans/word-set.js";
import type { HonourKind } from "../types.js";

/** A row of `data/honours/recognitions.yaml`. */
export interface RecognitionRow {
  kind: HonourKind;
  words: readonly string[];
  needs?: "giver";
}

/** 批示, 肯定, 表彰, 刊发, 推广, each with its row. */
export const RECOGNITIONS: WordMap<RecognitionRow> = new WordMap(
  recognitions.flatMap((row) => row.words.map((word) => [word, row] as const)),
);
