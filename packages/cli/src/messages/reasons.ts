/** Why the operating system refuses, and what readers cannot say of a file; their own words follow. */
export const REASONS_EN: Record<string, string> = {
  ENOENT: "no such file or folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  EISDIR: "this is a folder",
  ENOTDIR: "part of the path is no folder",
  EEXIST: "there is a file of that name",
  ENOSPC: "the disk is full",
  "bad-metadata": "what is said of it cannot be used",
};

/** Why the operating system refuses, and why readers do; their own words follow. */
export const REASONS_ZH: Record<string, string> = {
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
  "bad-metadata": "文献信息有误",
  "no-text-field": "数据文件，请用 --text-field 指明正文所在的字段",
};

/** What readers warn of; their own words follow. */
export const WARNINGS_ZH: Readonly<Record<string, string>> = {
  empty: "文件里没有文字",
  "wrong-charset": "声明的字符编码与实际不符",
  undecodable: "有字符解不出来",
  "blank-pages": "有的页没有文字",
  "turned-text": "有的页上横竖两种方向的文字并存，少的一种未读",
  "unreadable-glyphs": "有字形认不出来",
  "unread-fonts": "有的文字所用字体未嵌入文件，未读",
  checksum: "压缩包的校验值不符",
  "wrong-ending": "文件内容与扩展名不符，存下的可能不是文件本身",
  embedded: "文件中还嵌有别的文件，未读",
  "damaged-part": "文件有一部分损坏，栏数多的表行可能读成一行文字",
  drawings: "文件中的图表、示意图或嵌入的表格未读",
  frames: "网页的内容在框架里，框架是另外的文件，请读那些文件",
  "no-article": "网页上没有成段的文章",
  "whole-page": "正文与周围的内容分不开，整页都读了",
  "list-numbers": "列表的编号无法还原",
};
