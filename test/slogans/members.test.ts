import { expect, test } from "vitest";
import { extractSlogans } from "../../src/index.js";

/** A text, the members found in it, joined by bars, one string an expansion, and what `complete` says. */
type MemberCase = readonly [text: string, members: readonly string[], complete?: readonly (boolean | null)[]];

const before: MemberCase[] = [
  ["在全县推进服务型、法治型、节约型“三型机关”创建。", ["服务型|法治型|节约型"]],
  ["完善集中评议、网络评议、第三方评议“三位一体”测评体系。", ["集中评议|网络评议|第三方评议"]],
  ["不断增强组织力、执行力“两种能力”。", ["组织力|执行力"]],
  ["统筹大气、水、土壤“三大污染防治”。", ["大气|水|土壤"]],
  ["持续优化县、乡、村“三级网络”。", ["县|乡|村"]],
  ["健全人防、物防、技防相结合的“三防”机制。", ["人防|物防|技防"]],
  ["构建1个指挥中心、12个镇街平台、N个网格的“1+12+N”治理体系。", ["1个指挥中心|12个镇街平台|N个网格"], [null]],
  ["县医院、中医院、妇幼保健院（统称“三院”）全部达标。", ["县医院|中医院|妇幼保健院"]],
  ["推动产业链、创新链、资金链和人才链“四链融合”。", ["产业链|创新链|资金链|人才链"]],
  ["创新线上受理、线下办理“双轨运行”。", ["线上受理|线下办理"]],
  ["各镇街认真落实包案领导、承办单位、化解时限、稳控责任“四定”要求。", ["包案领导|承办单位|化解时限|稳控责任"]],
  ["做到定人员、定责任、定时限、定措施“四定”。", ["定人员|定责任|定时限|定措施"]],
  ["新能源汽车、锂离子蓄电池和光伏产品“新三样”增长较快。", ["新能源汽车|锂离子蓄电池|光伏产品"]],
  ["坚持标准更高、要求更严、作风更实“三更”导向。", ["标准更高|要求更严|作风更实"]],
  ["推动新材料产业集聚、传统产业更新，形成“双轮驱动”。", ["新材料产业集聚|传统产业更新"]],
];

const after: MemberCase[] = [
  ["推进“三全育人”（全员、全过程、全方位）改革。", ["全员|全过程|全方位"]],
  ["坚持“三个导向”：坚持问题导向、目标导向、结果导向。", ["问题导向|目标导向|结果导向"]],
  ["落实“四个到位”，即思想到位、组织到位、措施到位、责任到位。", ["思想到位|组织到位|措施到位|责任到位"]],
  [
    "实施“五大行动”，包括产业提升、基础提升、环境提升、治理提升和服务提升。",
    ["产业提升|基础提升|环境提升|治理提升|服务提升"],
  ],
  ["“三清零”即欠薪清零、积案清零、隐患清零。", ["欠薪清零|积案清零|隐患清零"]],
  [
    "推动“三个一批”项目落地。即：续建一批，年内完工12个。新开一批，投资30亿元。储备一批，共46个。",
    ["续建一批|新开一批|储备一批"],
  ],
  ["推行“2+3”工作法（2个清单、3项机制）。", ["2个清单|3项机制"], [null]],
  ["打造“一环两带”（环城绿廊、滨河景观带、文化风情带）。", ["环城绿廊|滨河景观带|文化风情带"], [null]],
  ["“四个聚焦”取得成效：聚焦产业、聚焦项目、聚焦民生、聚焦党建。", ["聚焦产业|聚焦项目|聚焦民生|聚焦党建"]],
  ["抓好“三件大事”：一是修好环城路，二是建好养老院，三是管好水源地。", ["修好环城路|建好养老院|管好水源地"]],
];

const disagreeing: MemberCase[] = [
  ["推进学习型、服务型、创新型“四型机关”建设。", ["学习型|服务型|创新型"], [false]],
  ["开展“五查五看”活动，“三项整治”（乱停乱放、乱搭乱建）见效。", ["乱停乱放|乱搭乱建"], [false]],
];

const none: MemberCase[] = [
  ["加强教育、医疗、“双减”等工作。", []],
  ["提高城乡低保、残疾人“两项补贴”标准。", []],
  ["持续整治形式主义、官僚主义，纠治“四风”。", []],
  ["落实“一岗双责”，压实属地、行业责任。", []],
  ["开展“双创”活动（2019年启动）。", []],
  ["推进“三项制度”改革，指导、督促企业落实责任。", []],
  ["围绕“六稳”“六保”，统筹投资、消费、出口。", []],
];

const cases = [...before, ...after, ...disagreeing, ...none].map(([text, expansions, complete]) => {
  return { text, expansions, complete: complete ?? expansions.map(() => true) };
});

test.each(cases)("$text", ({ text, expansions, complete }) => {
  const occurrences = extractSlogans(text).flatMap((slogan) => slogan.occurrences);
  const spelled = occurrences.filter(({ members }) => members !== null);
  expect(spelled.map(({ members }) => members!.map((member) => member.text).join("|"))).toEqual(expansions);
  expect(spelled.map((occurrence) => occurrence.complete)).toEqual(complete);
  for (const { span, text: member } of spelled.flatMap(({ members }) => members!)) {
    expect(text.slice(span.start, span.end)).toBe(member);
  }
});
