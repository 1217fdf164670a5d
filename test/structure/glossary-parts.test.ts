import { describe, expect, test } from "vitest";
import { outline, read } from "./read.js";

const TEXT = "第一部分 单位概况\n负责河道管护，下设3个股室。\n第二部分 决算说明\n全年收入360万元，支出348万元。\n";

describe("the glossary of accounts that are published", () => {
  test("is a part where it has a number", () => {
    const text = `${TEXT}第三部分 名词解释\n一、财政拨款：指从同级财政取得的资金。\n二、其他收入：指上述以外的收入。`;
    expect(outline(text)).toEqual(["1 第一部分 单位概况", "1 第二部分 决算说明", "1 第三部分 名词解释"]);
    expect(read(text).glossary.map(({ term }) => term)).toEqual(["财政拨款", "其他收入"]);
  });

  test("is one among numbered headings, above Arabic numbers", () => {
    const text =
      "一、单位概况\n负责河道管护。\n二、名词解释\n1.财政拨款：指从同级财政取得的资金。\n2.其他收入：指上述以外的收入。";
    expect(outline(text)).toEqual(["1 一、 单位概况", "1 二、 名词解释"]);
  });

  test("is none as an annex, nor where it only has notes", () => {
    expect(outline(`${TEXT}附件：名词解释\n1.财政拨款：指从同级财政取得的资金。`)).toHaveLength(2);
    expect(outline(`${TEXT}注释：\n1.财政拨款：指从同级财政取得的资金。`)).toHaveLength(2);
  });
});
