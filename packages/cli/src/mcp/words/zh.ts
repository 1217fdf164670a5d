import { VALUE_WORDS } from "tifa/tables";
import { zh as reports } from "../../words/zh.js";
import type { McpWords } from "./word-set.js";

const roles = Object.entries(VALUE_WORDS.zh.role)
  .map(([role, word]) => `${role} ${word}`)
  .join("、");

export const zh: McpWords = {
  instructions:
    "提供一个文件夹中中文政策文件的确切数字。引用数字时以回答为准，并附上地址，不要自行推算或凭记忆补充：工具没有返回的，就是没有找到。achievements 是已经完成的，targets 是提出的目标。列表类工具分页回答：total 是总数，next_offset 是下一页的起点。",
  tools: {
    listDocuments: "依次列出文件夹中各文件的名称。其他工具以这些名称指明文件。",
    readDocument: (mostCharacters) =>
      `读取文件正文的一段（与读入时一字不差），并给出标题、发文单位和日期。每次最多 ${mostCharacters} 个字符。`,
    listSections: `文件的提纲：各级标题及其层级、性质（${roles}）和位置。`,
    listAchievements: "文件中报告为已经完成的数字：换算为基本单位的数值、指标、动词、时期。",
    listTargets: "文件中提出的目标数字，以及承诺的力度。绝不包含已经完成的事项。",
    listSlogans: "文件中的提法：类型、所含各项、出现次数和首次出现的位置。",
    explain: "说明文件中的数字何以如此判读：每一项由哪条规则决定，或者为什么不算一项成果或目标。",
    series:
      "跨年份、跨地区：目标与完成情况的对照、是否达到；或某指标各年的数值；或词语出现的次数。计划中没有给出数字的，行中会说明，以免把没有提到当成零。",
    compare: "每份文件与后一份相比有何变化：提法、指标、章节，或沿用的段落。",
    checkTranslation: "英译文中与中文原文不一致的数字（数值、单位、界限、漏译、增译），以及提法是否采用官方译法。",
  },
  inputs: {
    offset: "跳过多少项；取上一次回答中的 next_offset",
    limit: "回答最多多少项",
    document: "文件夹中的文件名称，以 list_documents 给出的为准",
    namesWith: "只要名称中含有这些字的文件",
    start: "首个字符的位置，以 UTF-16 单元计",
    headingsWith: "只要含有这些字的标题",
    indicator: "只要指标中含有这些字的数字，如“粮食”",
    unit: "只要以此为单位的数字，如“亿元”或“元”",
    year: "只要时期涉及这一年的数字",
    sentencesWith: "只要所在句子含有这些字的数字",
    termsWith: "只要含有这些字的提法",
    figure: "数字的写法，如 52.6",
    seriesDocuments: "不填则为文件夹中的全部文件",
    indicators: "要追踪的指标；不填则为每年都出现的指标",
    terms: "要计数的词语；不填则为全部提法",
    place: "这些文件所属的地区",
    original: "中文原文",
    translation: "英译文",
  },
  finding: (problems) => problems.map((problem) => reports.check.problem[problem]).join("、"),
  refusals: {
    noDocument: (name) => `文件夹中没有文件 ${name}；现有文件见 list_documents`,
    tooManyDocuments: (most) => `文件夹中的文件超过 ${most} 份；请在 documents 中指明需要哪些`,
    cannotRead: (name, reason) => `无法读取 ${name}：${reason}`,
    shorter: (name, characters) => `${name} 只有 ${characters} 个字符`,
    needsTwo: "比较需要两份或两份以上不同的文件",
  },
};
