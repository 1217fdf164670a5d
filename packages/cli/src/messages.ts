import type { Language } from "./language.js";

/** What the command says, in both languages. Errors name what to do. */
export interface Messages {
  usageError(detail: string): string;
  noInput: string;
  /** What went wrong, by the code of the error. */
  reason(error: { code?: string | undefined; message: string }): string;
  noneRead: string;
  cannotRead(file: string, reason: string): string;
  isFolder(file: string): string;
  cannotWrite(file: string, reason: string): string;
  badLexicon(file: string, reason: string): string;
  badTerms(file: string, reason: string): string;
  unknownEngine(name: string, known: string): string;
  missingEngine(name: string, install: string): string;
  needsOutputFile(format: string): string;
  tooFewDocuments(count: number): string;
  tooFewGroups(by: "document" | "year" | "place"): string;
  badExamples(reason: string): string;
  /** `short`: the labels with fewer different sentences than `least`, and how many each has. */
  tooFewExamples(labels: number, short: readonly (readonly [label: string, count: number])[], least: number): string;
  badModel(file: string, reason: string): string;
  internal(detail: string): string;
  warning(file: string, detail: string): string;
  batchNothing(folder: string): string;
  batchForeign(folder: string): string;
  batchHeld(folder: string, holder: { pid: number; host: string; since: string } | null): string;
  batchRemoved(count: number, names: string): string;
  batchAgain(count: number): string;
  batchDone(done: number, failed: number, skipped: number, folder: string): string;
  help: {
    description: string;
    files: string;
    format: string;
    only: string;
    output: string;
    lexicon: string;
    engine: string;
    timeout: string;
    lang: string;
    color: string;
    version: string;
    help: string;
    schema: string;
    schemaName: string;
    report: string;
    reportOutput: string;
    batch: string;
    batchInputs: string;
    batchOutput: string;
    jobs: string;
    failFast: string;
    compare: string;
    compareInputs: string;
    check: string;
    checkChinese: string;
    checkEnglish: string;
    consistency: string;
    explain: string;
    figure: string;
    onlyTable: string;
    series: string;
    term: string;
    terms: string;
    indicator: string;
    place: string;
    keywords: string;
    by: string;
    most: string;
    train: string;
    trainFile: string;
    trainOutput: string;
    folds: string;
    code: string;
    model: string;
    examples: string;
  };
}

/** Why the operating system refuses. */
const REASONS_EN: Record<string, string> = {
  ENOENT: "no such file or folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  EISDIR: "this is a folder",
  ENOTDIR: "part of the path is no folder",
  EEXIST: "there is a file of that name",
  ENOSPC: "the disk is full",
};

/** The same, and why readers do; their own words follow. */
const REASONS_ZH: Record<string, string> = {
  ENOENT: "没有这个文件或文件夹",
  EACCES: "没有权限",
  EPERM: "没有权限",
  EROFS: "磁盘为只读",
  EISDIR: "这是文件夹",
  ENOTDIR: "路径中有一段不是文件夹",
  EEXIST: "已有同名文件",
  ENOSPC: "磁盘已满",
  "unknown-format": "不支持这种格式",
  damaged: "文件已损坏",
  encrypted: "文件已加密，请先去掉密码",
  "no-text": "文件中没有文字，扫描件请先做文字识别（OCR）",
  "too-large": "文件太大",
  "too-many-entries": "压缩包中的文件太多",
  "zip-bomb": "解压后太大",
  "too-deep": "嵌套太深",
  "external-entity": "XML 引用了外部实体",
  timeout: "读取超时",
  memory: "占用内存太多",
  internal: "程序内部错误，请附上文件报告此问题",
  "missing-reader": "缺少读取这种格式的组件",
};

function explained(
  reasons: Readonly<Record<string, string>>,
  { code = "", message }: { code?: string | undefined; message: string },
): string {
  const reason = reasons[code];
  if (reason === undefined) return message;
  return /^E[A-Z]+$/.test(code) ? `${reason} (${code})` : `${reason} (${message})`;
}

const zh: Messages = {
  usageError: (detail) => `tifa: ${detail}。用法见 tifa --help`,
  noInput: "tifa: 没有输入。请给出文件，或用 - 读标准输入；用法见 tifa --help",
  reason: (error) => explained(REASONS_ZH, error),
  noneRead: "tifa: 没有一份文件读得出来",
  cannotRead: (file, reason) => `tifa: 无法读取 ${file}：${reason}`,
  isFolder: (file) => `tifa: ${file} 是文件夹。处理整个文件夹请用 tifa batch ${file} -o 输出文件夹`,
  cannotWrite: (file, reason) => `tifa: 无法写入 ${file}：${reason}`,
  badLexicon: (file, reason) => `tifa: 词表 ${file} 有误：${reason}`,
  badTerms: (file, reason) => `tifa: 词语文件 ${file} 有误：${reason}`,
  unknownEngine: (name, known) => `tifa: 没有分词引擎“${name}”，可选：${known}`,
  missingEngine: (name, install) => `tifa: 分词引擎 ${name} 尚未安装，请先运行 ${install}`,
  needsOutputFile: (format) => `tifa: ${format} 是二进制格式，请用 -o 文件名 指定输出文件`,
  tooFewDocuments: (count) => `tifa: 比较至少需要两份文件，读到 ${count} 份`,
  tooFewGroups: (by) => `tifa: 至少要有两${{ document: "份文件", year: "个年份", place: "个地方" }[by]}才能相互比较`,
  badExamples: (reason) => `tifa: 编码样本有误：${reason}`,
  tooFewExamples: (labels, short, least) =>
    labels < 2
      ? `tifa: 样本至少要有两类编码，现有 ${labels} 类`
      : `tifa: 样本太少：每类至少要 ${least} 个不同的句子；${short.map(([label, count]) => `${label} 有 ${count} 句，还差 ${least - count} 句`).join("；")}`,
  badModel: (file, reason) => `tifa: 模型 ${file} 不能用：${reason}`,
  internal: (detail) => `tifa: 程序内部错误：${detail}。请附上输入文件报告此问题`,
  warning: (file, detail) => `tifa: ${file}：${detail}`,
  batchNothing: (folder) => `tifa: ${folder} 中没有可读的文件`,
  batchForeign: (folder) => `tifa: ${folder} 中已有其他内容，请换一个空文件夹，或删去其中的文件`,
  batchHeld: (folder, holder) =>
    `tifa: ${folder} 正由另一个 tifa batch 写入${holder ? `（进程 ${holder.pid}，主机 ${holder.host}，始于 ${holder.since}）` : ""}；请等它结束，或另选输出文件夹`,
  batchRemoved: (count, names) => `tifa: ${count} 个文件已不存在，其各行一并删去：${names}${count > 5 ? "……" : ""}`,
  batchAgain: (count) => `tifa: ${count} 个文件重新读取：文件、选项或版本有变，或上次未能读完`,
  batchDone: (done, failed, skipped, folder) =>
    `完成 ${done} 个文件，失败 ${failed} 个，此前已完成 ${skipped} 个；结果在 ${folder}`,
  help: {
    description: "读懂中文政策文件：章节、量化成果、目标与提法",
    files: "要读的文件（PDF、DOCX、HTML、文本等）；- 为标准输入",
    format: "输出格式",
    only: "只输出一类结果",
    output: "写入文件，而非标准输出",
    lexicon: "自备词表（JSON）",
    engine: "分词引擎",
    timeout: "每份文件最多用多少秒（默认 120）",
    lang: "界面语言",
    color: "不用颜色",
    version: "显示版本",
    help: "显示帮助",
    schema: "输出结果的 JSON Schema",
    schemaName: "哪一种对象的 Schema",
    report: "写成一个网页文件，用浏览器阅读；可含多份文件",
    reportOutput: "输出的网页文件",
    batch: "处理文件夹，结果写成表格；中断后重新运行即可继续",
    batchInputs: "文件或文件夹",
    batchOutput: "输出文件夹",
    jobs: "并行的线程数",
    failFast: "遇到第一个读不了的文件就停下",
    compare: "逐份比较：提法、指标、章节与语句的变化",
    compareInputs: "两份或更多文件，或文件夹",
    check: "核对译文：每个数字的数值、单位与界，提法是否用官方英译",
    checkChinese: "中文原文",
    checkEnglish: "英文译文",
    explain: "说明每个数字是怎样读出来的：每一项问过哪些规则，由哪条决定，为什么不算陈述",
    figure: "只说明含有这段文字的数字，如 52.6",
    consistency: "核对一份文件自身的数字：分项与总数、比率与计数、增幅与水平、提法的数目与内容",
    onlyTable: "只输出一张表",
    series: "多年多地的序列：目标与实绩、指标、词频",
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
  tifa 报告.pdf                               在终端里看
  tifa 报告.docx --format xlsx -o 报告.xlsx   用 Excel 看
  tifa 报告.txt --only targets --format csv   只要目标，CSV
  tifa report 报告.pdf -o 报告.html           用浏览器看
  tifa batch 报告文件夹 -o 结果               整个文件夹
  tifa compare 2023.txt 2024.txt              两年之间有何变化
  tifa check 报告.docx report.docx             核对英译本的数字
  tifa series 报告文件夹 --format xlsx -o 序列.xlsx   历年目标与实绩`,
  },
};

const en: Messages = {
  usageError: (detail) => `tifa: ${detail}; see tifa --help`,
  noInput: "tifa: no input; name a file, or - for standard input; see tifa --help",
  reason: (error) => explained(REASONS_EN, error),
  noneRead: "tifa: none of the files could be read",
  cannotRead: (file, reason) => `tifa: cannot read ${file}: ${reason}`,
  isFolder: (file) => `tifa: ${file} is a folder; for whole folders run tifa batch ${file} -o OUT`,
  cannotWrite: (file, reason) => `tifa: cannot write ${file}: ${reason}`,
  badLexicon: (file, reason) => `tifa: lexicon ${file}: ${reason}`,
  badTerms: (file, reason) => `tifa: terms file ${file}: ${reason}`,
  unknownEngine: (name, known) => `tifa: no engine "${name}"; there are: ${known}`,
  missingEngine: (name, install) => `tifa: the engine ${name} is not installed; run ${install}`,
  needsOutputFile: (format) => `tifa: ${format} is a binary format; name a file with -o FILE`,
  tooFewDocuments: (count) => `tifa: a comparison needs two documents or more; read ${count}`,
  tooFewGroups: (by) => `tifa: keywords need two ${by}s or more to tell apart`,
  badExamples: (reason) => `tifa: coded examples: ${reason}`,
  tooFewExamples: (labels, short, least) =>
    labels < 2
      ? `tifa: coding needs two labels or more; the examples have ${labels}`
      : `tifa: too few examples: ${least} different sentences of each label are needed; ${short.map(([label, count]) => `${label} has ${count}, ${least - count} more`).join("; ")}`,
  badModel: (file, reason) => `tifa: cannot use the model ${file}: ${reason}`,
  internal: (detail) => `tifa: a fault of tifa itself: ${detail}; please report it with the input`,
  warning: (file, detail) => `tifa: ${file}: ${detail}`,
  batchNothing: (folder) => `tifa: nothing to read in ${folder}`,
  batchForeign: (folder) => `tifa: ${folder} holds other files; name an empty folder, or remove them`,
  batchHeld: (folder, holder) =>
    `tifa: ${folder} is being written by another tifa batch${holder ? ` (process ${holder.pid} on ${holder.host}, since ${holder.since})` : ""}; wait until it ends, or name another folder`,
  batchRemoved: (count, names) =>
    `tifa: ${count} ${count === 1 ? "file is" : "files are"} no longer there; their rows are removed: ${names}${count > 5 ? " …" : ""}`,
  batchAgain: (count) =>
    `tifa: ${count} ${count === 1 ? "file is" : "files are"} read again: the file, the options or the version changed, or it could not be read in time`,
  batchDone: (done, failed, skipped, folder) =>
    `${done} ${done === 1 ? "file" : "files"} done, ${failed} failed, ${skipped} done before; results in ${folder}`,
  help: {
    description: "Reads Chinese policy documents: sections, quantified achievements, targets and slogan terms",
    files: "files to read (PDF, DOCX, HTML, text …); - is standard input",
    format: "output format",
    only: "only one kind of result",
    output: "write to a file instead of standard output",
    lexicon: "a lexicon of your own (JSON)",
    engine: "word segmenter",
    timeout: "seconds that a file may take (default 120)",
    lang: "language of messages",
    color: "no colours",
    version: "show the version",
    help: "show this help",
    schema: "print the JSON Schema of the results",
    schemaName: "which object's schema",
    report: "write one web page for reading in a browser; takes several files",
    reportOutput: "the page to write",
    batch: "read whole folders into tables; run again to continue where it stopped",
    batchInputs: "files or folders",
    batchOutput: "folder for the results",
    jobs: "worker threads",
    failFast: "stop at the first file that cannot be read",
    compare: "compare documents, each with the next: slogans, indicators, sections, passages",
    compareInputs: "two documents or more, or folders",
    check: "check a translation: value, unit and bound of each figure, official renderings of slogans",
    checkChinese: "the Chinese original",
    checkEnglish: "its English translation",
    explain: "why each figure was read as it was: which rules were asked, which decided, why it is no claim",
    figure: "explain only figures that hold this text, such as 52.6",
    consistency: "check a document's figures against each other: parts and totals, rates and counts, growth and levels",
    onlyTable: "only one table",
    series: "follow targets, indicators and terms through years and places",
    term: "terms to count; all slogans if left out",
    terms: "terms to count, a file with one a line",
    indicator: "indicators to follow; those that reports state every year if left out",
    place: "the place that the documents speak for",
    keywords: "what sets documents, years or places apart, and candidates for new terms",
    by: "what is set apart",
    most: "words of each, at the most",
    train: "learn to code sentences from coded ones, and say how well by cross-validation",
    trainFile: "coded examples: CSV whose first line names the columns text and label",
    trainOutput: "file for the model",
    folds: "folds of the cross-validation",
    code: "code every sentence of files with a trained model",
    model: "a model that tifa train wrote",
    examples: `
Examples:
  tifa report.pdf                                  read it in the terminal
  tifa report.docx --format xlsx -o report.xlsx    read it in Excel
  tifa report.txt --only targets --format csv      the targets alone, as CSV
  tifa report report.pdf -o report.html            read it in a browser
  tifa batch reports/ -o results                   a whole folder
  tifa compare 2023.txt 2024.txt                   what changed between two years
  tifa check 报告.docx report.docx                  the figures of a translation
  tifa series reports/ --format xlsx -o series.xlsx   targets and results through the years`,
  },
};

const MESSAGES: Record<Language, Messages> = { zh, en };

/** The messages in a language. */
export function messagesIn(language: Language): Messages {
  return MESSAGES[language];
}
