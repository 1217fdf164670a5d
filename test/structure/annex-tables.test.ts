import { describe, expect, test } from "vitest";
import type { AnnexForm } from "../../src/structure/annex-rows.js";
import { readStructure } from "../../src/structure/structure.js";
import { normalize } from "../../src/text/normalize.js";
import { rowsOf, type WordList, wordsOf } from "../support/word-tables.js";

type Row = Omit<AnnexForm, "forms"> & { forms: WordList; counterExamples?: string[] };

const rows = rowsOf<Row>("structure/annex-forms");
const NOTICE = "一、总体要求\n各乡镇要巡查到位、管护到位，逐河登记。\n二、组织保障\n县水务局每月通报一次。\n";
const annexes = (raw: string): string[] =>
  readStructure(normalize(NOTICE + raw))
    .sections.filter(({ label }) => label === "")
    .map(({ level, title }) => `${level} ${title}`);

describe("annexes that are tables and lists", () => {
  test.each(wordsOf(rows, "forms"))("ending with $word: $example", ({ example }) => {
    expect(annexes(example)).toEqual([`1 ${example.split("\n")[1]}`]);
  });

  test.each(rows.flatMap(({ counterExamples = [] }) => counterExamples))("none in %s", (example) => {
    expect(annexes(example)).toEqual([]);
  });

  test("one behind the other, the last a text", () => {
    const raw =
      "附件1\n河道管护分工表\n河段  责任单位  责任人\n上游段  乡水务站  王一鸣\n附件2\n报名表\n姓名  单位  电话\n附件3\n云溪县巡河员管理办法\n第一条 为了管好巡河员，制定本办法。\n第二条 巡河员每月巡河四次。";
    expect(annexes(raw)).toEqual(["1 河道管护分工表", "1 报名表", "1 云溪县巡河员管理办法"]);
  });

  test("an appendix with a letter", () => {
    expect(annexes("附录A\n巡查要点\n巡查时应当查看堤身、护坡和涵闸，逐项记录，发现渗漏立即上报。")).toEqual([
      "1 巡查要点",
    ]);
  });

  test("a title behind its label on one line", () => {
    const below = "1.新建灌溉渠道36公里，改造泵站12座，受益农田扩大到8万亩。\n2.清淤河道120公里，沿线绿化同步完成。";
    expect(annexes(`附：2023年管护任务完成情况\n${below}`)).toEqual(["1 2023年管护任务完成情况"]);
    expect(annexes(`附件2：河道管护工作要点\n${below}`)).toEqual(["1 河道管护工作要点"]);
  });

  test.each([
    "附件：1.河道管护分工表\n2.巡河员名册\n3.物资清单",
    "附：本办法所称河道，包括湖泊、水库和沟渠。\n1.新建灌溉渠道36公里，改造泵站12座，受益农田扩大到8万亩。",
    "附：上级补助收入\n536.95\n-13.5\n全县一般公共预算支出71.8亿元，比上年下降1.5%，其中农林水支出12.6亿元。",
  ])("no title behind the label in %s", (raw) => {
    expect(annexes(raw)).toEqual([]);
  });
});
