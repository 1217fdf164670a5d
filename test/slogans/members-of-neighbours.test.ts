import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

const membersOf = (text: string, term: string): string[] | null =>
  analyze(text)
    .slogans.find((slogan) => slogan.term === term)
    ?.occurrences[0]?.members?.map((member) => member.text) ?? null;

test.each(["三个提升", "四个环境"])("%s is an item beside the terms before it, which are no members of it", (term) => {
  const text = "不断完善厚植“五个优势”、赋能“三篇文章”、加快“三个提升”、优化“四个环境”发展思路，坚定信心。";
  expect(membersOf(text, term)).toBeNull();
});

test("quoted things right before a term are its members", () => {
  expect(membersOf("做好“米袋子”、“菜篮子”、“果盘子”“三篮子”工程。", "三篮子")).toEqual([
    "“米袋子”",
    "“菜篮子”",
    "“果盘子”",
  ]);
});

test("a first member that is as long as the others keeps its first word", () => {
  expect(membersOf("突出抓好“四个一批”：在建一批、开工一批、争取一批、储备一批。", "四个一批")).toEqual([
    "在建一批",
    "开工一批",
    "争取一批",
    "储备一批",
  ]);
  expect(membersOf("做到“三个到位”：要责任到位、措施到位、监督到位。", "三个到位")).toEqual([
    "责任到位",
    "措施到位",
    "监督到位",
  ]);
});
