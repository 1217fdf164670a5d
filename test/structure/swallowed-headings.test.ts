import { testOutlines } from "./outline-cases.js";

testOutlines("headings that the line above them swallowed", [
  {
    name: "at the end of the line, above bracketed numbers",
    text: "一、上半年成效\n（一）产业有新进展。新建冷库6座，仓储能力3.6万吨。\n（二）乡村有新面貌。改造农房120户，硬化道路18公里。二、下半年打算\n（一）抓好秋收。收割水稻3.2万亩。\n（二）抓好秋种。播种油菜1.8万亩。\n三、几点建议\n请县里支持。",
    outline: [
      "1 一、 上半年成效",
      "2 （一） 产业有新进展",
      "2 （二） 乡村有新面貌",
      "1 二、 下半年打算",
      "2 （一） 抓好秋收",
      "2 （二） 抓好秋种",
      "1 三、 几点建议",
    ],
  },
  {
    name: "at the end of the line, above text",
    text: "一、基本情况\n全乡辖12个村，耕地3.2万亩。二、主要做法\n乡里成立工作专班，逐村排查登记，逐项销号整改。\n三、存在问题\n人手不足。",
    outline: ["1 一、 基本情况", "1 二、 主要做法", "1 三、 存在问题"],
  },
  {
    name: "in mid-line, bracketed, all in a short paragraph",
    text: "一、上半年成效\n（一）稳农业。播种早稻1.2万亩。（二）兴工业。投产企业6家。（三）惠民生。转移就业1600人。",
    outline: ["1 一、 上半年成效", "2 （一） 稳农业", "2 （二） 兴工业", "2 （三） 惠民生"],
  },
  {
    name: "in mid-line, one of a series in lines of their own",
    text: "一、上半年成效\n（一）稳农业。播种早稻1.2万亩。\n（二）兴工业。投产企业6家。（三）惠民生。转移就业1600人。\n（四）保平安。排查隐患86处。",
    outline: ["1 一、 上半年成效", "2 （一） 稳农业", "2 （二） 兴工业", "2 （三） 惠民生", "2 （四） 保平安"],
  },
  {
    name: "in mid-line, a part of the report",
    text: "一、上半年成效\n播种早稻1.2万亩，投产企业6家。二、下半年工作安排。收割水稻3.2万亩，新建冷库6座。\n三、几点建议\n请县里支持。",
    outline: ["1 一、 上半年成效", "1 二、 下半年工作安排", "1 三、 几点建议"],
  },
]);

testOutlines("numbers in mid-line that head nothing", [
  {
    name: "points of a sentence",
    text: "一、上半年成效\n播种早稻1.2万亩。乡里抓了三件事：（一）选种；（二）育秧；（三）插秧。\n二、下半年打算\n收割水稻3.2万亩。",
    outline: ["1 一、 上半年成效", "1 二、 下半年打算"],
  },
  {
    name: "a series with figures for titles",
    text: "一、补助标准\n（一）早稻每亩补助120元。油菜每亩60元。（二）农机每台补助3600元。烘干机另计。\n二、申报程序\n由村里汇总。",
    outline: ["1 一、 补助标准", "1 二、 申报程序"],
  },
  {
    name: "a number that does not count on",
    text: "一、办理依据\n按照实施细则办理。（五）退出机制。经营主体可以申请退出。\n二、办理程序\n由村里汇总。",
    outline: ["1 一、 办理依据", "1 二、 办理程序"],
  },
  {
    name: "a line that stops in mid-sentence",
    text: "一、办理依据\n全乡播种早稻1.2万亩。二、三产业增加值增长8%，旅游收入增长12%\n二、办理程序\n由村里汇总。",
    outline: ["1 一、 办理依据", "1 二、 办理程序"],
  },
]);
