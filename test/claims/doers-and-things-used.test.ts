import { describe, expect, test } from "vitest";
import { claimRows, figure, indicator, verb } from "./claim-rows.js";

/** Each figure with what it measures and the verb that brings it. */
const read = (text: string): string[] => claimRows(text, figure, indicator, verb);

describe("those who act open the clause, and the deed behind them is the verb", () => {
  test.each([
    ["图书馆接待读者32万人次。", ["32万人次 读者 接待"]],
    ["县医院接诊患者36万人次。", ["36万人次 患者 接诊"]],
    ["人民调解组织调处纠纷3210件。", ["3210件 纠纷 调处"]],
    ["78名委员走访企业132家。", ["78名 委员 -", "132家 企业 走访"]],
    ["3个乡镇挪用专项资金126万元。", ["3个 乡镇 -", "126万元 专项资金 挪用"]],
    ["86支宣讲队宣讲政策1200场次。", ["86支 宣讲队 -", "1200场次 政策 宣讲"]],
  ])("%s", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  test.each([
    ["农村居民消费支出1.2万元。", ["1.2万元 农村居民消费支出 -"]],
    ["企业研发投入32亿元。", ["32亿元 企业研发投入 -"]],
    ["企业研发人员36名。", ["36名 企业研发人员 -"]],
    ["企业加工车间12间。", ["12间 企业加工车间 -"]],
    ["企业下岗职工360人。", ["360人 企业下岗职工 -"]],
    ["学校维修经费200万元。", ["200万元 学校维修经费 -"]],
  ])("but not in %s", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

describe("in a list a thing may be named by the deed that it serves for", () => {
  test.each([
    ["配备保洁员1430名、垃圾清运车126台。", ["1430名 保洁员 配备", "126台 垃圾清运车 配备"]],
    ["发放资料3.2万份、培训教材1200册。", ["3.2万份 资料 发放", "1200册 培训教材 发放"]],
    ["新建塘坝36座和灌溉渠12公里。", ["36座 塘坝 新建", "12公里 灌溉渠 新建"]],
    ["回收农药包装废弃物42吨。", ["42吨 农药包装废弃物 回收"]],
    ["互联网宽带接入用户16.03万户。", ["16.03万户 互联网宽带接入用户 -"]],
  ])("%s", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  test.each([
    [
      "改造食堂12个，培训教师320人次、管理人员86人次。",
      ["12个 食堂 改造", "320人次 教师 培训", "86人次 管理人员 培训"],
    ],
    ["新建厂房12栋、销售农产品3.6万吨。", ["12栋 厂房 新建", "3.6万吨 农产品 销售"]],
    ["改造道路12公里、修复渠道36公里。", ["12公里 道路 改造", "36公里 渠道 修复"]],
    ["企业接入宽带3.6万户。", ["3.6万户 宽带 接入"]],
  ])("but not in %s", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});
