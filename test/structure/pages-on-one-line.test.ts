import { A, B, C, testOutlines } from "./outline-cases.js";
import { printedOutline } from "./read.js";

/** So long that a line with it is one that holds several paragraphs. */
const LONG = B + C;

testOutlines(
  "headings of pages pasted as one line",
  [
    {
      name: "numbers that count on through all parts, right behind the heading above them",
      text: `一、发展环境1.“十四五”时期取得重大成就。${LONG}2.“十五五”时期面临新的形势。${LONG}二、总体要求和主要目标3.“十五五”时期的总体要求。${LONG}4.“十五五”时期的主要目标。${LONG}三、做强特色产业5.加快发展现代农业。${LONG}`,
      outline: [
        "1 一、 发展环境",
        "2 1. “十四五”时期取得重大成就",
        "2 2. “十五五”时期面临新的形势",
        "1 二、 总体要求和主要目标",
        "2 3. “十五五”时期的总体要求",
        "2 4. “十五五”时期的主要目标",
        "1 三、 做强特色产业",
        "2 5. 加快发展现代农业",
      ],
    },
    {
      name: "numbers in the words of headings, which count nothing",
      text: `一、工作回顾（一）强化监管执法。${LONG}（二）建设“1.5小时”生活圈。${LONG}二、工作安排（一）优化便民服务。${LONG}（二）开展“3.15”维权行动。${LONG}`,
      outline: [
        "1 一、 工作回顾",
        "2 （一） 强化监管执法",
        "2 （二） 建设“1.5小时”生活圈",
        "1 二、 工作安排",
        "2 （一） 优化便民服务",
        "2 （二） 开展“3.15”维权行动",
      ],
    },
    {
      name: "a first part with a dash right behind the heading that the others stand below",
      text: `二、总体思路（一）指导思想以习近平新时代中国特色社会主义思想为指导。${LONG}（二）基本原则——坚持以人为本。${B}——坚持改革创新。${B}——坚持统筹协调。${B}（三）规划目标总体目标：到2030年，供水能力全面提升。${LONG}`,
      outline: [
        "1 二、 总体思路",
        "2 （一） 指导思想",
        "2 （二） 基本原则",
        "3 —— 坚持以人为本",
        "3 —— 坚持改革创新",
        "3 —— 坚持统筹协调",
        "2 （三） 规划目标",
      ],
    },
    {
      name: "a dash before the second half of a heading",
      text: `一、扩大开放——打造新高地。${LONG}二、深化改革——激发新活力。${LONG}三、改善民生——增进新福祉。${LONG}`,
      outline: ["1 一、 扩大开放——打造新高地", "1 二、 深化改革——激发新活力", "1 三、 改善民生——增进新福祉"],
    },
    {
      name: "text that opens with those spoken to, or with what lies ahead",
      text: `一、过去五年工作回顾过去五年，全县经济稳步增长。${LONG}二、今后五年的目标任务展望未来五年，机遇和挑战并存。${LONG}三、2027年工作安排各位代表，2027年是召开村镇现场会之年，也是收官之年。${LONG}`,
      outline: ["1 一、 过去五年工作回顾", "1 二、 今后五年的目标任务", "1 三、 2027年工作安排"],
    },
    {
      name: "parts of a communiqué, named by their field",
      text: `某县2019年国民经济和社会发展统计公报 一、综合初步核算，全年实现生产总值86.2亿元，增长6.1%。${LONG}二、农业2019年，全县粮食产量21万吨。${LONG}三、工业和建筑业全年规模以上工业增加值增长7%，产销率98%。${LONG}四、交通、邮电全县各种运输方式完成货运量36万吨，增长9%。${LONG}五、人口、人民生活和社会保障年末常住人口32万人，下降0.2%。${LONG}`,
      outline: [
        "1 一、 综合",
        "1 二、 农业",
        "1 三、 工业和建筑业",
        "1 四、 交通、邮电",
        "1 五、 人口、人民生活和社会保障",
      ],
    },
    {
      name: "a field that begins a heading, and one that is a verb",
      text: `一、农业全面增产增收。${LONG}二、教育全县党员干部牢记宗旨、担当作为、真抓实干。${LONG}三、旅游市场持续升温。${LONG}`,
      outline: [
        "1 一、 农业全面增产增收",
        "1 二、 教育全县党员干部牢记宗旨、担当作为、真抓实干",
        "1 三、 旅游市场持续升温",
      ],
    },
    {
      name: "short headings that white space sets apart",
      text: `一、规划期限 2024—2035年。 二、功能布局 （一）主城 城区建设采取组团推进的模式。${LONG} （二）新区 重点布局先进制造业。${LONG} 三、市政设施 （一）供水 近期从东山水库取水。${LONG} （二）文化遗产保护 加强历史建筑、特色街区和非物质文化遗产保护。${LONG} （三）社会服务 完善社会服务体系。${LONG}`,
      outline: [
        "1 一、 规划期限",
        "1 二、 功能布局",
        "2 （一） 主城",
        "2 （二） 新区",
        "1 三、 市政设施",
        "2 （一） 供水",
        "2 （二） 文化遗产保护",
        "2 （三） 社会服务",
      ],
    },
    {
      name: "a stray blank in a heading where the others have none",
      text: `一、强化 监管执法。${LONG}二、优化便民服务。${LONG}三、加强自身建设。${LONG}四、落实主体责任。${LONG}`,
      outline: ["1 一、 强化监管执法", "1 二、 优化便民服务", "1 三、 加强自身建设", "1 四、 落实主体责任"],
    },
    {
      name: "the title of a plan that the notice before it passes on",
      text: `某政发〔2022〕9号 某县人民政府关于印发《某县供水专项规划》的通知 各乡镇人民政府：《某县供水专项规划》已经县政府同意，现印发给你们，请认真组织实施。 附件：某县供水专项规划 某县人民政府 2022年1月4日 某县供水专项规划 ${A}${A}一、现状与形势（一）取得的进展。${LONG}（二）面临的挑战。${LONG}二、总体思路（一）指导思想。${LONG}`,
      outline: [
        "1 某县供水专项规划",
        "2 一、 现状与形势",
        "3 （一） 取得的进展",
        "3 （二） 面临的挑战",
        "2 二、 总体思路",
        "3 （一） 指导思想",
      ],
    },
    {
      name: "a plan that is named again between blanks, with no text of its own",
      text: `为了用好《某县供水专项规划》，县水务局作如下解读。${A}一、编制背景。${LONG}二、主要内容。${LONG}三、下一步打算。${LONG} 相关文件： 某县供水专项规划 附件下载`,
      outline: ["1 一、 编制背景", "1 二、 主要内容", "1 三、 下一步打算"],
    },
  ],
  printedOutline,
);
