import { budgetWords } from "../../../generated/budget-words.js";
import { type Run, runText } from "../../frames/noun-phrase.js";
import type { Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import type { Figure } from "../figure.js";

/** A row of `data/claims/budget-words.yaml`. */
export interface BudgetWords {
  use: "adjusts" | "process" | "approves" | "granted" | "accounts" | "foreseen" | "arranges";
  words: readonly string[];
}

/** The words of one use. */
export const wordsFor = (use: BudgetWords["use"]): readonly string[] =>
  budgetWords.flatMap((row) => (row.use === use ? row.words : []));
const LEADS_TO = ["为", "到", "至"];
const ADJUSTS = wordsFor("adjusts");
const ADJUSTED = ADJUSTS.flatMap((word) => LEADS_TO.map((to) => word + to));
const ACCOUNTS = [...wordsFor("accounts"), ...wordsFor("foreseen")];
const ARRANGED = wordsFor("arranges");
const PROCESS = wordsFor("process");
const APPROVES = wordsFor("approves");
const GRANTED = wordsFor("granted");
/** How ends what ties an approved amount to its name; any other verb says what was done with it. */
const COPULAS = ["为", "是", "合计", "总计"];
const LONGEST_LOOK = 120;
const LONGEST_PREDICATE = 8;

/** 支出预算调整为342.5亿元, 经市人大常委会批准调整为84.2亿元; not 最低工资标准调整为2130元. */
export const isAdjustedBudget = (figure: Figure): boolean =>
  figure.quantity.kind === "money" && isReachedByAdjusting(figure);

function isReachedByAdjusting({ text, tokens, at }: Figure): boolean {
  const leads = ({ end }: Token): boolean => LEADS_TO.includes(text.charAt(end - 1));
  const last = tokens.at(tokens.skipBack(at - 1, (token) => token.kind === "bound" && !leads(token)));
  if (!leads(last)) return false;
  const { end } = last;
  const words = text.slice(Math.max(tokens.at(0).start, end - LONGEST_PREDICATE), end);
  const adjusted = ADJUSTED.find((form) => words.endsWith(form));
  if (adjusted === undefined) return false;
  const before = text.slice(Math.max(tokens.at(0).start, end - adjusted.length - LONGEST_LOOK), end - adjusted.length);
  return PROCESS.some((word) => before.includes(word));
}

/** 支出预算由3.2亿元调整为3.4亿元: the amount from which a budget was changed. */
export const isAdjustedFrom = (figure: Figure): boolean =>
  figure.frame.isBase && figure.quantity.kind === "money" && leadsToAdjusted(figure);

function leadsToAdjusted({ text, tokens, at }: Figure): boolean {
  const { end } = tokens.at(at);
  if (!ADJUSTED.some((form) => text.startsWith(form, end))) return false;
  const before = text.slice(Math.max(tokens.at(0).start, end - LONGEST_LOOK), end);
  return PROCESS.some((word) => before.includes(word));
}

/** 经市人大常委会批准，全市收入为84.2亿元: in the clause right behind, what no deed brings was approved. */
export function isApprovedBudget({ text, tokens, at, quantity, frame }: Figure): boolean {
  const { clause, valueVerb, predicate } = frame;
  if (quantity.kind !== "money") return false;
  const verb = valueVerb ?? predicate;
  const isTied = verb === null || isCopula(text, tokens, verb);
  // 县人大会议批准年初一般公共预算收入12.8亿元: the approval is the predicate, and the budget what it brings
  const grants = predicate !== null && GRANTED.some((word) => text.endsWith(word, tokens.at(predicate.last).end));
  const before = text.slice(tokens.at(clause.first).start, tokens.at(at).start);
  if ((isTied || grants) && isOfApproved(before)) return true;
  if (!isTied) return false;
  const border = tokens.at(clause.first - 1);
  if (isInBudget(text, tokens, at)) return true;
  if (clause.before === null || (border.kind !== "comma" && border.kind !== "colon")) return false;
  const words = text.slice(tokens.at(clause.before.first).start, border.start);
  return GRANTED.some((word) => words.endsWith(word)) && APPROVES.some((word) => words.includes(word));
}

/** 会议批准的年初预算为：一般公共预算收入12亿元；基金预算收入3亿元: the budget that stands behind a colon, up to what came of it. */
function isInBudget(text: string, tokens: TokenRow, at: number): boolean {
  const colon = tokens.last(Math.max(0, at - LONGEST_LIST), at, ({ kind }) => kind === "colon");
  if (colon < 0) return false;
  const { start, end } = tokens.at(colon);
  const words = text.slice(Math.max(tokens.at(0).start, start - LONGEST_LOOK), start);
  const isBudget = words.endsWith(BUDGET) || COPULAS.some((copula) => words.endsWith(BUDGET + copula));
  const told = text.slice(end, tokens.at(at).start);
  return (
    isBudget &&
    APPROVES.some((word) => words.includes(word)) &&
    ![...CAME_OF, ...ADJUSTED].some((word) => told.includes(word))
  );
}

const BUDGET = "预算";
/** In tokens, how far behind its colon a budget may go on. */
const LONGEST_LIST = 200;

/** 全县支出总计36亿元 behind a budget that was approved: a sentence that tells neither how an account grew nor what came of it. */
export function isFurtherAccount({ text, tokens, at, quantity, frame: { theme, predicate } }: Figure): boolean {
  if (quantity.kind !== "money" || theme === null || (predicate && !isCopula(text, tokens, predicate))) return false;
  if (tokens.some(0, tokens.length, ({ verb, word }) => TELLS_RESULT.has(verb) && !ARRANGED.includes(word?.text ?? "")))
    return false;
  const words = text.slice(tokens.at(0).start, tokens.at(at).start);
  return PROCESS.some((word) => words.includes(word)) && !saysResult(text, tokens, 0, at);
}

const TELLS_RESULT: ReadonlySet<Token["verb"]> = new Set<Token["verb"]>(["rise", "fall", "light", "share"]);

/** 预算安排科技支出3.2亿元，实际支出3.5亿元: what was laid down, beside what came of it. */
export function isArranged(figure: Figure): boolean {
  const { text, tokens, at, quantity, frame } = figure;
  const { clause } = frame;
  if (quantity.kind !== "money") return false;
  if (isBegunWith(figure)) return true;
  const border = tokens.at(clause.end);
  if (border.kind !== "comma" || !CAME_OF.some((word) => text.startsWith(word, border.end))) return false;
  return text.slice(tokens.at(clause.first).start, tokens.at(at).start).includes(ARRANGES);
}

/** 调增3亿元 behind 收入由82亿元调整为85亿元, 相应安排支出85亿元 behind 收入85亿元: the account of a budget goes on where nothing came of it. */
export function continuesBudget(
  { text, tokens, at, quantity, frame }: Figure,
  from: number,
  isWithin: boolean,
): boolean {
  const { theme, predicate } = frame;
  if (saysResult(text, tokens, from, at) || tokens.some(from, at, ({ period }) => period !== null)) return false;
  // 占收入的比重为70%, of what a budget foresees
  if (quantity.kind === "percent")
    return isWithin && theme === null && tokens.some(from, at, ({ verb }) => verb === "share");
  if (quantity.kind !== "money") return false;
  const verb = predicate === null ? "" : runText(text, tokens, predicate);
  return ADJUSTS.includes(verb) || (isWithin && theme !== null && (verb === "" || ARRANGED.includes(verb)));
}

/** 年初支出合计41亿元，执行中支出预算调整为55亿元: with what the year began, told before what the budget was changed to. */
function isBegunWith({ text, tokens, at, quantity, frame: { clause, theme, predicate } }: Figure): boolean {
  if (quantity.kind !== "money" || !text.endsWith(BEGINNING, tokens.at(clause.first).end)) return false;
  // 年初支出21亿元: the account may be a verb to the tables
  const account = theme ?? predicate;
  if (account === null || (theme !== null && predicate !== null && !isCopula(text, tokens, predicate))) return false;
  const { end } = tokens.at(account.last);
  const behind = text.slice(tokens.at(at).end, Math.min(tokens.at(tokens.length - 1).end, end + LONGEST_LOOK));
  return ACCOUNTS.some((word) => text.endsWith(word, end)) && ADJUSTED.some((word) => behind.includes(word));
}

const BEGINNING = "年初";
const ARRANGES = "预算安排";
const CAME_OF = ["实际", "执行", "决算"];

/** Whether the words from one token up to another tell what came of a budget. */
export function saysResult(text: string, tokens: TokenRow, from: number, to: number): boolean {
  const words = text.slice(tokens.at(from).start, tokens.at(to).start);
  return CAME_OF.some((word) => words.includes(word));
}

/** 县人代会批准的一般公共预算收入为12.8亿元: the budget itself is the one that was approved. */
function isOfApproved(clause: string): boolean {
  const granted = GRANTED.find((word) => clause.includes(word));
  if (granted === undefined) return false;
  const at = clause.indexOf(granted);
  const named = clause.slice(at + granted.length);
  const before = clause.slice(0, at);
  return APPROVES.some((word) => before.includes(word)) && PROCESS.some((word) => named.includes(word));
}

const isCopula = (text: string, tokens: TokenRow, { first, last }: Run): boolean =>
  COPULAS.some((copula) => text.slice(tokens.at(first).start, tokens.at(last).end).endsWith(copula));
