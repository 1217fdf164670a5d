import type { SkipReason } from "tifa-readers";
import type { Messages } from "./message-set.js";
import { explained, matchesNothing } from "./reason.js";
import { REASONS_ZH, WARNINGS_ZH } from "./reasons.js";

const OTHER = {
  inputs: "输入的文件不同",
  count: "分片的总数不同",
  settings: "版本、选项或词表不同",
};

/** Why a folder or an archive leaves something out. */
const SKIPPED: Record<SkipReason, string> = {
  ending: "从名称看不是文件正文",
  archive: "压缩包，请先解压",
  "no-text-field": "数据文件，请用 --text-field 指明正文所在的字段",
  "folder-link": "指向文件夹的链接",
  hidden: "隐藏文件",
  unreadable: "无法读取",
};

export const zh: Messages = {
  usageError: (detail) => `tifa: ${detail}；用法见 tifa --help`,
  usage: {
    unknownOption: (option, near) => `没有选项 ${option}${near ? `，是否要用 ${near}` : ""}`,
    missingValue: (option) => `选项 ${option} 后面缺少值`,
    missingArgument: (argument) => `缺少参数 ${argument}`,
    missingOption: (option) => `必须给出选项 ${option}`,
    invalidValue: (option, value, wanted) => `${option} 不能是“${value}”，可用：${wanted}`,
    tooMany: "参数太多",
  },
  layout: {
    titles: { "Usage:": "用法：", "Arguments:": "参数：", "Options:": "选项：", "Commands:": "子命令：" },
    placeholders: { "[options]": "[选项]", "[command]": "[子命令]" },
    choices: (list) => `可选：${list}`,
    usual: (value) => `默认 ${value}`,
    notes: (notes) => `（${notes.join("；")}）`,
  },
  nearCommand: (file, command) => `tifa: 没有 ${file} 这个文件，也没有这个子命令；是否要用 tifa ${command}？`,
  noInput: "tifa: 没有输入。请给出文件，或用 - 读标准输入；用法见 tifa --help",
  reason: (error) => explained(REASONS_ZH, error),
  noneRead: "tifa: 没有一份文件读得出来",
  cannotRead: (file, reason) =>
    matchesNothing(file, reason) ? `tifa: 没有文件与 ${file} 相符` : `tifa: 无法读取 ${file}：${reason}`,
  isFolder: (file) => `tifa: ${file} 是文件夹。处理整个文件夹请用 tifa batch ${file} -o 输出文件夹`,
  cannotWrite: (file, reason) => `tifa: 无法写入 ${file}：${reason}`,
  standardOutput: "标准输出",
  badLexicon: (file, reason) => `tifa: 词表 ${file} 有误：${reason}`,
  badDate: (date) => `tifa: --date ${date} 不是日期，请写成 2024-03-05、2024-03 或 2024`,
  badTerms: (file, reason) => `tifa: 词语文件 ${file} 有误：${reason}`,
  missingEngine: (name) =>
    `tifa: 分词引擎 ${name} 尚未安装，不随命令安装；请用 tifa 自带的 node-rs（默认），或在装有 tifa-cli 的地方运行 npm install ${name}（全局安装的加 -g）`,
  missingPeer: (detail) => `tifa: 缺少所需的包：${detail}`,
  needsOutputFile: (format) => `tifa: ${format} 是二进制格式，请用 -o 文件名 指定输出文件`,
  tooFewDocuments: (count) => `tifa: 比较至少需要两份文件，读到 ${count} 份`,
  tooFewGroups: (by) => `tifa: 至少要有两${{ document: "份文件", year: "个年份", place: "个地方" }[by]}才能相互比较`,
  unknownIndicator: (name, near) =>
    `tifa: 指标表中没有“${name}”，按原样跟踪${near.length > 0 ? `。相近的有：${near.join("、")}` : ""}`,
  noSuchFigure: (figure, some) =>
    some.length === 0
      ? `tifa: 文中没有数字，也就没有${JSON.stringify(figure)}`
      : `tifa: 文中没有写作${JSON.stringify(figure)}的数字；文中有：${some.join("、")}`,
  emptyWord: (word) => `tifa: ${JSON.stringify(word)} 中没有可查的字`,
  notInPanel: (files) => `tifa: 读不出地方或年份，未列入面板（可用 --place 指明地方）：${files}`,
  panelDone: (rows, places, stated, folder) =>
    `${rows} 行，${places} 个地方，${stated} 个目标列出；${folder} 中有 long.csv、wide.csv、documents.csv、labels.csv、panel.xlsx 和 codebook.md`,
  matrixDone: (documents, features, folder) =>
    `${documents} 份文件，${features} 个词；${folder} 中有 matrix.mtx、documents.csv、vocabulary.csv 和 triplets.csv`,
  badExamples: (reason) => `tifa: 编码样本有误：${reason}`,
  tooFewExamples: (labels, short, least) =>
    labels < 2
      ? `tifa: 样本至少要有两类编码，现有 ${labels} 类`
      : `tifa: 样本太少：每类至少要 ${least} 个不同的句子；${short.map(([label, count]) => `${label} 有 ${count} 句，还差 ${least - count} 句`).join("；")}`,
  trainingEnded: (file, limit, seconds) =>
    limit === "timeout"
      ? `tifa: 用 ${file} 训练超过 ${seconds} 秒，已中止；请调大 --timeout，或减少样本`
      : `tifa: 用 ${file} 训练占用内存太多，已中止；请调大 --memory，或减少样本`,
  badModel: (file, reason) => `tifa: 模型 ${file} 不能用：${reason}`,
  internal: (detail) => `tifa: 程序内部错误：${detail}。请附上输入文件报告此问题`,
  warning: (file, detail) => `tifa: ${file}：${detail}`,
  warned: (warning) => explained(WARNINGS_ZH, warning),
  batchNothing: (folder) => `tifa: ${folder} 中没有可读的文件`,
  batchForeign: (folder) => `tifa: ${folder} 中已有其他内容，请换一个空文件夹，或删去其中的文件`,
  batchHeld: (folder, holder) =>
    `tifa: ${folder} 正由另一个 tifa batch 写入${holder ? `（进程 ${holder.pid}，主机 ${holder.host}，始于 ${holder.since}）` : ""}；请等它结束，或另选输出文件夹`,
  batchRemoved: (count, names) => `tifa: ${count} 个文件已不存在，其各行一并删去：${names}`,
  batchAgain: (count) => `tifa: ${count} 个文件重新读取：文件、选项或版本有变，或上次未能读完`,
  batchDone: (done, failed, skipped, folder) =>
    `完成 ${done} 个文件，失败 ${failed} 个，此前已完成 ${skipped} 个；结果在 ${folder}`,
  scale: {
    otherShard: (folder, held) =>
      held === null
        ? `tifa: ${folder} 中是未分片的结果，请为每一片各用一个文件夹`
        : `tifa: ${folder} 中是第 ${held.index}/${held.count} 片，请为每一片各用一个文件夹`,
    shardFault: (fault) => {
      switch (fault.kind) {
        case "none":
          return `tifa: ${fault.folder} 中没有分片结果。用 tifa batch 输入 -o 输出文件夹 --shard 1/16 生成`;
        case "double":
          return `tifa: 第 ${fault.index} 片重复：${fault.folders.join("、")}`;
        case "missing":
          return `tifa: 共 ${fault.count} 片，缺 ${fault.indexes.length} 片：${fault.indexes.join("、")}`;
        case "unfinished":
          return fault.done > fault.own
            ? `tifa: ${fault.folder} 中有 ${fault.done} 份文件，属于该片的只有 ${fault.own} 份，请换一个空文件夹重做该片`
            : `tifa: ${fault.folder} 尚未做完：${fault.own} 份文件完成了 ${fault.done} 份；再运行一次该片的 tifa batch 即可接着做`;
        case "other":
          return `tifa: ${fault.folders.join("、")} 不是同一批的分片：${OTHER[fault.what]}`;
      }
    },
    missingPackage: (format, name) => `tifa: ${format} 格式需要 ${name}，尚未安装，请先运行 npm install -g ${name}`,
    merged: (done, failed, shards, folder) =>
      `合并 ${shards} 片：完成 ${done} 个文件，失败 ${failed} 个；结果在 ${folder}`,
  },
  skipped: (reason, count, names) => `tifa: 跳过 ${count} 个，${SKIPPED[reason]}：${names}`,
  badMetadata: (source, reason) => `tifa: 文献信息 ${source}：${reason}`,
  metadataUnused: (count, names) => `tifa: 文献信息表有 ${count} 行找不到对应的文件：${names}`,
  metadataShared: (count, names) => `tifa: 文献信息表有 ${count} 行对应多个文件，请写明路径：${names}`,
  metadataUnlike: (count, names) => `tifa: 有 ${count} 个路径不合 --metadata-from 的格式：${names}`,
  noTables: (count) => `tifa: ${count} 份文件中没有表格`,
  severalTables: (count) => `tifa: 共有 ${count} 个表格，请用 -o 文件夹 指定存放的地方`,
  tablesDone: (tables, documents, output) => `${documents} 份文件中的 ${tables} 个表格已写入 ${output}`,
  help: {
    description: "读懂中文政策文件：章节、量化成果、目标与提法",
    files: "要读的文件（PDF、DOCX、DOC、HTML、文本等）；- 为标准输入",
    format: "输出格式",
    only: "只输出一类结果",
    output: "写入文件，而非标准输出",
    lexicon: "自备词表（JSON）",
    date: "文件的报告日期：2024-03-05、2024-03 或 2024；以它为准，不看正文",
    engine: "分词引擎",
    timeout: "每份文件最多用多少秒（默认 120）",
    memory: "每份文件最多用多少兆内存（默认 2048，内存小的机器上更少）",
    lang: "界面语言",
    color: "不用颜色",
    version: "显示版本",
    help: "显示帮助",
    schema: "输出结果的 JSON Schema",
    schemaName: "哪一种对象的 Schema",
    report: "写成一个网页文件，用浏览器阅读；可含多份文件、文件夹或通配符",
    reportOutput: "输出的网页文件",
    batch: "处理文件夹，结果写成表格；中断后重新运行即可继续",
    batchInputs: "文件或文件夹",
    batchOutput: "输出文件夹",
    jobs: "并行的线程数",
    failFast: "遇到第一个读不了的文件就停下",
    shard: "只读输入的这一部分，如 3/16；各部分用 tifa merge 合并",
    merge: "合并一批文件的各个分片；缺少、重复或未做完的分片会逐一指出",
    mergeFolders: "各分片的输出文件夹",
    texts: "在 texts 文件夹中保存读出的正文，表中的位置以它为准",
    textField: "CSV、JSON、JSON Lines 中正文所在的字段，每行作一份文件",
    metadata: "按文件名列出地方、日期、标题、年份等的表（CSV）",
    metadataFrom: "文件名所含的信息，如“{place}-{year}”或“{place}/{year}”",
    tables: "导出 PDF、DOCX、DOC、HTML、OFD 中的表格",
    tablesOutput: "csv 写入文件夹，xlsx、json 写入文件",
    batchFormat: "CSV 之外另存为 parquet、duckdb 或 stata，可多次给出",
    mcp: "供 AI 助手读取一个文件夹中的文件，查询其中的数字（Model Context Protocol）",
    mcpFolder: "文件夹；其外的文件一概不读",
    compare: "逐份比较：提法、指标、章节与语句的变化",
    compareInputs: "两份或更多文件，或文件夹",
    check: "核对译文：每个数字的数值、单位与界，提法是否用官方英译",
    checkChinese: "中文原文",
    checkEnglish: "英文译文",
    explain: "说明每个数字是怎样读出来的：每一项问过哪些规则，由哪条决定，为什么不算陈述",
    evaluate: "用核对意见评测结果：各字段的正确率及 95% 区间",
    evaluateResults: "tifa batch 的输出文件夹，或存有结果的 JSON 或网页",
    verdictFiles: "核对意见文件（由网页保存，JSON Lines）",
    mergeVerdicts: "合并几位核对人的意见，计算一致性（Cohen’s kappa）并列出分歧",
    joinedVerdicts: "合并后的意见写入此文件",
    figure: "只说明含有这段文字的数字，如 52.6",
    consistency: "核对一份文件自身的数字：分项与总数、比率与计数、增幅与水平、提法的数目与内容",
    onlyTable: "只输出一张表",
    series: "多年多地的序列：目标与实绩、指标、词频",
    panel: "年度目标与实绩的面板：每个地方、年份、指标一行，附原句与引文",
    panelOutput: "存放各表与说明的文件夹",
    search: "检索词语：逐处语境、各文件词频、离散度、搭配词",
    searchWord: "要检索的词语",
    searchAnd: "一并检索的其他词语",
    context: "左右各取多少字（默认 30）",
    matrix: "文件—词语矩阵，供 quanteda、scikit-learn 等使用",
    leastDocuments: "词语至少见于几份文件（默认 1）",
    term: "要计数的词语；不给则计全部提法",
    terms: "要计数的词语，文件中每行一个",
    indicator: "要跟踪的指标；不给则为历年报告通常列出的指标",
    place: "这些文件所属的地方",
    keywords: "每份文件、每年或每地的特征词，以及统计得出的候选提法",
    by: "按文件、年份或地方分组",
    most: "每组最多几个词",
    train: "从人工编码的句子学会编码，并报告交叉检验的结果",
    trainFile: "编码样本：CSV，首行列名含 text（句子）与 label（编码）",
    trainOutput: "保存模型的文件",
    folds: "交叉检验的折数",
    code: "用训练好的模型给文件逐句编码",
    model: "tifa train 保存的模型",
    examples: `
示例：
  tifa 报告.pdf                                 在终端里看
  tifa 报告.docx -f xlsx -o 报告.xlsx           用 Excel 看
  tifa 报告.txt --only targets --format csv     只要目标，CSV
  tifa report 报告.pdf -o 报告.html             用浏览器看
  tifa batch 报告文件夹 -o 结果                 整个文件夹
  tifa compare 2023.txt 2024.txt                两年之间有何变化
  tifa check 报告.docx report.docx              核对英译本的数字
  tifa series 报告文件夹 -f xlsx -o 序列.xlsx   历年目标与实绩
  tifa panel 报告文件夹 -o 面板                 供 pandas、R、Stata 用的面板
  tifa search 高质量发展 报告文件夹             历年报告中某词的语境`,
  },
};
