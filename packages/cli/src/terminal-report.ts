import pc from "picocolors";
import type { Analysis, Claim, Honour, Period, Quantity, Slogan } from "tifa";
import type { AnalyzedDocument } from "tifa/tables";
import { pageAt, printableValue, sectionPaths } from "tifa/tables";
import type { Language } from "./language.js";
import { readableWidth, terminalTable } from "./terminal-table.js";

/** The kinds of result that `--only` can ask for. */
export type Part = "sections" | "achievements" | "targets" | "slogans" | "honours" | "quantities";

export interface TerminalOptions {
  language: Language;
  colors: boolean;
  /** Columns of the terminal. */
  width: number;
  parts: readonly Part[];
  quantities?: readonly Quantity[];
}

type Paint = ReturnType<typeof pc.createColors>;

const WORDS = {
  zh: {
    sections: "章节",
    achievements: "成果",
    targets: "目标",
    slogans: "提法",
    honours: "荣誉",
    quantities: "数量",
    claim: ["数字", "指标", "动词", "时期", "章节"],
    target: ["数字", "指标", "承诺", "时期", "章节"],
    slogan: ["提法", "类", "次", "内容"],
    honour: ["类", "荣誉", "授予者", "级别", "对象", "数目"],
    quantity: ["数字", "数值", "单位", "类"],
    page: (page: number) => `第${page}页 `,
    none: "（无）",
    commitment: { binding: "确保", expected: "预期", striving: "力争", planned: "计划" },
    bound: { min: "≥", max: "≤", about: "≈" },
    kind: { numeral: "数字", coinage: "新词", brand: "品牌", formulation: "表述" },
    honourKind: {
      award: "奖项",
      selection: "入选",
      instruction: "批示",
      praise: "肯定",
      publication: "刊发",
      speech: "交流",
      promotion: "推广",
    },
    level: { national: "国家", provincial: "省", city: "市", county: "县" },
    diagnostics: "疑点",
  },
  en: {
    sections: "Sections",
    achievements: "Achievements",
    targets: "Targets",
    slogans: "Slogans",
    honours: "Honours",
    quantities: "Quantities",
    claim: ["Figure", "Indicator", "Verb", "Period", "Section"],
    target: ["Figure", "Indicator", "Commitment", "Period", "Section"],
    slogan: ["Term", "Kind", "Count", "Members"],
    honour: ["Kind", "Honour", "Given by", "Level", "Recognised", "Count"],
    quantity: ["Figure", "Value", "Unit", "Kind"],
    page: (page: number) => `p. ${page} `,
    none: "(none)",
    commitment: { binding: "binding", expected: "expected", striving: "striving", planned: "planned" },
    bound: { min: "≥", max: "≤", about: "≈" },
    kind: { numeral: "numeral", coinage: "coinage", brand: "brand", formulation: "formulation" },
    honourKind: {
      award: "award",
      selection: "selection",
      instruction: "instruction",
      praise: "praise",
      publication: "publication",
      speech: "speech",
      promotion: "promotion",
    },
    level: { national: "national", provincial: "provincial", city: "city", county: "county" },
    diagnostics: "Diagnostics",
  },
} as const;

type Words = (typeof WORDS)[Language];

/** An analysis set for reading in a terminal: outline, tables of claims, slogans with their members, honours. */
export function terminalReport(found: AnalyzedDocument, options: TerminalOptions): string {
  const document = printableValue(found);
  const paint = pc.createColors(options.colors);
  const words = WORDS[options.language];
  const width = readableWidth(options.width);
  const { analysis } = document;
  const heading = (part: Part, count: number) => paint.bold(`${words[part]} ${paint.dim(String(count))}`);
  const parts: Record<Part, () => string[]> = {
    sections: () => [heading("sections", analysis.sections.length), outline(analysis, words, paint)],
    achievements: () => claimTable("achievements"),
    targets: () => claimTable("targets"),
    slogans: () => [heading("slogans", analysis.slogans.length), slogans(analysis.slogans, words, paint, width)],
    honours: () => [
      heading("honours", analysis.honours.length),
      terminalTable(
        words.honour,
        analysis.honours.map((honour) => honourRow(honour, words, paint)),
        [2, 5, 4, 2, 4, 2],
        width,
        words.none,
      ),
    ],
    quantities: () => {
      const quantities = printableValue(options.quantities ?? []);
      const rows = quantities.map(({ text, value, unit, kind }) => [text, String(value), unit, kind]);
      return [
        heading("quantities", quantities.length),
        terminalTable(words.quantity, rows, [3, 3, 2, 2], width, words.none),
      ];
    },
  };
  function claimTable(list: "achievements" | "targets"): string[] {
    const claims = analysis[list];
    const paths = sectionPaths(analysis.sections);
    const rows = claims.map((claim) => claimRow(claim, document, paths, words, paint));
    const head = list === "targets" ? words.target : words.claim;
    return [heading(list, claims.length), terminalTable(head, rows, [3, 5, 2, 3, 5], width, words.none)];
  }
  const title = [analysis.meta.title ?? document.id, analysis.meta.date, analysis.meta.speaker ?? analysis.meta.issuer];
  const lines = [paint.bold(paint.cyan(flat(title.filter(Boolean).join("  ")))), ""];
  for (const part of options.parts) lines.push(...parts[part](), "");
  return lines.join("\n");
}

function outline({ sections }: Analysis, words: Words, paint: Paint): string {
  if (sections.length === 0) return words.none;
  return sections
    .map(({ level, label, title, role }) => {
      const tag = role ? paint.dim(` [${role}]`) : "";
      return `${"  ".repeat(level)}${paint.dim(flat(label))}${flat(title)}${tag}`;
    })
    .join("\n");
}

function claimRow(
  claim: Claim,
  document: AnalyzedDocument,
  paths: Map<number | null, string>,
  words: Words,
  paint: Paint,
): string[] {
  const { quantity, change } = claim;
  const arrow = change === "up" ? "↑" : change === "down" ? "↓" : "";
  const bound = quantity.bound ? words.bound[quantity.bound] : "";
  const page = pageAt(document, quantity.span.start);
  const color = claim.status === "target" ? paint.yellow : paint.green;
  const how = claim.status === "target" ? claim.commitment && words.commitment[claim.commitment] : claim.verb?.text;
  return [
    color(`${arrow}${bound}${flat(quantity.text)}`),
    flat(claim.indicator?.text ?? "—"),
    flat(how ?? ""),
    period(claim.period),
    paint.dim((page === null ? "" : words.page(page)) + flat(paths.get(claim.section)?.split(" › ").at(-1) ?? "")),
  ];
}

function period(value: Period | null): string {
  if (!value) return "";
  return value.inherited ? `(${flat(value.text)})` : flat(value.text);
}

function honourRow({ kind, title, verb, giver, level, subject, count }: Honour, words: Words, paint: Paint): string[] {
  return [
    words.honourKind[kind],
    paint.yellow(flat((title ?? verb).text)),
    flat(giver?.text ?? ""),
    level ? words.level[level] : "",
    flat(subject?.text ?? ""),
    flat(count?.text ?? ""),
  ];
}

function slogans(list: readonly Slogan[], words: Words, paint: Paint, width: number): string {
  const rows = list.map(({ term, kind, occurrences, gloss }) => {
    const spelled = occurrences.find(({ members }) => members);
    const members = spelled?.members?.map(({ text }) => flat(text)).join("、") ?? paint.dim(gloss?.zh ?? "");
    const warning = spelled?.complete === false ? paint.red(" ✗") : "";
    return [paint.magenta(term), words.kind[kind], String(occurrences.length), members + warning];
  });
  return terminalTable(words.slogan, rows, [5, 2, 1, 8], width, words.none);
}

const flat = (text: string): string => text.replace(/\s+/g, " ");
