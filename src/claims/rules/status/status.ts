import { mentionAt } from "../../../text/mention.js";
import { isPlan } from "../../../time/clock.js";
import { countsFromCovered } from "../../../time/resolve.js";
import type { ClaimStatus, Mention, SectionRole } from "../../../types.js";
import { hostOf } from "../../clauses/clause.js";
import { isEarlier } from "../../scope/earlier-year.js";
import type { Evidence } from "../../scope/evidence.js";
import { moodAfter } from "../../scope/mood-after.js";
import { moodBefore } from "../../scope/mood-before.js";
import type { Place, Surroundings } from "../../scope/mood-place.js";
import { tellsOfMonthsPast, tellsOfYearReviewed } from "../../scope/usual-status.js";
import { inRun, type Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import type { Figure } from "../figure.js";
import { decide, type Rule } from "../rule.js";
import { isAdjustedBudget, isAdjustedFrom, isApprovedBudget, isArranged } from "./approved-budget.js";
import { isDivision, isExtent, isPointedAt, isState } from "./facts.js";
import { isPlanAmount, isShareOfPlan } from "./plan-share.js";
import { isPlanned } from "./planned-noun.js";

/** Decides between achievement and target. */
export type StatusRule = Rule<Evidence>;

/** What decides without a word that can be pointed at. */
export const by = (status: ClaimStatus): Evidence => ({ status, token: null, cue: null });

/** 由30%提高到40%: where a change starts has been reached. */
export const startOfChange: StatusRule = {
  name: "start-of-change",
  examples: ["一、2025年工作安排\n覆盖率由〔30%〕提高到40%。"],
  not: ["一、2025年工作安排\n覆盖率提高到〔30%〕。"],
  when: ({ frame }) => (frame.isBase ? by("achieved") : null),
};

/** 占年度任务44亿元的90%: what was planned, and how much of it is done. */
export const planAmount: StatusRule = {
  name: "plan-amount",
  examples: ["完成投资40亿元，占年度任务〔44亿元〕的90%。"],
  not: ["完成投资〔40亿元〕，占年度任务44亿元的90%。"],
  when: (figure) => (isPlanAmount(figure) ? by("target") : null),
};

/** 支出预算由3.2亿元调整为3.4亿元: what a budget was before it was changed had been approved too. */
export const startOfAdjustment: StatusRule = {
  name: "start-of-adjustment",
  examples: ["支出预算由〔3.2亿元〕调整为3.4亿元。", "支出预算由年初的〔82亿元〕调增到91亿元。"],
  not: ["最低工资由〔1800元〕调整为2130元。", "财政收入由〔3.2亿元〕增加到3.4亿元。"],
  when: (figure) => (isAdjustedFrom(figure) ? by("target") : null),
};

export const shareOfPlan: StatusRule = {
  name: "share-of-plan",
  examples: ["完成投资40亿元，占年度任务44亿元的〔90%〕。", "完成全年目标任务〔95%〕。"],
  not: ["力争完成全年目标任务〔95%〕。", "完成投资增长〔5%〕。"],
  when: (figure) => (isShareOfPlan(figure) ? by("achieved") : null),
};

export const wordAfter: StatusRule = {
  name: "word-after",
  examples: ["〔4112户〕群众将搬进新居。"],
  not: ["搬迁群众〔4112户〕。", "原有土地〔4幅〕，面积很大。", "推出惠企举措等〔12条〕，全力服务企业。"],
  when: (figure, sentence) => moodAfter(figure, sentence),
};

export const wordBefore: StatusRule = {
  name: "word-before",
  examples: ["力争新建学校〔12所〕。"],
  not: ["一、2024年工作回顾\n新建学校〔12所〕。"],
  when(figure, sentence, { period }) {
    const { clause } = figure.frame;
    const from = clause.around !== null && hostOf(figure.tokens, clause) >= 0 ? clause.around.end + 1 : 0;
    const mood = moodBefore(figure, sentence, from, period);
    // 截至6月底，保障房年度任务3000套: no deed is told of it
    return mood?.status === "achieved" && figure.frame.predicate === null && isPlanned(figure) ? null : mood;
  },
};

export const plannedNoun: StatusRule = {
  name: "planned-noun",
  examples: [
    "全年收入预算〔48.6亿元〕。",
    "造林面积36亩（任务〔32亩〕）。",
    "一、2024年上半年工作情况\n截至6月底，保障房年度任务〔3000套〕，已筹集2150套。",
  ],
  not: ["完成收入预算的〔103%〕。", "完成改造3800户，超任务数〔200户〕。"],
  when: (figure) => (isPlanned(figure) ? by("target") : null),
};

export const adjustedBudget: StatusRule = {
  name: "adjusted-budget",
  examples: ["支出预算调整为〔42亿元〕。"],
  not: ["最低工资标准调整为〔2130元〕。"],
  when: (figure) => (isAdjustedBudget(figure) ? by("target") : null),
};

export const approvedBudget: StatusRule = {
  name: "approved-budget",
  examples: [
    "经县人大批准，全县收入为〔1.2亿元〕。",
    "预算安排科技支出〔3.2亿元〕，实际支出3.5亿元。",
    "年初全县支出合计〔36亿元〕，执行中支出预算调整为42亿元。",
  ],
  not: [
    "经县人大批准，实际完成收入〔1.2亿元〕。",
    "年初全县支出合计〔36亿元〕，年中增长较快。",
    "年初全县存款合计〔36亿元〕，执行中支出预算调整为42亿元。",
  ],
  when: (figure) => (isApprovedBudget(figure) || isArranged(figure) ? by("target") : null),
};

/** 31.1亿元（含高新区10.1亿元）: what is said of the figure before the bracket, where nothing inside says. */
export const inBracket: StatusRule = {
  name: "in-bracket",
  examples: ["全年收入预算31.1亿元（含新区〔10.1亿元〕）。"],
  not: ["全年收入完成31.1亿元，含新区〔10.1亿元〕。"],
  when(figure, sentence, carried) {
    const { tokens, frame } = figure;
    const at = hostOf(tokens, frame.clause);
    const { quantity } = tokens.at(at);
    if (quantity === null) return null;
    const host: Figure = { ...figure, at, quantity, frame: figure.frames.at(at) };
    return decide([...BY_WORDS, inBracket], host, sentence, carried, null).answer;
  },
};

/** The rules that read a figure's own words. */
const BY_WORDS = [startOfChange, wordAfter, wordBefore, plannedNoun, adjustedBudget, approvedBudget];

export const extent: StatusRule = {
  name: "extent",
  examples: ["一、规划范围\n总面积为〔16200平方公里〕。"],
  not: ["一、规划目标\n森林总面积为〔3600平方公里〕。"],
  when: (figure) => (isExtent(figure) ? by("achieved") : null),
};

export const division: StatusRule = {
  name: "division",
  examples: ["一、规划任务\n全市划分为〔6个〕片区。"],
  not: ["一、规划任务\n建设〔6个〕片区。"],
  when: (figure) => (isDivision(figure) ? by("achieved") : null),
};

export const pointedAt: StatusRule = {
  name: "pointed-at",
  examples: ["一、规划任务\n针对〔18个〕薄弱村选派干部。", "一、规划任务\n针对排查出的〔86处〕隐患，逐项整改。"],
  not: ["一、规划任务\n扶持〔18个〕薄弱村。", "一、规划任务\n针对排查出的隐患，整改〔86处〕。"],
  when: (figure) => (isPointedAt(figure) ? by("achieved") : null),
};

export const state: StatusRule = {
  name: "state",
  examples: ["〔1亿多〕专业人才，是最大的资源。"],
  not: ["培养〔1亿多〕专业人才。"],
  when: (figure) => (isState(figure) ? by("achieved") : null),
};

/** 过去一年，外交取得进展。40位元首来访。: a time past that opens a paragraph outweighs the plan that the part tells of. */
export const timeOpened: StatusRule = {
  name: "time-opened",
  examples: ["一、2025年工作安排\n过去一年，对外交往取得进展。来访团组〔40个〕。"],
  not: [
    "一、2025年工作安排\n今年，对外交往要有进展。来访团组〔40个〕。",
    "一、2025年工作安排\n去年，赤字不大。今年预算赤字〔3亿元〕。",
  ],
  when({ tokens, at }, { role, timeFrame, document: { usual } }, { period }) {
    const tellsOfPlans = role === "plan" || (role === null && usual === "target");
    if (!tellsOfPlans || period === null || timeFrame.tenseOf(period) !== "past") return null;
    return namesTimeBefore(tokens, at) ? null : by("achieved");
  },
};

/** 去年赤字不大。今年预算赤字3亿元: another time of the sentence stands nearer; not 2005年，…。全年…. */
const namesTimeBefore = (tokens: TokenRow, at: number): boolean =>
  tokens.some(0, at, ({ period }) => period !== null && !countsFromCovered(period));

/** Figures in a part that tells of plans are targets, in one that looks back achievements. */
export const partOfDocument: StatusRule = {
  name: "part-of-document",
  examples: ["一、2025年工作安排\n新建学校〔12所〕。"],
  not: ["新建学校〔12所〕。"],
  when: (_figure, { role }) => (role === null ? null : by(statusOfRole(role))),
};

/** What a sentence before it in the paragraph set. */
export const carriedOn: StatusRule = {
  name: "carried",
  examples: ["我们力争新建学校12所。新建医院〔3家〕。"],
  not: ["新建学校12所。新建医院〔3家〕。"],
  when: ({ text, tokens, at }, sentence, carried) => {
    const { status } = carried;
    const goesOn =
      status !== null && !opensItem(text, tokens, at) && !(status === "target" && isEarlier(sentence, carried));
    return goesOn ? by(status) : null;
  },
};

/** (7) 入息限额订在每月4万元: a new item behind a semicolon, of which what was said before says nothing. */
function opensItem(text: string, tokens: TokenRow, at: number): boolean {
  const statement = tokens.last(0, at, ({ kind }) => kind === "stop") + 1;
  return tokens.some(
    Math.max(statement, 1),
    at,
    ({ kind, start, end }) => MAY_BE_ITEM.has(kind) && ITEM.test(text.slice(start, end)),
  );
}

const MAY_BE_ITEM = new Set(["frame", "aside", "noun"]);
const ITEM = /^[（(][\d一二三四五六七八九十]{1,3}[）)]$/;

export const usual: StatusRule = {
  name: "usual",
  examples: ["新建学校〔12所〕。"],
  not: ["已新建学校〔12所〕。"],
  when: (figure, sentence, carried) =>
    by(
      tellsOfMonthsPast(figure) || tellsOfYearReviewed(figure, sentence, carried)
        ? "achieved"
        : sentence.document.usual,
    ),
};

/** The word around the place that tells whether it speaks of what is reached, or `null`. */
export const wordAround = (place: Place, sentence: Surroundings): Evidence | null =>
  moodAfter(place, sentence) ?? moodBefore(place, sentence, 0, null);

/** Whether a word of what is reached stands before a figure in its clause: 其中已开工6个. */
export const saysReached = ({ tokens, at, frame: { clause } }: Figure): boolean =>
  tokens.some(clause.first, at, ({ cue }) => cue?.status === "achieved");

export const statusOfRole = (role: SectionRole): ClaimStatus => (isPlan(role) ? "target" : "achieved");

/** Whether what decided governs the rest of the paragraph: a word for the sentence, not the part of the document. */
export function governs({ status, token, cue, passing }: Evidence): boolean {
  if (token === null) return false;
  return passing !== true && (status === "achieved" || cue === null || cue.scope === "sentence");
}

/** The words that show that a figure is reached where none decided: 已. */
export function weakCues({ text, tokens, at, frame }: Figure): Mention[] {
  const found: Mention[] = [];
  if (frame.isBase) return found;
  for (let index = at - 1; inRun(tokens.at(index)); index--) {
    if (tokens.at(index).cue?.weak) found.unshift(mentionOfToken(text, tokens.at(index)));
  }
  return found;
}

export const mentionOfToken = (text: string, { start, end }: Token): Mention => mentionAt(text, start, end);
