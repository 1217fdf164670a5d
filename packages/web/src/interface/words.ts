import type { Bound, Commitment, HonourKind, HonourLevel, QuantityKind, SectionRole, SloganKind } from "tifa";
import type { TableName } from "tifa/tables";
import type { View } from "../model/address.js";
import type { MarkKindName } from "../model/mark-kinds.js";

export type InterfaceLanguage = "zh" | "en";

/** What the page says, in both languages. */
export interface Words {
  views: Record<View, string>;
  /** Kinds of marks, in the plural. */
  kinds: Record<MarkKindName, string>;
  /** One mark of the kind. */
  kind: Record<MarkKindName, string>;
  tables: Record<TableName, string>;
  everyDocument: string;
  figureKinds: Record<QuantityKind, string>;
  sloganKinds: Record<SloganKind, string>;
  honourKinds: Record<HonourKind, string>;
  levels: Record<HonourLevel, string>;
  commitments: Record<Commitment, string>;
  roles: Record<SectionRole, string>;
  bounds: Record<Bound, string>;
  changes: { up: string; down: string };
  skip: string;
  outline: string;
  noOutline: string;
  document: string;
  search: string;
  hits(count: number): string;
  noHits: string;
  next: string;
  previous: string;
  allTypes: string;
  allCommitments: string;
  wholeDocument: string;
  clearFilters: string;
  filters: string;
  type: string;
  commitment: string;
  section: string;
  card: string;
  close: string;
  noCard: string;
  value: string;
  range(low: string, high: string): string;
  indicator: string;
  status: string;
  rule: string;
  members: string;
  memberCount(found: number, wanted: number | null): string;
  complete: string;
  incomplete: string;
  noMembers: string;
  glossMembers: string;
  glossZh: string;
  glossEn: string;
  since: string;
  source: string;
  places(count: number): string;
  alsoHere: string;
  linkTo: string;
  copied: string;
  copyFailed: string;
  copyTable: string;
  rows(shown: number, all: number): string;
  showAll: string;
  allColumns: string;
  sortBy(column: string): string;
  showInText: string;
  nothing: string;
  theme: string;
  themes: { auto: string; light: string; dark: string };
  print: string;
  download: string;
  legend: string;
  characters: string;
  diagnostics: string;
  aboutDocument: string;
  meta: Record<"issuer" | "documentNumber" | "date" | "recipient" | "speaker" | "year" | "genre" | "level", string>;
  keys: string;
  noDocuments: string;
  broken(detail: string): string;
  data: string;
  count: string;
  beforeFirst: string;
  charts: {
    bySection: string;
    terms: string;
    frequentTerms(count: number): string;
    places: string;
    targets(unit: string, change: boolean): string;
    termsByYear: string;
  };
  overview: string;
  sideBySide(kind: string): string;
  compareNote: string;
  reportPage: string;
  dropHere: string;
  working(name: string): string;
  open: string;
  back: string;
  lead: string;
  paste: string;
  pasted: string;
  analyze: string;
  chooseFiles: string;
  beside: string;
  formats: string;
  examples: string;
}

const zh: Words = {
  views: { text: "正文", tables: "表格", charts: "图表", compare: "对照" },
  kinds: { achievement: "成果", target: "目标", slogan: "提法", honour: "荣誉" },
  kind: { achievement: "成果", target: "目标", slogan: "提法", honour: "荣誉" },
  tables: {
    documents: "文件",
    sections: "章节",
    achievements: "成果",
    targets: "目标",
    slogans: "提法",
    honours: "荣誉",
  },
  everyDocument: "全部文件",
  figureKinds: {
    count: "数量",
    money: "金额",
    percent: "百分比",
    points: "百分点",
    measure: "度量",
    multiple: "倍数",
    rank: "位次",
  },
  sloganKinds: { numeral: "数字提法", coinage: "新造词", brand: "品牌", formulation: "规范表述" },
  honourKinds: {
    award: "奖项",
    selection: "入选命名",
    instruction: "批示",
    praise: "肯定",
    publication: "刊发",
    speech: "发言",
    promotion: "推广",
  },
  levels: { national: "国家级", provincial: "省级", city: "市级", county: "县级" },
  commitments: { binding: "约束性（确保）", expected: "预期性", striving: "力争", planned: "计划" },
  roles: { review: "回顾", plan: "部署", problems: "问题", guidance: "总体要求" },
  bounds: { min: "至少", max: "至多", about: "约" },
  changes: { up: "增加", down: "减少" },
  skip: "跳到正文",
  outline: "目录",
  noOutline: "未见标题",
  document: "文件",
  search: "在文中查找",
  hits: (count) => `${count} 处`,
  noHits: "未找到",
  next: "下一处",
  previous: "上一处",
  allTypes: "全部类型",
  allCommitments: "全部力度",
  wholeDocument: "全文",
  clearFilters: "清除筛选",
  filters: "筛选",
  type: "类型",
  commitment: "承诺力度",
  section: "章节",
  card: "标注详情",
  close: "关闭",
  noCard: "点按正文中的标注，这里给出详情。",
  value: "数值",
  range: (low, high) => `${low} 至 ${high}`,
  indicator: "指标",
  status: "状态",
  rule: "规则",
  members: "所含内容",
  memberCount: (found, wanted) => (wanted === null ? `列出 ${found} 项` : `列出 ${found} 项，数词为 ${wanted}`),
  complete: "数目相符",
  incomplete: "数目不符",
  noMembers: "文中未展开",
  glossMembers: "词表所列",
  glossZh: "释义",
  glossEn: "英译",
  since: "始见年份",
  source: "出处",
  places: (count) => `文中共 ${count} 处`,
  alsoHere: "此处还有",
  linkTo: "复制此处链接",
  copied: "已复制",
  copyFailed: "浏览器未允许复制",
  copyTable: "复制表格",
  rows: (shown, all) => (shown === all ? `${all} 行` : `${shown} / ${all} 行`),
  showAll: "显示全部",
  allColumns: "全部列",
  sortBy: (column) => `按“${column}”排序`,
  showInText: "在正文中查看",
  nothing: "没有符合条件的内容",
  theme: "明暗",
  themes: { auto: "随系统", light: "浅色", dark: "深色" },
  print: "打印",
  download: "下载",
  legend: "图例",
  characters: "字数",
  diagnostics: "疑点",
  aboutDocument: "文件信息",
  meta: {
    issuer: "发文机关",
    documentNumber: "文号",
    date: "日期",
    recipient: "主送",
    speaker: "报告人",
    year: "年份",
    genre: "文种",
    level: "层级",
  },
  keys: "键盘：在正文中按 Tab 进入标注，← → 移到前后标注，回车看详情，Esc 关闭；/ 查找。",
  noDocuments: "这个页面里没有文件。",
  broken: (detail) => `页面中的数据读不出来：${detail}`,
  data: "数据",
  count: "次数",
  beforeFirst: "首个标题之前",
  charts: {
    bySection: "各章节的成果与目标",
    terms: "提法出现次数",
    frequentTerms: (count) => `出现最多的 ${count} 个提法`,
    places: "提法在文中的位置（虚线为一级标题）",
    targets: (unit, change) => `目标及其界：${change ? "增减 " : ""}${unit}`,
    termsByYear: "各年提法",
  },
  overview: "概况",
  sideBySide: (kind) => `同一指标的${kind}`,
  compareNote: "同一指标指原文用词相同；用词不同的指标不合并。",
  reportPage: "报告页",
  dropHere: "松开以打开文件",
  working: (name) => `正在读取与分析：${name}…`,
  open: "打开…",
  back: "返回",
  lead: "读懂中文政策文件：章节、量化成果、目标与提法，逐处标在原文上。文件只在本机浏览器里读取与分析，不上传。",
  paste: "粘贴文本",
  pasted: "粘贴的文本",
  analyze: "分析",
  chooseFiles: "选择文件…",
  beside: "与已打开的文件对照",
  formats:
    "也可把文件拖到页面上：文本（各种编码）、Markdown、网页、DOCX、PDF、OFD，以及先前下载的 JSON 或报告页。旧式 Word（.doc）在浏览器里读不了，请另存为 DOCX，或用命令 tifa report。",
  examples: "示例（虚构的文件）",
};

const en: Words = {
  views: { text: "Text", tables: "Tables", charts: "Charts", compare: "Compare" },
  kinds: { achievement: "Achievements", target: "Targets", slogan: "Slogans", honour: "Honours" },
  kind: { achievement: "Achievement", target: "Target", slogan: "Slogan", honour: "Honour" },
  tables: {
    documents: "Documents",
    sections: "Sections",
    achievements: "Achievements",
    targets: "Targets",
    slogans: "Slogans",
    honours: "Honours",
  },
  everyDocument: "All documents",
  figureKinds: {
    count: "count",
    money: "money",
    percent: "percent",
    points: "percentage points",
    measure: "measure",
    multiple: "multiple",
    rank: "rank",
  },
  sloganKinds: { numeral: "numeral term", coinage: "coinage", brand: "brand", formulation: "official formulation" },
  honourKinds: {
    award: "award",
    selection: "selection",
    instruction: "leader’s note",
    praise: "praise",
    publication: "publication",
    speech: "speech",
    promotion: "promotion",
  },
  levels: { national: "national", provincial: "provincial", city: "city", county: "county" },
  commitments: { binding: "binding", expected: "expected", striving: "striving", planned: "planned" },
  roles: { review: "review", plan: "plan", problems: "problems", guidance: "guidance" },
  bounds: { min: "at least", max: "at most", about: "about" },
  changes: { up: "up", down: "down" },
  skip: "Skip to the text",
  outline: "Outline",
  noOutline: "No headings found",
  document: "Document",
  search: "Search the text",
  hits: (count) => (count === 1 ? "1 place" : `${count} places`),
  noHits: "not found",
  next: "Next",
  previous: "Previous",
  allTypes: "All types",
  allCommitments: "Any firmness",
  wholeDocument: "Whole document",
  clearFilters: "Clear filters",
  filters: "Filters",
  type: "Type",
  commitment: "Firmness",
  section: "Section",
  card: "About the mark",
  close: "Close",
  noCard: "Choose a mark in the text to see what it says.",
  value: "Value",
  range: (low, high) => `${low} to ${high}`,
  indicator: "Indicator",
  status: "Status",
  rule: "Rule",
  members: "Members in the text",
  memberCount: (found, wanted) => (wanted === null ? `${found} listed` : `${found} listed, the numeral says ${wanted}`),
  complete: "count agrees",
  incomplete: "count differs",
  noMembers: "not spelled out in the text",
  glossMembers: "Members in the lexicon",
  glossZh: "Gloss",
  glossEn: "English",
  since: "Since",
  source: "Source",
  places: (count) => (count === 1 ? "1 place in the text" : `${count} places in the text`),
  alsoHere: "Also here",
  linkTo: "Copy link",
  copied: "Copied",
  copyFailed: "The browser does not allow copying",
  copyTable: "Copy table",
  rows: (shown, all) => (shown === all ? `${all} rows` : `${shown} of ${all} rows`),
  showAll: "Show all",
  allColumns: "All columns",
  sortBy: (column) => `Sort by ${column}`,
  showInText: "Show in the text",
  nothing: "Nothing fits these filters",
  theme: "Appearance",
  themes: { auto: "System", light: "Light", dark: "Dark" },
  print: "Print",
  download: "Download",
  legend: "Legend",
  characters: "Characters",
  diagnostics: "Doubts",
  aboutDocument: "About the document",
  meta: {
    issuer: "Issuer",
    documentNumber: "Number",
    date: "Date",
    recipient: "Recipient",
    speaker: "Speaker",
    year: "Year",
    genre: "Genre",
    level: "Level",
  },
  keys: "Keyboard: Tab into the marks, ← → to the mark before or after, Enter for the card, Esc to close it; / to search.",
  noDocuments: "There are no documents in this page.",
  broken: (detail) => `The data in this page cannot be read: ${detail}`,
  data: "Data",
  count: "Count",
  beforeFirst: "before the first heading",
  charts: {
    bySection: "Achievements and targets by section",
    terms: "Slogans by frequency",
    frequentTerms: (count) => `The ${count} most frequent slogans`,
    places: "Where slogans stand in the text (dashes: first-level headings)",
    targets: (unit, change) => `Targets and their bounds: ${change ? "change in " : ""}${unit}`,
    termsByYear: "Slogans by year",
  },
  overview: "Overview",
  sideBySide: (kind) => `${kind} of the same indicator`,
  compareNote: "The same indicator is one that the documents word alike; others are not joined.",
  reportPage: "report page",
  dropHere: "Let go to open the files",
  working: (name) => `Reading and analysing ${name}…`,
  open: "Open…",
  back: "Back",
  lead: "Reads Chinese policy documents: sections, quantified achievements, targets and slogan terms, each marked where it stands. Files are read and analysed in this browser alone; nothing is uploaded.",
  paste: "Paste a text",
  pasted: "Pasted text",
  analyze: "Analyse",
  chooseFiles: "Choose files…",
  beside: "Beside those that are open",
  formats:
    "Or drop files on the page: text in any encoding, Markdown, web pages, DOCX, PDF, OFD, and JSON or report pages that you downloaded before. Old Word files (.doc) cannot be read in a browser: save them as DOCX, or use the command tifa report.",
  examples: "Examples (invented documents)",
};

export const WORDS: Record<InterfaceLanguage, Words> = { zh, en };
