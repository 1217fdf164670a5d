import { describe, expect, test } from "vitest";
import { readStructure } from "../../src/structure/structure.js";
import { normalize } from "../../src/text/normalize.js";

const outline = (raw: string): string[] =>
  readStructure(normalize(raw)).sections.map(({ level, label, title }) => [level, label, title].join(" "));

describe("decimal numbers below parts of another kind", () => {
  const cases: [name: string, text: string, expected: string[]][] = [
    [
      "that begin with one",
      "二、道路\n硬化道路36公里。\n三、供水\n1.1 水源工程\n新建水源6处。\n1.2 管网工程\n1.2.1 干管\n铺设干管18公里。\n1.2.2 支管\n铺设支管60公里。\n四、供电\n改造台区12个。",
      ["1 二、 道路", "1 三、 供水", "2 1.1 水源工程", "2 1.2 管网工程", "3 1.2.1 干管", "3 1.2.2 支管", "1 四、 供电"],
    ],
    [
      "that begin with the number of the part",
      "一、道路\n硬化道路36公里。\n二、供水\n2.1 水源工程\n新建水源6处。\n2.2 管网工程\n铺设干管18公里。",
      ["1 一、 道路", "1 二、 供水", "2 2.1 水源工程", "2 2.2 管网工程"],
    ],
    [
      "with their text behind them",
      "1 总则\n1.1 编制目的。为保障农村供水，制定本预案。\n1.2 适用范围。本预案适用于全县。\n2 组织体系\n2.1 领导机构。县里设立指挥部。\n2.2 办事机构。办公室设在水务局。",
      ["1 1 总则", "2 1.1 编制目的", "2 1.2 适用范围", "1 2 组织体系", "2 2.1 领导机构", "2 2.2 办事机构"],
    ],
    [
      "figures that look like them",
      "一、道路\n1.1 亿元投资\n1.2 万户受益\n硬化道路36公里，安装护栏12公里。\n二、供水\n1.5 万吨。日供水能力比上年提高。",
      ["1 一、 道路", "1 二、 供水"],
    ],
    [
      "provisions that are whole sentences",
      "一、供水\n1.1 各镇应当在汛期之前检修水源工程，逐处登记。\n1.2 各村应当在汛期之前检修支管，逐处登记。\n二、供电\n改造台区12个。",
      ["1 一、 供水", "1 二、 供电"],
    ],
  ];
  test.each(cases)("%s", (_, text, expected) => expect(outline(text)).toEqual(expected));
});
