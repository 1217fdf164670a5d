import type { HonourRule } from "./found-honour.js";
import { instruction } from "./rules/instruction.js";
import { passive, passiveRecognition } from "./rules/passive.js";
import { promotion } from "./rules/promotion.js";
import { mediaReport, publication } from "./rules/publication.js";
import { received } from "./rules/received.js";
import { created, selected } from "./rules/selected.js";
import { speech } from "./rules/speech.js";

/** In order of trust: what an earlier rule has read, a later one leaves. */
export const RULES: readonly HonourRule[] = [
  passive,
  received,
  selected,
  created,
  speech,
  passiveRecognition,
  publication,
  mediaReport,
  promotion,
  instruction,
];
