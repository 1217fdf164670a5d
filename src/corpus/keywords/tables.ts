import { type Column, fillTable, type Table } from "../../tables/tables.js";
import type { TermCandidate } from "./candidates.js";
import type { GroupKeywords, Keyword } from "./keywords.js";

type KeywordRow = Keyword & { group: string };

const KEYWORD_COLUMNS: readonly Column<KeywordRow>[] = [
  { name: "group", zh: "组", en: "Group", cell: ({ group }) => group },
  { name: "word", zh: "词", en: "Word", cell: ({ word }) => word },
  { name: "is_term", zh: "是提法", en: "Is a term", cell: ({ isTerm }) => isTerm },
  { name: "count", zh: "次数", en: "Count", cell: ({ count }) => count },
  { name: "per_thousand", zh: "每千词", en: "Per thousand words", cell: ({ perThousand }) => perThousand },
  { name: "ratio", zh: "为他组倍数", en: "Times the others", cell: ({ ratio }) => ratio },
  { name: "groups", zh: "见于组数", en: "Groups", cell: ({ groups }) => groups },
  { name: "log_likelihood", zh: "对数似然", en: "Log-likelihood", cell: (row) => row.logLikelihood },
  { name: "log_ratio", zh: "对数比", en: "Log ratio", cell: (row) => row.logRatio },
  { name: "significance", zh: "p 小于", en: "p below", cell: (row) => row.significance },
  { name: "score", zh: "TF-IDF", en: "TF-IDF", cell: ({ score }) => score },
];

const CANDIDATE_COLUMNS: readonly Column<TermCandidate>[] = [
  { name: "term", zh: "候选提法", en: "Candidate", cell: ({ term }) => term },
  { name: "count", zh: "次数", en: "Count", cell: ({ count }) => count },
  { name: "documents", zh: "文件数", en: "Documents", cell: ({ documents }) => documents },
  { name: "association", zh: "凝固度", en: "Association", cell: ({ association }) => association },
  { name: "left_entropy", zh: "左熵", en: "Left entropy", cell: ({ leftEntropy }) => leftEntropy },
  { name: "right_entropy", zh: "右熵", en: "Right entropy", cell: ({ rightEntropy }) => rightEntropy },
  { name: "first_document", zh: "首见文件", en: "First document", cell: ({ places }) => places[0]?.document ?? null },
  { name: "start", zh: "起", en: "Start", cell: ({ places }) => places[0]?.span.start ?? null },
  { name: "end", zh: "止", en: "End", cell: ({ places }) => places[0]?.span.end ?? null },
];

/** Keywords and candidates as tables. */
export function keywordTables(groups: readonly GroupKeywords[], candidates: readonly TermCandidate[]): Table[] {
  const rows = groups.flatMap(({ group, keywords }) => keywords.map((keyword) => ({ group, ...keyword })));
  return [
    fillTable({ name: "keywords", zh: "关键词", en: "Keywords" }, KEYWORD_COLUMNS, rows),
    fillTable({ name: "candidates", zh: "候选提法", en: "Candidate terms" }, CANDIDATE_COLUMNS, candidates),
  ];
}
