import { fieldLabel } from "tifa/review";
import { type LabelLanguage, labelIn } from "tifa/tables";
import { TABLE_RULES } from "./table-rule-words.js";

/** A rule as an item names it: with the slot of a claim that it decided, or alone. */
export interface NamedRule {
  slot: string | null;
  name: string;
}

export type Said = readonly [zh: string, en: string];

/** What each rule goes by, slot by slot. */
const CLAIM: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  indicator: {
    "compared-with": ["括号前所比的对象", "what is compared with"],
    pace: ["以某一速度增长者", "what grows at the pace"],
    rank: ["所排名次者", "what is ranked"],
    distributive: ["“分别”逐项对应", "dealt out by 分别"],
    "from-to": ["“由……到……”的主语", "subject of from … to …"],
    headless: ["“的”后省略的名词", "noun left out after 的"],
    "shared-head": ["并列数字共用的名词", "noun shared by figures in a row"],
    resumed: ["“其余”所指", "what “the rest” is of"],
    "noun-after": ["数字后的名词", "noun after the figure"],
    "share-of-things": ["几成之后的名词", "things that a share is of"],
    "shared-noun-after": ["数字后共用的名词", "noun shared after the figures"],
    happening: ["计次的事", "what happened so many times"],
    "linked-rate": ["“的”所连的比率", "rate joined by 的"],
    "noun-before": ["数字前的名词", "noun before the figure"],
    "linked-noun-after": ["数字后以“的”相连的名词", "noun after the figure, joined by 的"],
    "described-noun": ["隔着定语的名词", "noun behind its description"],
    "object-after": ["数字后动词的宾语", "object of the verb that follows"],
    "list-share": ["列举中前一项所计", "measured as the item before it in the list"],
    purpose: ["“用于”所指", "what it is for"],
    "parallel-agent": ["并列各句的主语", "subject among clauses in a row"],
    "same-verb": ["同一动词前面的宾语", "object of the same verb before"],
    "fund-before": ["前一分句中的资金", "fund named in the clause before"],
    "own-gain": ["动词自身所增", "what the verb itself says has grown"],
    "gone-past-step": ["经过这一步骤的事物", "what went past the step"],
    deed: ["数字前的动作", "deed before the figure"],
    "object-before": ["前面句中的宾语", "object of the clause before"],
    "before-bracket": ["括号前的名词", "noun before the bracket"],
    "headless-share": ["“的占”所指", "those of whom it is a share"],
    "tier-share": ["各级所出的前述资金", "money named before, of which a tier gives a share"],
    undergone: ["“被”字前的名词", "noun before the one who acts"],
    "rate-itself": ["速度、占比自身", "the rate or the share itself"],
    "bare-change": ["前面分句的主语（涨幅、增幅）", "subject of the clause before (a bare rate of change)"],
    "deed-of-people": ["人所做之事", "what the people do"],
    "level-of-series": ["系列中的级别", "level in a series"],
    "listed-examples": ["列举的事物（A、B等）", "examples listed before the figure"],
    "carried-subject": ["承前省略的主语", "subject carried over"],
    "generic-noun": ["“总量”一类的泛称", "general noun such as 总量"],
    "last-resort": ["句中仅有的名词", "only noun at hand"],
    topic: ["前一句的话题", "topic of the sentence before"],
    "heading-subject": ["标题中的主语", "subject in the heading"],
    "progress-of-works": ["句首的工程", "works that open the sentence"],
    "plan-carried-out": ["计划所属的指标", "what the plan is for"],
    "heading-account": ["标题中的科目", "account in the heading"],
  },
  verb: {
    "size-of-things": ["所修饰之物的规模，没有自己的谓语", "size of things, with no predicate of its own"],
    "verb-of-sized-things": ["作用于所修饰之物的动词", "verb of the things of that size"],
    doubling: ["“翻番”自身", "the doubling itself"],
    "start-of-change": ["“由”字所起", "the start of a change"],
    sum: ["“合计”一类", "a sum"],
    "deed-with-object": ["动词另有宾语", "verb with its own object"],
    "verb-of-clause": ["整句的动词", "verb of the clause"],
    "predicate-of-described": ["定语之后的谓语", "predicate of what is described"],
    existential: ["“有”字句", "there is"],
    "done-before": ["数字前已完成之事", "what has been done before the figure"],
    governing: ["支配数字的动词", "verb that governs the figure"],
    "size-of-listed": ["前一项的规模", "size of the item before"],
    listed: ["列举中承前的动词", "verb carried through a list"],
    "list-of-examples": ["举例之前的动词", "verb before the examples"],
    "predicate-after": ["数字后的谓语", "predicate after the figure"],
    "verb-of-whole": ["总数的动词，其中各项随它", "verb of the whole that the parts belong to"],
    "verb-of-works": ["开展各项工程的动词", "verb that carries out the works"],
    "share-spent": ["支出占比之后的去向动词", "predicate behind a share of money"],
    "deed-in-noun": ["名词中的动作", "deed within a noun"],
  },
  change: {
    "member-of-list": ["列举中各项自身的名称", "name of each in a list"],
    signed: ["数字前的正负号", "sign before the figure"],
    "no-size": ["并非增减幅度", "not the size of a change"],
    listed: ["列举中承前", "carried through a list"],
    "in-bracket": ["括号前同一增幅", "growth as before the bracket"],
    doubling: ["翻番", "doubling"],
    "quoted-goal": ["引述的增长目标", "quoted goal of growth"],
    "striven-for": ["力争的增幅", "growth striven for"],
    pulled: ["拉动的点数", "points pulled up or down"],
    predicate: ["谓语为增减", "predicate of change"],
    "noun-of-change": ["名词为增减", "noun of change"],
    "growth-possessed": ["“增长只有”一类", "growth of only so much"],
    restated: ["换算同一增减", "the same change put otherwise"],
    "own-past": ["与自身往期相比", "compared with its own past"],
    "at-pace": ["按速度增减", "growth at a pace"],
    "noun-of-change-before": ["前文名词为增减", "noun of change before the clause"],
    "growth-before-link": ["数字前有“增长”", "growth named before the link"],
    "level-led-to": ["“提高……至”所至", "the level that a change leads to"],
    "object-of-change": ["增减的宾语", "object of a change"],
  },
  status: {
    "start-of-change": ["变化的起点已是事实", "the start of a change is a fact"],
    "start-of-adjustment": ["调整前的预算", "budget before it was adjusted"],
    "plan-amount": ["所占的计划数", "amount of the plan"],
    "compared-level": ["所比的水平", "level that it is compared with"],
    "compared-size": ["与上年相比的工程规模", "size of works compared with a year before"],
    "share-of-plan": ["占计划的比重", "share of the plan"],
    "set-task": ["下达的任务", "task that was set"],
    "set-goal": ["所对照的目标", "goal it is held against"],
    "gap-to-goal": ["距目标的差距", "gap to a goal"],
    "goal-quoted": ["与结果并提的原定目标", "goal quoted beside what came of it"],
    "word-after": ["数字后的词", "word after the figure"],
    "word-before": ["数字前的词", "word before the figure"],
    "planned-noun": ["“预算”一类名词", "noun of a plan"],
    "adjusted-budget": ["调整后的预算", "adjusted budget"],
    "approved-budget": ["批准的预算", "approved budget"],
    "in-bracket": ["从括号外", "as outside the brackets"],
    extent: ["现有范围", "extent that is there"],
    division: ["划分的数目", "parts of a division"],
    "pointed-at": ["针对的现状", "what is there to be dealt with"],
    state: ["陈述现状", "state of affairs"],
    "told-state": ["部署部分里讲现状", "state of affairs told in a plan"],
    "given-as-reason": ["讲重要性时说的现状", "state of affairs given as a reason"],
    "level-raised": ["其后要提高的现值", "level that is to be raised"],
    inhabitants: ["所讲地方的人口", "inhabitants of the place spoken of"],
    "time-opened": ["句首的时间", "time at the start of the sentence"],
    "part-of-document": ["所在部分讲回顾或部署", "part of the document: review or plan"],
    "goals-in-sentence": ["句中宣布目标", "goals that the sentence announces"],
    "arranged-account": ["收支安排数", "revenue or spending that is laid down"],
    "of-planned": ["计划总数中的一部分", "part of what is planned"],
    "of-approved": ["所批准预算的一部分", "part of an approved budget"],
    listed: ["列举中承前", "carried through a list"],
    carried: ["承前句", "carried over from the sentence before"],
    "announced-goals": ["目标的引语之后", "behind announced goals"],
    ahead: ["全文讲今后", "the document looks ahead"],
    usual: ["通常情形", "the usual case"],
  },
  commitment: {
    "in-clause": ["分句中的词", "word in the clause"],
    "firm-bound": ["硬性的上下限", "firm bound"],
    "in-sentence": ["句中的词", "word in the sentence"],
    "loose-bound": ["“左右”一类", "loose bound"],
  },
  period: {
    distributed: ["年份逐项对应", "years dealt out to figures"],
    "end-of-stretch": ["时段的终点", "end of a stretch of time"],
    "start-of-stretch": ["时段的起点", "start of a stretch of time"],
    "as-change-before": ["前一变化的起止年", "years of the change before"],
    "sum-of-change": ["变化的起止年", "years of the change summed up"],
    "since-base": ["自基期以来", "since the base year"],
    "of-baseline": ["所比水平的时间", "time of the level compared with"],
    "until-deadline": ["到期限为止", "until the deadline"],
    "same-span-before": ["上年同期", "same months of the year before"],
    "yearly-plan": ["年度计划的年份", "year of a yearly plan"],
    "in-sentence": ["句中的时间", "time in the sentence"],
    "due-after": ["本分句数字后的期限", "date due behind the figure"],
    "predicate-after": ["谓语中的时间", "time in the predicate"],
    "start-of-change": ["变化起点的时间", "time of the start of a change"],
    "other-mood": ["回顾中说打算", "a plan within a review"],
    stretch: ["标题所说的几年", "stretch that the heading names"],
    "year-after": ["总结之后的一年", "year after the one summed up"],
    "reviewed-year": ["报告所回顾的一年", "year that the report looks back on"],
    "sum-of-years": ["累计数所属的数年", "the years summed up"],
    "stretch-told": ["前文所说的时段", "stretch told before"],
    "planned-year": ["报告所安排的一年", "year that the report plans for"],
    "of-meeting": ["所讲会议的日期", "days of the meeting told of"],
    "parts-of-sum": ["前一句总数的时间", "time of the sum told before"],
    carried: ["承前的时间", "time carried over"],
    heading: ["标题中的时间", "time in the heading"],
    goals: ["目标的期限", "time of the goals"],
    part: ["所在部分的时间", "time of the part"],
    course: ["今后若干年", "years ahead"],
    title: ["题目中的年份", "year in the title"],
    lead: ["引语中的时间", "time in the opening"],
  },
};

/** Rules that decide a whole item. */
const ALONE: Readonly<Record<string, Said>> = {
  lexicon: ["词表所收", "in the lexicon"],
  "quoted-numeral": ["引号中的数字提法", "numeral term in quotation marks"],
  "quoted-coinage": ["引号中的新造词", "coinage in quotation marks"],
  "quoted-brand": ["引号中的品牌", "brand in quotation marks"],
  "numeral-series": ["成串的数字提法", "series of numeral terms"],
  "numeral-tiers": ["分层的数字提法", "tiers of a numeral term"],
  "numeral-network": ["“一网”一类", "one network"],
  "numeral-round": ["“一轮”一类", "one round"],
  "numeral-chain": ["数词连用", "chain of numerals"],
  "numeral-union": ["“几位一体”一类", "so many in one"],
  "numeral-after-list": ["列举之后的数字提法", "numeral term after its list"],
  "numeral-outside-quotation": ["引号外的数字提法", "numeral term outside quotation marks"],
  "named-strategy": ["战略之名", "named strategy"],
  "named-year": ["年度主题之名", "named year"],
  "joined-words": ["词语连缀", "words joined"],
  "counted-campaign": ["计数的行动", "counted campaign"],
  glossary: ["文后名词解释", "glossary of the document"],
  formula: ["套语", "formula"],
  received: ["获得", "received"],
  selected: ["入选", "selected"],
  promotion: ["晋级", "promoted"],
  passive: ["被授予", "awarded (passive)"],
  "passive-recognition": ["被认定", "recognised"],
  created: ["创成", "created as one"],
  instruction: ["领导批示", "instruction of a leader"],
  "media-report": ["媒体报道", "reported by the media"],
  publication: ["刊发", "published"],
  speech: ["会上发言", "spoke at a meeting"],
};

/** The rules in what a claim, slogan or honour says of them: `indicator: noun-before; verb: governing`, or one name alone. */
export function rulesIn(text: string): NamedRule[] {
  return text
    .split("; ")
    .filter((part) => part !== "")
    .map((part) => {
      const [slot, name] = part.split(": ");
      return name === undefined ? { slot: null, name: part } : { slot: slot ?? null, name };
    });
}

/** What a rule goes by, in words; nothing where there are none, as for a rule of an older page. */
export function ruleText(slot: string | null, name: string, language: LabelLanguage): string {
  const said = slot === null ? ALONE[name] : (CLAIM[slot]?.[name] ?? TABLE_RULES[slot]?.[name]);
  const words = said?.[language === "zh" ? 0 : 1] ?? "";
  const label = slot === null ? undefined : fieldLabel(slot);
  if (label === undefined || words === "") return words;
  return language === "zh" ? `${labelIn(label, language)}：${words}` : `${labelIn(label, language)}: ${words}`;
}
