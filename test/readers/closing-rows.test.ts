import { expect, test } from "vitest";
import { closingRows } from "../../packages/readers/src/closing-rows.js";
import { partedTables } from "../../packages/readers/src/parted-tables.js";
import { rowsOf } from "../support/word-tables.js";

const TABLE = [
  ["项目", "预算数", "完成数"],
  ["教育支出", "12", "11"],
  ["卫生支出", "8", "8"],
];

const words = rowsOf<{ kind: string; example: string }>("readers/signature-words");

test.each(words.filter(({ kind }) => !/^(?:organ|year|day)$/.test(kind)))(
  "$example signs the table that it ends",
  ({ example }) => {
    expect(partedTables([...TABLE, [example, "", ""]])).toEqual([{ rows: TABLE }, { line: example }]);
  },
);

test.each(words.filter(({ kind }) => kind === "organ"))(
  "$example signs with others above their dates",
  ({ example }) => {
    const rows = [
      [example, "湖东县审计局"],
      ["2026年1月15日", "二〇二六年一月十五日"],
    ];
    expect(partedTables(rows)).toEqual(rows.map((row) => ({ line: row.join(" ") })));
  },
);

test.each(words.filter(({ kind }) => /^(?:year|day)$/.test(kind)))(
  "$example is the day of a signature",
  ({ example }) => {
    expect(closingRows([...TABLE, ["（盖章）", "", ""], [example, "", ""]])).toBe(2);
    expect(closingRows([...TABLE, [example, "", ""]])).toBe(0);
  },
);

test("rows that only put signatures in place are lines: of a form, of several who sign, of a document's last page", () => {
  for (const rows of [
    [
      ["单位意见", "同意上报。（盖章）　　年　月　日"],
      ["主管部门意见", "情况属实，同意。　签字：　　2026年1月5日"],
      ["县政府意见", "年月日"],
    ],
    [
      ["主任：张学文", "副主任：李成林"],
      ["2026年1月3日", "2026年1月3日"],
    ],
    [
      ["抄送：县委办公室，县政协办公室。", ""],
      ["湖东县人民政府办公室", "2026年1月15日印发"],
    ],
    [["编制：王小明", "审核：赵立", "批准：孙大海"]],
  ])
    expect(closingRows(rows)).toBe(rows.length);
});

test("rows of a table speak of those who sign, of seals and of dates, too", () => {
  for (const rows of [
    [
      ["开工", "竣工"],
      ["2025年3月1日", "2025年11月30日"],
    ],
    [
      ["姓名", "签字", "日期"],
      ["张学文", "", "2026年1月3日"],
    ],
    [
      ["单位（盖章）", "申报数"],
      ["财政局", "12"],
    ],
    [
      ["湖东县人民政府", "2026年1月15日"],
      ["湖西县人民政府", "2026年1月18日"],
    ],
    [
      ["文件", "抄送单位"],
      ["改水方案", "县财政局"],
    ],
    [["组别", "人员"], ...["一", "二", "三", "四"].map((number) => [`第${number}组`, "组长：张学文"])],
    [
      ["负责人：张学文", "改水126公里"],
      ["负责人：李成林", "修路36公里"],
    ],
  ])
    expect(closingRows(rows)).toBe(0);
});

test("paragraphs beside their labels are lines; a table with labels before its names is not", () => {
  expect(
    partedTables([
      ["一、", "全年新建泵站6座。"],
      ["二、", "改造水闸4座。"],
    ]),
  ).toEqual([{ line: "一、全年新建泵站6座。" }, { line: "二、改造水闸4座。" }]);
  const rows = [
    ["一、", "教育支出"],
    ["二、", "卫生支出"],
  ];
  expect(partedTables(rows)).toEqual([{ rows }]);
});
