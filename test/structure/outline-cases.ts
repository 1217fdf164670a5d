import { describe, expect, test } from "vitest";
import { outline } from "./read.js";

/** Running text, so that a case shows its headings and little else. */
export const A = "全县上下深入贯彻党中央决策部署，顶住多重压力，办成了一批群众盼望多年的实事，各项工作迈出坚实步伐。";
export const B =
  "新建标准化厂房12万平方米，引进项目38个，完成投资24.6亿元，同比增长9.3%。建成农村公路86公里，惠及群众3.2万人。";
export const C =
  "要把稳增长放在突出位置，完善领导包联机制，每月调度一次，每季通报一次。对进度滞后的项目逐一分析，限期整改到位。";

/** A text and its headings, one a line: level, label and title. */
export interface OutlineCase {
  name: string;
  text: string;
  outline: string[];
}

/** A test for each case. */
export function testOutlines(
  subject: string,
  cases: readonly OutlineCase[],
  headingsOf: (text: string) => string[] = outline,
): void {
  describe(subject, () => {
    test.each(cases)("$name", ({ text, outline: expected }) => expect(headingsOf(text)).toEqual(expected));
  });
}
