import { expect, test } from "vitest";
import type { DocumentMeta } from "../../src/types.js";
import { read } from "./read.js";

const A = "全县上下深入贯彻党中央决策部署，顶住多重压力，办成了一批群众盼望多年的实事，各项工作迈出坚实步伐。";

const CASES: { name: string; text: string; meta: Partial<DocumentMeta> }[] = [
  {
    name: "an index block",
    text: `索引号：000014349/2020-00021
发文机关：江城市人民政府
成文日期：2020年06月27日
标题：江城市人民政府关于加强消防安全工作的意见
发文字号：江政发〔2020〕15号
发布日期：2020年07月15日
江城市人民政府关于加强消防安全工作的意见
江政发〔2020〕15号
各县（市、区）人民政府，市人民政府各部门、各直属机构：
${A}现提出如下意见。
一、总体要求
${A}`,
    meta: {
      title: "江城市人民政府关于加强消防安全工作的意见",
      issuer: "江城市人民政府",
      documentNumber: "江政发〔2020〕15号",
      date: "2020-06-27",
      recipient: "各县（市、区）人民政府，市人民政府各部门、各直属机构",
      year: 2020,
      genre: "opinion",
    },
  },
  {
    name: "a title over two lines, signature and date at the end",
    text: `江城市人民政府办公室
关于做好防汛工作的通知
各县区人民政府，市直各单位：
${A}
江城市人民政府办公室
2021年5月12日
（此件公开发布）`,
    meta: {
      title: "江城市人民政府办公室关于做好防汛工作的通知",
      issuer: "江城市人民政府办公室",
      date: "2021-05-12",
      recipient: "各县区人民政府，市直各单位",
      genre: "policy-notice",
    },
  },
  {
    name: "the banner of a site above the title, the stamp of its page, the office and name in brackets",
    text: `平江网
首页 新闻 政务
（现场实录）政府工作报告
2020-05-22 10:12:17 平江网
政府工作报告
——2020年5月20日在第十三届全国人民代表大会第三次会议上
（国务院总理 张 三）
各位代表：
现在，我代表国务院，向大会报告政府工作，请予审议。`,
    meta: { title: "政府工作报告", date: "2020-05-20", speaker: "张三", issuer: "国务院", year: 2020 },
  },
  {
    name: "a reprint: the stamp of the page is no year of the report",
    text: `县委工作回顾与计划
时间：2022-05-24 05:35:00
导语：县委工作回顾与计划一文由网友提供，仅供参考。
县委工作回顾与计划
一、年工作回顾
${A}`,
    meta: { title: "县委工作回顾与计划", date: "2022-05-24", year: null },
  },
  {
    name: "a title over three lines, a name alone below the place of delivery",
    text: `中国人民政治协商会议
临河县第七届委员会常务委员会
工作报告
（2011年3月7日在政协临河县第七届委员会第五次会议上）
张大河
各位委员：
我受政协临河县第七届委员会常务委员会的委托，向大会报告工作，请予审议。
2010年工作回顾
${A}`,
    meta: {
      title: "中国人民政治协商会议临河县第七届委员会常务委员会工作报告",
      date: "2011-03-07",
      speaker: "张大河",
      year: 2011,
      genre: "cppcc-work-report",
    },
  },
  {
    name: "an office of a committee, a title over two lines",
    text: `市人大常委会检查组
关于检查《临河市绿化条例》
实施情况的报告
——2022年8月30日在市七届人大常委会第五次会议上
市人大常委会副主任、检查组组长 陆小鸣
主任、各位副主任、秘书长、各位委员：
${A}`,
    meta: {
      title: "市人大常委会检查组关于检查《临河市绿化条例》实施情况的报告",
      issuer: "市人大常委会检查组",
      speaker: "陆小鸣",
    },
  },
  {
    name: "a portal's title, then the issuer, then the title again; its date is that of the signature",
    text: `临河市人民政府办公室转发市商务局《农村商业体系建设办法》的通知
作者：政策网 时间：2021-06-02 10:14:37
下载地址：点击此处下载
云岭省临河市人民政府办公室
临河市人民政府办公室转发市商务局《农村商业体系建设办法》的通知
临政办字〔2009〕31号
各县（市、区）人民政府，市政府各部门：
市商务局《农村商业体系建设办法》已经市政府同意，现转发给你们，请认真贯彻执行。
二〇〇九年八月三日
临河市商务局
临河市财政局`,
    meta: {
      title: "临河市人民政府办公室转发市商务局《农村商业体系建设办法》的通知",
      documentNumber: "临政办字〔2009〕31号",
      date: "2009-08-03",
    },
  },
  {
    name: "a page put up years later does not date a document",
    text: `临河市鼓励献血的规定
时间：2021-06-02 10:14:37
临河市鼓励献血的规定
临政令[1997]12号
第一条 为鼓励公民献血，制定本规定。
第二条 本规定由市卫生局负责解释。`,
    meta: { documentNumber: "临政令[1997]12号", date: null },
  },
  {
    name: "a page put up in the next January dates it",
    text: `临政发〔2020〕8号关于促进冰雪旅游的意见\n时间：2021-01-04\n各县人民政府：\n${A}`,
    meta: { documentNumber: "临政发〔2020〕8号", date: "2021-01-04" },
  },
  {
    name: "one of several documents of a page",
    text: `县政府工作报告五篇，总结与报告
第一篇：县政府工作报告
临河县政府工作报告
各位代表：
${A}`,
    meta: { title: "临河县政府工作报告" },
  },
  {
    name: "a title that ran into its repetition",
    text: `县水利局2020年工作总结暨2021年工作打算县水利局2020年工作总结暨2021年工作打算\n${A}`,
    meta: { title: "县水利局2020年工作总结暨2021年工作打算", issuer: "县水利局" },
  },
  {
    name: "a collection's title above the plan's own",
    text: `（临河省）平林县国民经济和社会发展规划（2022年更新）\n平林县国民经济和社会发展第十四个五年规划\n${A}`,
    meta: { title: "平林县国民经济和社会发展第十四个五年规划", year: null },
  },
  {
    name: "a motto over two lines",
    text: `牢记嘱托 感恩奋进
为全面建设现代化新临河而团结奋斗
——在中国共产党临河市第八次代表大会上的报告
（2021年9月25日）
周明远
同志们：
${A}`,
    meta: {
      title: "牢记嘱托 感恩奋进为全面建设现代化新临河而团结奋斗",
      date: "2021-09-25",
    },
  },
  {
    name: "a website is no issuer",
    text: `发布机构：某政府网 国务院栏目\n政府工作报告\n各位代表：\n现在，我代表国务院，向大会报告政府工作，请予审议。\n${A}`,
    meta: { issuer: "国务院" },
  },
  {
    name: "one of several documents of a page, counted by a catchword",
    text: `第一篇：卫生局（推荐）
临河县卫生局过去五年工作总结及未来五年工作谋划
${A}
一、2007年以来主要工作完成情况
${A}`,
    meta: { title: "临河县卫生局过去五年工作总结及未来五年工作谋划", issuer: "临河县卫生局" },
  },
  {
    name: "bars around the fields of a table",
    text: `索引号： | 1134/202311 | 组配分类： | 规划计划 |
发布机构： | 临河县卫生健康委员会 | 主题分类： | 卫生 |
名称： | 县卫健委2023年工作总结 | 文号： | |
${A}`,
    meta: { title: "县卫健委2023年工作总结", issuer: "临河县卫生健康委员会" },
  },
  { name: "an impossible date", text: `关于做好工作的通知\n（2021年13月40日）\n${A}`, meta: { date: null } },
  {
    name: "figures in running text are no document numbers and dates",
    text: `一、工作回顾\n${A}按照江政发〔2020〕15号文件要求，2020年3月5日启动改造。`,
    meta: { documentNumber: null, date: null },
  },
];

test.each(CASES)("$name", ({ text, meta }) => expect(read(text).meta).toMatchObject(meta));
