import type { Twins } from "./pattern.js";

/** Members that belong together, and one that could pass for one of them; `head` is what they all end in. */
interface Set {
  members: readonly string[];
  more: string;
}

const NUMERALS = ["", "一", "两", "三", "四", "五", "六", "七", "八"];
const of = (members: readonly string[], more: string): Set => ({ members, more });

interface Pattern {
  sets: readonly Set[];
  say: (numeral: string, members: readonly string[]) => string;
}

const joined = (members: readonly string[]): string => members.join("、");
const comma = (members: readonly string[]): string => members.join("，");
const bracketed = (members: readonly string[]): string => `（${joined(members)}）`;

const PATTERNS: readonly Pattern[] = [
  {
    sets: [
      of(["学习型", "服务型", "创新型"], "节约型"),
      of(["法治型", "效能型", "廉洁型", "务实型"], "开放型"),
      of(["智慧型", "绿色型", "共享型"], "韧性型"),
    ],
    say: (n, m) => `建设${joined(m)}“${n}型机关”。`,
  },
  {
    sets: [
      of(["提升一批", "改造一批", "转型一批", "退出一批"], "新建一批"),
      of(["引进一批", "培育一批", "壮大一批"], "储备一批"),
      of(["清零一批", "压减一批", "整合一批", "下放一批", "取消一批"], "承接一批"),
    ],
    say: (n, m) => `推进“${n}个一批”：${comma(m)}。`,
  },
  {
    sets: [
      of(["强链工程", "育才工程", "净水工程", "安居工程"], "畅通工程"),
      of(["健康工程", "暖心工程", "青苗工程"], "银龄工程"),
      of(["蓝天工程", "碧水工程", "净土工程", "固废工程", "林海工程"], "湿地工程"),
    ],
    say: (n, m) => `实施“${n}大工程”${bracketed(m)}。`,
  },
  {
    sets: [
      of(["走村", "走企", "走户"], "走校"),
      of(["访民情", "访民意", "访民忧", "访民需"], "访民困"),
      of(["进社区", "进学校", "进企业", "进农村", "进机关"], "进军营"),
    ],
    say: (n, m) => `开展${joined(m)}“${n}${m[0]![0]}”活动。`,
  },
  {
    sets: [
      of(["方向不变", "力度不变", "节奏不变"], "目标不变"),
      of(["标准不降", "责任不降", "投入不降", "要求不降"], "热情不降"),
      of(["思想不松", "作风不松", "措施不松"], "督查不松"),
    ],
    say: (n, m) => `坚持“${n}${m[0]!.slice(-2)}”，即${joined(m)}。`,
  },
  {
    sets: [
      of(["稳就业", "稳投资", "稳预期"], "稳外贸"),
      of(["强作风", "强担当", "强本领", "强执行"], "强纪律"),
      of(["保交通", "保供电", "保供水"], "保通信"),
    ],
    say: (n, m) => `做好${joined(m)}“${n}${m[0]![0]}”工作。`,
  },
  {
    sets: [
      of(["云山景区", "青山景区", "月湖景区"], "镜湖景区"),
      of(["梅岭景区", "竹海景区", "温泉景区", "古镇景区"], "峡谷景区"),
      of(["石林景区", "花海景区", "草原景区"], "沙漠景区"),
    ],
    say: (n, m) => `打造${n}大景区${bracketed(m)}，接待能力明显增强。`,
  },
  {
    sets: [
      of(["旗帜亮起来", "队伍动起来", "产业兴起来", "村庄美起来"], "百姓富起来"),
      of(["环境美起来", "治理活起来", "集体强起来"], "乡风好起来"),
      of(["项目快起来", "园区热起来", "企业多起来"], "创新火起来"),
    ],
    say: (n, m) => `落实“${n}个起来”${bracketed(m)}。`,
  },
  {
    sets: [
      of(["钢铁产业", "化工产业", "纺织产业"], "建材产业"),
      of(["茶叶产业", "果蔬产业", "花卉产业", "药材产业"], "水产产业"),
      of(["算力产业", "软件产业", "传感产业", "安防产业", "动漫产业"], "电竞产业"),
    ],
    say: (n, m) => `培育${n}大产业：${joined(m)}。`,
  },
  {
    sets: [
      of(["财政金融改革", "土地制度改革", "医药卫生改革"], "教育评价改革"),
      of(["国资国企改革", "要素配置改革", "行政审批改革", "户籍制度改革"], "统计制度改革"),
      of(["供水价格改革", "供热价格改革", "供气价格改革"], "用电价格改革"),
    ],
    say: (n, m) => `统筹推进${n}项改革，即${joined(m)}。`,
  },
  {
    sets: [
      of(["查风险", "查隐患", "查漏洞"], "查短板"),
      of(["比担当", "比进度", "比质量", "比实效"], "比创新"),
      of(["送政策", "送技术", "送服务", "送资金"], "送信息"),
    ],
    say: (n, m) => `常态化开展“${n}${m[0]![0]}”行动（${joined(m)}）。`,
  },
  {
    sets: [
      of(["东部片区", "西部片区", "南部片区"], "北部片区"),
      of(["滨江片区", "临港片区", "环湖片区", "空港片区"], "古城片区"),
      of(["科创片区", "康养片区", "文旅片区"], "商贸片区"),
    ],
    say: (n, m) => `加快建设${n}大片区——${joined(m)}。`,
  },
  {
    sets: [
      of(["城乡面貌明显变化", "产业结构明显变化", "干部作风明显变化"], "生态环境明显变化"),
      of(["交通条件持续改善", "居住条件持续改善", "办学条件持续改善", "就医条件持续改善"], "用水条件持续改善"),
      of(["发展质量新提升", "城市品质新提升", "治理效能新提升"], "民生福祉新提升"),
    ],
    say: (n, m) => `实现“${n}个${m[0]!.slice(-3)}”：${joined(m)}。`,
  },
  {
    sets: [
      of(["项目集中", "资金集中", "力量集中"], "人才集中"),
      of(["规划统一", "标准统一", "管理统一", "运营统一"], "品牌统一"),
      of(["思路创新", "机制创新", "方法创新"], "载体创新"),
    ],
    say: (n, m) => `做到${joined(m)}“${n}个${m[0]!.slice(-2)}”。`,
  },
];

/** One member too many, and one too few by turns. */
export const MEMBERS: readonly Twins[] = PATTERNS.flatMap(({ sets, say }) =>
  sets.map(({ members, more }, turn) => {
    const numeral = NUMERALS[members.length]!;
    const wrong = turn % 2 === 0 ? [...members.slice(0, 2), more, ...members.slice(2)] : members.slice(0, -1);
    return { honest: say(numeral, members), wrong: say(numeral, wrong) };
  }),
);
