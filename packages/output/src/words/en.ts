import type { Words } from "./word-set.js";

export const en: Words = {
  sections: "Sections",
  achievements: "Achievements",
  targets: "Targets",
  slogans: "Slogans",
  honours: "Honours",
  slogan: ["Term", "Kind", "Count", "Members", "Gloss"],
  none: "(none)",
  yes: "yes",
  no: "no",
};
