/** What the values of a panel's coded columns mean, in both languages; `variable` is the end of their names. */
export const VALUE_LABELS = [
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
    values: [
      { value: "binding", zh: "确保", en: "binding" },
      { value: "expected", zh: "预期", en: "expected" },
      { value: "striving", zh: "力争", en: "striven for" },
      { value: "planned", zh: "计划", en: "planned" },
    ],
  },
  {
    variable: "measure",
    values: [
      { value: "change-rate", zh: "比上年增长，负数为下降", en: "growth on the year before; a fall is negative" },
      { value: "level", zh: "水平", en: "how much there is" },
    ],
  },
] as const;
