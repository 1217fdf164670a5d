import { describe, expect, test } from "vitest";
import { claimRows, figure, status, years } from "./claim-rows.js";

const PLAN = "松溪市2025年政府工作报告\n二、2025年工作安排\n";
const REVIEW = "松溪市2025年政府工作报告\n一、2024年工作回顾\n全市经济稳步发展。";

/** Each figure with its status. */
const statusIn = (head: string, text: string): string[] => claimRows(head + text, figure, status);
/** Each figure with its status and the years for which it holds. */
const yearsIn = (head: string, text: string): string[] => claimRows(head + text, figure, status, years);

describe("a part on plans tells where it starts from, and goes on", () => {
  test.each([
    [
      "去年建成口袋公园16座，今年再建18座，绿视率提高到36%。",
      ["16座 achieved 2024–2024", "18座 target 2025–2025", "36% target 2025–2025"],
    ],
    [
      "去年改造渠道86公里，今年再改造64公里；惠及农户2.6万户。",
      ["86公里 achieved 2024–2024", "64公里 target 2025–2025", "2.6万户 target 2025–2025"],
    ],
    [
      "截至去年底，全市有托位3600个，今年新建800个，每千人托位达到4.2个。",
      ["3600个 achieved 2024–2024", "800个 target 2025–2025", "4.2个 target 2025–2025"],
    ],
    [
      "截至2月底，签约企业26家，全年签约120家以上，到位资金36亿元。",
      ["26家 achieved 2025-02–2025-02", "120家 target 2025–2025", "36亿元 target 2025–2025"],
    ],
    ["前三年已改造泵站36座，余下的12座今年全部改造到位。", ["36座 achieved 2022–2024", "12座 target 2025–2025"]],
    [
      "去年动工的6座泵站全部投用，新开工9座，完成投资12亿元。",
      ["6座 achieved 2024–2024", "9座 target 2025–2025", "12亿元 target 2025–2025"],
    ],
    ["对去年抽检不合格的36家企业限期整改，整改率达到100%。", ["36家 achieved 2024–2024", "100% target 2025–2025"]],
    ["去年评估不达标的8所学校，年内全部达标，满意率达到96%。", ["8所 achieved 2024–2024", "96% target 2025–2025"]],
  ])("%s", (text, rows) => {
    expect(yearsIn(PLAN, text)).toEqual(rows);
  });

  test.each([
    ["去年全市的税收增长6%，外贸增长8%。", ["6% achieved 2024–2024", "8% achieved 2024–2024"]],
    ["去年，全市建成公园12个，绿地率达到41%。", ["12个 achieved 2024–2024", "41% achieved 2024–2024"]],
    ["去年新建学校6所，今年以来增势不减；改造学校8所。", ["6所 achieved 2024–2024", "8所 achieved 2025–-"]],
    ["截至去年底，全市有托位3600个，公办托位占52%。", ["3600个 achieved 2024–2024", "52% achieved 2024–2024"]],
  ])("%s: nothing of the plan", (text, rows) => {
    expect(yearsIn(PLAN, text)).toEqual(rows);
  });
});

describe("times that are over reach on in a part on plans", () => {
  test.each([
    [
      "从2019年到2024年，尽管条件艰苦，仍有36个乡通了客车，通车率达到96%。",
      ["36个 achieved 2019–2024", "96% achieved 2019–2024"],
    ],
    [
      "财政去年向医院增拨经费3.6亿元，使年度补助增至12亿元。",
      ["3.6亿元 achieved 2024–2024", "12亿元 achieved 2024–2024"],
    ],
    ["债券市场持续发展，截至2024年年底，债券余额超过360亿元。", ["360亿元 achieved 2024–2024"]],
    ["现时全市有养老机构36家，使用率达到82%。", ["36家 achieved -–-", "82% achieved -–-"]],
    ["各县去年排查隐患36处，年底前全部整改，整改率达到100%。", ["36处 achieved 2024–2024", "100% target 2025–2025"]],
  ])("%s", (text, rows) => {
    expect(yearsIn(PLAN, text)).toEqual(rows);
  });

  test.each([
    ["推动去年签约企业稳定生产，开工率达到92%。", ["92% target 2025–2025"]],
    ["在去年增长6%的高基数上，工业投资增长8%。", ["6% achieved 2024–2024", "8% target 2025–2025"]],
    [
      "从去年的36家增加到60家，产值突破120亿元。",
      ["36家 achieved 2024–2024", "60家 target 2025–2025", "120亿元 target 2025–2025"],
    ],
  ])("%s: not those of a thing, a ground or a base", (text, rows) => {
    expect(yearsIn(PLAN, text)).toEqual(rows);
  });
});

describe("a review tells what this year will bring", () => {
  test.each([
    [
      "去年引进企业36家，今年再引进42家，总数达到360家。",
      ["36家 achieved 2024–2024", "42家 target 2025–2025", "360家 target 2025–2025"],
    ],
    [
      "剩余6座泵站预计今年4月全部完工，新增灌溉面积1.2万亩。",
      ["6座 target 2025-04–2025-04", "1.2万亩 target 2025-04–2025-04"],
    ],
    ["列入今年计划的项目12个，全年完成投资86亿元。", ["12个 target 2025–2025", "86亿元 achieved 2024–2024"]],
  ])("%s", (text, rows) => {
    expect(yearsIn(REVIEW, text)).toEqual(rows);
  });
});

describe("what has not come so far, and what will be done with it", () => {
  test.each([
    [
      "30件实事办结26件，未办结的4件将于今年6月底前完成。",
      ["30件 achieved 2024–2024", "26件 achieved 2024–2024", "4件 target 2025-06–2025-06"],
    ],
    ["尚未验收的3座水库今年上半年验收。", ["3座 target 2025-01–2025-06"]],
    ["未整改到位的12处隐患，将于2025年完成整改。", ["12处 target 2025–2025"]],
  ])("%s", (text, rows) => {
    expect(yearsIn(REVIEW, text)).toEqual(rows);
  });

  test.each([
    ["未通过验收的3座水库已责令整改。", ["3座 achieved"]],
    ["化解了多年未化解的36件积案，将继续努力。", ["36件 achieved"]],
    ["未立案的9件提案，已转有关部门研究。", ["9件 achieved"]],
  ])("%s: as it is", (text, rows) => {
    expect(statusIn(REVIEW, text)).toEqual(rows);
  });
});

describe("what a paper says, and what somebody asks for", () => {
  test.each([
    [
      "市里出台的行动方案明确，新建泵站26座、改造36座，目前已开工12座。",
      ["26座 target", "36座 target", "12座 achieved"],
    ],
    ["《松溪市水网规划》提出，新增库容1.2亿立方米；全年完成投资6亿元。", ["1.2亿立方米 target", "6亿元 achieved"]],
    ["编制水网规划，三年内建成水库6座、泵站12座。", ["6座 target", "12座 target"]],
    ["与企业签订协议，五年投资86亿元。", ["86亿元 target"]],
    ["印发治理方案，提出三年治理河道360公里，首年完成126公里。", ["360公里 target", "126公里 achieved"]],
    ["省政府要求我市煤耗下降4%，实际下降4.6%。", ["4% target", "4.6% achieved"]],
    ["市政府要求各县年底前新建公厕12座。", ["12座 target"]],
    ["与市里签订责任书，明确今年煤耗下降4%。", ["4% target"]],
  ])("%s", (text, rows) => {
    expect(statusIn(REVIEW, text)).toEqual(rows);
  });

  test.each([
    ["根据规划要求，新建泵站26座。", ["26座 achieved"]],
    ["按照市委会议要求，排查隐患36处。", ["36处 achieved"]],
    ["落实过紧日子要求，压减支出3.6亿元。", ["3.6亿元 achieved"]],
    ["编制水网规划，三年来建成水库6座。", ["6座 achieved"]],
    ["解读水网规划，三年共建成水库6座。", ["6座 achieved"]],
    ["省里要求10月底前完成，我市8月底完成改造3600户。", ["3600户 achieved"]],
    ["上级要求落实到位，全市改造泵站36座。", ["36座 achieved"]],
    ["原计划年底完工的12座泵站提前建成。", ["12座 achieved"]],
  ])("%s: done", (text, rows) => {
    expect(statusIn(REVIEW, text)).toEqual(rows);
  });

  test("years that a plan names are to come, in a review too", () => {
    expect(yearsIn(REVIEW, "实施意见提出，三年内参保率提高到98%。")).toEqual(["98% target 2025–2027"]);
  });
});

describe("a goal beside what came of it", () => {
  test.each([
    ["省定目标为增长6%，我市实际增长7.2%。", ["6% target", "7.2% achieved"]],
    ["年度任务为新建泵站12座、改造水库6座，实际新建13座。", ["12座 target", "6座 target", "13座 achieved"]],
    ["比年初计划的36亿元多完成2亿元。", ["36亿元 target", "2亿元 achieved"]],
    [
      "与年初确定的增长8%的目标相比，全年实际增长7.6%，低0.4个百分点。",
      ["8% target", "7.6% achieved", "0.4个百分点 achieved"],
    ],
    ["在年初目标5%的基础上，实际增长5.6%。", ["5% target", "5.6% achieved"]],
    ["改造渠道36公里（任务32公里），超任务数4公里。", ["36公里 achieved", "32公里 target", "4公里 achieved"]],
    ["全年固投总任务26亿元，完成28亿元。", ["26亿元 target", "28亿元 achieved"]],
    ["省下达任务2600户，完成2800户。", ["2600户 target", "2800户 achieved"]],
  ])("%s", (text, rows) => {
    expect(statusIn(REVIEW, text)).toEqual(rows);
  });

  test("in a text without parts the goal says nothing of what follows", () => {
    const text = "同年初预期的8%相比，全年实际增长7.6%，低0.4个百分点。";
    expect(statusIn("", text)).toEqual(["8% target", "7.6% achieved", "0.4个百分点 achieved"]);
  });
});

test.each([
  ["水厂全部建成后，年供水3600万立方米，受益群众26万人。", ["3600万立方米 target", "26万人 target"]],
  ["水厂去年全部建成后，年供水3600万立方米。", ["3600万立方米 achieved"]],
  ["水厂建成后，年供水3600万立方米。", ["3600万立方米 achieved"]],
  ["水厂全部建成后，已新增供水3600万立方米。", ["3600万立方米 achieved"]],
])("%s: what a work gives once all of it stands", (text, rows) => {
  expect(statusIn(REVIEW, text)).toEqual(rows);
});

test.each([
  ["全市现有村卫生室360个，达标率82%，年底前达标率提高到92%。", ["360个 achieved", "82% achieved", "92% target"]],
  ["全市达标率82%，2027年提高到92%。", ["82% target", "92% target"]],
])("%s: the level that is to be raised", (text, rows) => {
  expect(statusIn(PLAN, text)).toEqual(rows);
});

describe("what a review says of years to come", () => {
  test.each([
    ["二期工程明年投产，预计年产值26亿元。", ["26亿元 target"]],
    ["要求各单位压减会议6%以上，全年压减会议126次。", ["6% target", "126次 achieved"]],
    ["省下达我市指标2.6万人，实际完成2.8万人。", ["2.6万人 target", "2.8万人 achieved"]],
    ["提前下达2025年资金36亿元，支出进度达到62%。", ["36亿元 target", "62% achieved"]],
    ["新引进企业36家，计划三年内全部投产。", ["36家 achieved"]],
    ["着眼2035年远景目标，编制规划26项。", ["26项 achieved"]],
    ["为确保今年如期完工，提前开工项目36个。", ["36个 achieved"]],
  ])("%s", (text, rows) => {
    expect(statusIn(REVIEW, text)).toEqual(rows);
  });
});
