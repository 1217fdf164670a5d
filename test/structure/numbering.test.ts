import { expect, test } from "vitest";
import { readNumbering } from "../../src/structure/numbering.js";
import { read } from "./read.js";

const LABELS: [line: string, label: string, style: string, ordinal: number | null][] = [
  ["第三编 开放", "第三编", "part", 3],
  ["第二部分 任务", "第二部分", "part", 2],
  ["第十二章 实施", "第十二章", "chapter", 12],
  ["第一节 目标", "第一节", "division", 1],
  ["第二十一条 本办法自发布之日起施行", "第二十一条", "article", 21],
  ["二十三、加强领导", "二十三、", "han", 23],
  ["一.总体要求", "一.", "han", 1],
  ["一．总体要求", "一．", "han", 1],
  ["（十）改进作风", "（十）", "han-bracket", 10],
  ["(三)优化环境", "(三)", "han-bracket", 3],
  ["（一）、强化监管", "（一）、", "han-bracket", 1],
  ["1.抓项目", "1.", "arabic", 1],
  ["１２．抓项目", "１２．", "arabic", 12],
  ["3、抓项目", "3、", "arabic", 3],
  ["2.2024年预算", "2.", "arabic", 2],
  ["（2）抓项目", "（2）", "arabic-bracket", 2],
  ["(12)抓项目", "(12)", "arabic-bracket", 12],
  ["4)抓项目", "4)", "arabic-half-bracket", 4],
  ["③抓项目", "③", "circled", 3],
  ["——坚持创新", "——", "dash", null],
  ["—坚持创新", "—", "dash", null],
  ["－－坚持创新", "－－", "dash", null],
  ["●坚持创新", "●", "bullet", null],
  ["二是坚持创新", "二是", "enumerator", 2],
  ["第一，坚持创新", "第一，", "enumerator", 1],
];

test.each(LABELS)("%s", (line, label, style, ordinal) => {
  const found = readNumbering(line, 0, line.length);
  expect(found && { label: line.slice(found.start, found.end), style: found.style, ordinal: found.ordinal }).toEqual({
    label,
    style,
    ordinal,
  });
});

test.each([
  "1.5亿元资金到位",
  "一二三产业融合",
  "一、二产业并重",
  "一、二、三产业",
  "2023年",
  "十四五时期",
  "第一书记驻村",
  "（截至目前）",
  "-3.5%",
  "坚持创新",
  "",
])("%s has no label", (line) => expect(readNumbering(line, 0, line.length)).toBeNull());

const A = "新建公路86公里，完成投资24.6亿元，群众出行更加便利，产业发展条件明显改善。";
const part = (...labels: string[]): string => labels.map((label) => `${label}扩大有效投资\n${A}`).join("\n");

test.each([
  ["in order", part("一、", "二、", "三、"), []],
  ["a number left out", part("一、", "三、"), ["numbering-gap"]],
  ["a number twice", part("一、", "二、", "二、"), ["numbering-repeated"]],
  ["from the start again", part("一、", "二、", "一、"), ["numbering-restart"]],
  ["from the start again below another heading", part("一、", "（一）", "（二）", "二、", "（一）"), []],
  ["counted on through the parts", part("一、", "（一）", "（二）", "二、", "（三）"), []],
  ["a part that begins in the middle", part("一、", "（三）"), ["numbering-gap"]],
  ["an excerpt that begins in the middle", part("三、", "四、"), []],
])("numbering: %s", (_, text, codes) => expect(read(text).diagnostics.map(({ code }) => code)).toEqual(codes));
