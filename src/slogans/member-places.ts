import type { Span } from "../types.js";
import { membersAfter } from "./members-after.js";
import { membersBefore, membersGathered, membersQuotedBefore } from "./members-before.js";
import { membersBehind } from "./members-behind.js";
import { membersBelow } from "./members-below.js";
import { membersByHead } from "./members-by-head.js";
import { membersOfChain } from "./members-of-chain.js";
import { formulaMembersBefore, formulaMembersBehind, formulaMembersGlossed } from "./members-of-formula.js";
import type { TermSite } from "./term-site.js";

/** A place where the members of a numeral term may be spelled out. */
export interface MemberPlace {
  name: string;
  /** A sentence whose first members stand there, 〔between these marks〕. */
  example: string;
  find(site: TermSite): Span[] | null;
}

/** The places in the order in which they are asked; the first that holds members decides. */
export const memberPlaces: readonly MemberPlace[] = [
  {
    name: "formula-before",
    example: "构建〔1个中心、3个站点、N个网格〕的“1+3+N”体系。",
    find: formulaMembersBefore,
  },
  {
    name: "chain",
    example: "做到“两控三提”，〔控总量、控时长，提质量、提效率、提兴趣〕。",
    find: membersOfChain,
  },
  {
    name: "quoted-before",
    example: "推出“〔一窗受理、一次办成〕”“两个一”服务。",
    find: membersQuotedBefore,
  },
  {
    name: "before",
    example: "创建〔学习型、服务型、创新型〕“三型机关”。",
    find: membersBefore,
  },
  {
    name: "gathered",
    example: "培育〔产业链、创新链、人才链〕，形成“三链”。",
    find: membersGathered,
  },
  {
    name: "formula-glossed",
    example: "健全“1+4”机制，“1”即〔一个调度中心，“4”即四支专业队伍〕。",
    find: formulaMembersGlossed,
  },
  {
    name: "formula-behind",
    example: "实施“百千万”行动，选树〔百名新农人、千户示范户、万亩样板田〕。",
    find: formulaMembersBehind,
  },
  {
    name: "announced",
    example: "推行“三单”（〔点单、派单、评单〕）服务。",
    find: (site) => membersAfter(site) ?? membersBelow(site),
  },
  {
    name: "behind",
    example: "深化“三大变革”，〔质量变革、效率变革、动力变革〕成效明显。",
    find: membersBehind,
  },
  {
    name: "head-behind",
    example:
      "锻造“三个过硬”队伍。举办培训班12期，全年培训860人次，打造一支〔信念过硬、本领过硬、作风过硬〕的干部队伍。",
    find: membersByHead,
  },
];
