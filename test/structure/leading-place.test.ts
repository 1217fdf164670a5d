import { expect, test } from "vitest";
import { read } from "./read.js";

/** What begins like the name of a place and is none, or ends like a kind of documents without being one. */
test.each([
  ["城市更新项目资金管理办法", null],
  ["社区老年食堂补贴办法", null],
  ["农村集市食品摊点备案办法", null],
  ["跨省通办事项受理规则", null],
  ["上市公司培育奖励办法", null],
  ["加强乡镇林业站建设的意见", null],
  ["自然保护区巡护管理规定", null],
  ["促进县域商业发展的若干措施", null],
  ["返乡创业园认定办法", null],
  ["省际客运班线经营办法", null],
])("%s names no place", (title, level) => {
  expect(read(`${title}\n第一条 为规范工作，制定本办法。\n第二条 本办法自发布之日起施行。`).meta.level).toBe(level);
});

test.each([
  ["临江市二手房交易办法", "municipal"],
  ["江南省临江市夜间经济促进办法", "municipal"],
  ["江南省湿地保护条例", "provincial"],
  ["清河县民宿管理办法", "county"],
  ["东湖区犬只管理办法", "county"],
  ["青山镇集体资产处置办法", "township"],
  ["云岭自治区草原管护条例", "provincial"],
  ["关于清河县生猪屠宰监管的意见", "county"],
  ["临江市民政局救助管理办法", "municipal"],
  ["江南省清河县东山镇殡葬管理办法", "township"],
])("%s is of a place", (title, level) => {
  expect(read(`${title}\n第一条 为规范工作，制定本办法。\n第二条 本办法自发布之日起施行。`).meta.level).toBe(level);
});
