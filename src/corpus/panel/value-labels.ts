import type { Commitment } from "../../types.js";
import type { Label } from "../../words/label.js";
import { VALUE_WORDS } from "../../words/words.js";

/** From the firmest down. */
const COMMITMENTS: readonly Commitment[] = ["binding", "expected", "striving", "planned"];

/** A coded column, with what its values mean. */
export interface ValueLabels {
  variable: string;
  values: readonly ({ value: string } & Label)[];
}

/** What the values of a panel's coded columns mean, in both languages; `variable` is the end of their names. */
export const VALUE_LABELS: readonly ValueLabels[] = [
  {
    variable: "status",
    values: [
      { value: "stated", zh: "文件列出", en: "a document states it" },
      { value: "not-stated", zh: "已读其计划或回顾，未列出", en: "the plan or review was read and does not give it" },
      { value: "no-report", zh: "没有该地该年的文件", en: "there is no document of the place for the year" },
      { value: "not-read", zh: "有文件，未能读全", en: "there is a document, and not all of it could be read" },
    ],
  },
  {
    variable: "bound",
    values: [
      { value: "min", zh: "不低于（以上）", en: "at least" },
      { value: "max", zh: "不超过（以内）", en: "at most" },
      { value: "about", zh: "左右", en: "about" },
      { value: "", zh: "未加界", en: "as given" },
    ],
  },
  {
    variable: "commitment",
    values: COMMITMENTS.map((value) => ({
      value,
      zh: VALUE_WORDS.zh.commitment[value],
      en: VALUE_WORDS.en.commitment[value],
    })),
  },
  {
    variable: "measure",
    values: [
      { value: "change-rate", zh: "比上年增长，负数为下降", en: "growth on the year before; a fall is negative" },
      { value: "level", zh: "水平", en: "how much there is" },
    ],
  },
];
