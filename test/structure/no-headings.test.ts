import { A, B, C, testOutlines } from "./outline-cases.js";

testOutlines("what looks like a heading and is none", [
  {
    name: "notes below a communiqué",
    text: `一、综合
${A}
二、农业
${B}
注释：
（1）本公报数据为快报数。部分数据因四舍五入，存在总计与分项合计不等的情况。
（2）人均生产总值按常住人口计算。增长速度按可比价格计算，绝对数按现价计算。`,
    outline: ["1 一、 综合", "1 二、 农业"],
  },
  {
    name: "enclosures in the line of the last paragraph",
    text: `为了做好培训，现将有关事项通知如下。${A}一、加强组织领导。${C}二、规范培训管理。${C}三、严格考核验收。${C}附：1、培训办班流程图；2、培训验收汇总表。`,
    outline: ["1 一、 加强组织领导", "1 二、 规范培训管理", "1 三、 严格考核验收"],
  },
  {
    name: "parts below a word that only ends like the name of notes",
    text: `值得关注：
（1）产业升级步伐加快。${B}
（2）民生保障更加有力。${B}`,
    outline: ["1 （1） 产业升级步伐加快", "1 （2） 民生保障更加有力"],
  },
  {
    name: "title, date, speaker and salutation",
    text: `某县2022年政府工作报告
——2022年1月18日在某县第十六届人民代表大会第一次会议上
县长 李一鸣
各位代表：
现在，我代表县人民政府向大会报告工作，请予审议。
${A}`,
    outline: [],
  },
  {
    name: "the title once more, below the line of a page",
    text: `县委工作回顾与展望
时间：2021-05-24 05:35:00
导语：县委工作回顾与展望一文由网友提供，仅供参考，欢迎阅读，如有需要请与客服联系。
县委工作回顾与展望
${A}`,
    outline: [],
  },
  {
    name: "a motto below the title",
    text: `临河县应急管理局2023年工作总结
守牢底线，护航发展，以实干担当书写平安新篇章
${A}
${B}`,
    outline: [],
  },
  {
    name: "a headline on problems",
    text: `在县第三届人民代表大会第二次会议上
王大川报告财政预算问题
本报讯 县财政局局长王大川今天在会上作了报告，会议审查了上年的决算。
${A}`,
    outline: [],
  },
  {
    name: "fields of a form with a colon",
    text: `${A}
责任单位：县发展和改革局
${B}
完成时限：每年3月底
${A}`,
    outline: [],
  },
  {
    name: "enumeration inside a paragraph",
    text: `重点抓了三件事。一是加强学习。组织培训5期。二是改进作风。整改问题12个。三是严格考核。${C}`,
    outline: [],
  },
  {
    name: "facts that open paragraphs",
    text: `全年完成投资5亿元。${B}
城镇新增就业3200人。${B}
新建学校6所。${B}`,
    outline: [],
  },
  {
    name: "statements that open paragraphs",
    text: `过去的一年极不平凡。${A}
成绩来之不易。${A}
展望未来，我们充满信心。${A}
从根本上说，力量蕴藏在群众之中。${A}`,
    outline: [],
  },
  {
    name: "list items that are whole paragraphs",
    text: `现将有关事项通知如下：
1.各单位要在3月底前完成自查，并将自查报告报送县政府办公室，逾期不报的予以通报。
2.各牵头部门要按照职责分工，对照任务清单，逐项抓好落实，确保按期完成。
3.县政府督查室要加强跟踪督办，对推进不力的单位和个人严肃问责。`,
    outline: [],
  },
  {
    name: "list items that end in semicolons",
    text: `年度目标如下：
（一）地区生产总值增长6%；
（二）规模以上工业增加值增长8%；
（三）城乡居民收入与经济增长同步。`,
    outline: [],
  },
  {
    name: "problems listed as sentences",
    text: `${A}
1.基层卫生人才短缺，全科医生仅占执业医师的6%。
2.信息化水平不高，数据共享存在壁垒。
3.服务能力有待提升。`,
    outline: [],
  },
  {
    name: "enclosures",
    text: `${A}
附件：1.任务分解表
2.水质检测指标
3.管网改造计划
某市人民政府办公室`,
    outline: [],
  },
  {
    name: "points of a speech that are full sentences",
    text: `${A}
第一、必须努力增加生产。${C}
第二、必须加强计划管理。${C}`,
    outline: [],
  },
  {
    name: "leads that are statements",
    text: `${A}
——这五年，是综合实力跃上新台阶的五年。${B}
——这五年，是城乡面貌发生巨变的五年。${B}`,
    outline: [],
  },
  {
    name: "the sentence that opens a plan or a part",
    text: `为持续改善生态环境质量，根据有关规定，制定本规划。
${A}
以生态文明思想为指导，坚持方向不变、力度不减。
${C}`,
    outline: [],
  },
  {
    name: "rows of a table",
    text: `${A}
1.地区生产总值年均增长6.5%左右
2.全员劳动生产率增长高于地区生产总值增长
3.城镇调查失业率5%以内`,
    outline: [],
  },
  {
    name: "a single titular sentence",
    text: `${A}
加强组织领导。${C}
${A}
${A}
${A}`,
    outline: [],
  },
  {
    name: "signature and date",
    text: `${A}
某县人民政府办公室
2021年3月5日
（此件公开发布）`,
    outline: [],
  },
  {
    name: "captions and credits",
    text: `${A}
图为新建成的乡村图书馆
记者 王晓明 摄
${A}
来源：某县融媒体中心
${A}`,
    outline: [],
  },
  {
    name: "figures and decimals at the head of a line",
    text: `${A}
1.5万人参加了培训，培训覆盖率达到96%，比上年提高3个百分点。
12月底前完成验收，验收合格率达到100%，群众满意度明显提高。
一、二、三产业协调发展，结构调整为12：45：43，服务业比重继续提高。`,
    outline: [],
  },
  {
    name: "names and nothing else",
    text: `${A}
市发展改革局、市财政局、市农业局、市商务局、市税务局、市
工商局文件
${A}`,
    outline: [],
  },
  {
    name: "a table of contents",
    text: `目录
一、发展基础
二、总体要求
三、主要任务
四、保障措施`,
    outline: [],
  },
  { name: "nothing", text: "", outline: [] },
  { name: "a label with nothing behind it", text: "（", outline: [] },
]);
