import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";
import { numberAs } from "../../packages/readers/src/number-format.js";

const level = (index: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: index,
  format,
  text,
  alignment: AlignmentType.START,
});
const item = (text: string, index: number) =>
  new Paragraph({ text, numbering: { reference: "outline", level: index } });
const row = (...cells: string[]) =>
  new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) });

const document = new Document({
  numbering: {
    config: [
      {
        reference: "outline",
        levels: [
          level(0, LevelFormat.CHINESE_COUNTING, "%1、"),
          level(1, LevelFormat.CHINESE_COUNTING, "（%2）"),
          level(2, LevelFormat.DECIMAL, "%3．"),
        ],
      },
    ],
  },
  footnotes: { 1: { children: [new Paragraph("三项清零：积案、欠薪、隐患清零。")] } },
  sections: [
    {
      children: [
        item("过去一年的工作", 0),
        item("工业稳中有进", 1),
        item("规上工业", 2),
        item("园区建设", 2),
        item("农业", 1),
        item("今年的任务", 0),
        item("主要目标", 1),
        new Paragraph({
          children: [new TextRun("完成“三项清零”"), new FootnoteReferenceRun(1), new TextRun("任务26项。")],
        }),
        new Table({ rows: [row("指标", "目标"), row("财政收入", "增长6%")] }),
      ],
    },
  ],
});

test("the numbers that Word generates, footnotes and tables are in the text", async () => {
  const { text, format } = await readDocument(await Packer.toBuffer(document));
  expect(format).toBe("docx");
  expect(text.split("\n")).toEqual([
    "一、过去一年的工作",
    "（一）工业稳中有进",
    "1．规上工业",
    "2．园区建设",
    "（二）农业",
    "二、今年的任务",
    "（一）主要目标",
    "完成“三项清零”〔1〕任务26项。",
    "指标\t目标",
    "财政收入\t增长6%",
    "〔1〕三项清零：积案、欠薪、隐患清零。",
  ]);
});

test.each([
  ["chineseCounting", 10, "十"],
  ["chineseCounting", 12, "十二"],
  ["chineseCountingThousand", 20, "二十"],
  ["chineseCountingThousand", 103, "一百零三"],
  ["chineseCountingThousand", 1010, "一千零一十"],
  ["ideographDigital", 10, "一〇"],
  ["decimalEnclosedCircle", 3, "③"],
  ["decimalFullWidth", 12, "１２"],
  ["upperRoman", 14, "XIV"],
  ["lowerLetter", 28, "bb"],
  ["chineseLegalSimplified", 11, "壹拾壹"],
  ["chineseLegalSimplified", 105, "壹佰零伍"],
  ["ideographLegalTraditional", 3, "參"],
  ["ideographTraditional", 4, "丁"],
  ["ideographTraditional", 11, "11"],
  ["ideographZodiac", 12, "亥"],
  ["decimalEnclosedParen", 2, "⑵"],
  ["decimalEnclosedFullstop", 21, "21"],
  ["decimalZero", 5, "05"],
  ["digits:3", 7, "007"],
  ["digits:3", 1200, "1200"],
  ["upperRoman", 0, "0"],
  ["lowerLetter", -3, "-3"],
  ["decimal", 7, "7"],
  ["ideographZodiacTraditional", 13, "丙子"],
  ["ideographZodiacTraditional", 61, "61"],
  ["numberInDash", 4, "- 4 -"],
  ["ordinal", 2, "2nd"],
  ["ordinal", 12, "12th"],
  ["ordinal", 113, "113th"],
  ["hex", 26, "1A"],
])("%s writes %i as %s", (format, value, written) => {
  expect(numberAs(format, value)).toBe(written);
});
