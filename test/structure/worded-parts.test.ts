import { describe, expect, test } from "vitest";
import { outline } from "./read.js";

describe("sections below numbered parts", () => {
  test("a series that goes on after them is the outer one", () => {
    const raw =
      "一、基本情况\n建成机构18家。\n二、主要任务\n第一节 增加供给\n新增托位3600个。\n第二节 提高质量\n培训1200人次。\n三、组织实施\n县卫生健康局负责。";
    expect(outline(raw)).toEqual([
      "1 一、 基本情况",
      "1 二、 主要任务",
      "2 第一节 增加供给",
      "2 第二节 提高质量",
      "1 三、 组织实施",
    ]);
  });

  test("so is a last part with nothing of its own above them", () => {
    const raw =
      "一、基本情况\n建成机构18家。\n二、主要任务\n第一节 增加供给\n新增托位3600个。\n第二节 提高质量\n培训1200人次。";
    expect(outline(raw).slice(1)).toEqual(["1 二、 主要任务", "2 第一节 增加供给", "2 第二节 提高质量"]);
  });

  test("a series that starts anew below each of them is the inner one", () => {
    const raw =
      "第一节 供给\n一、现状\n建成机构18家。\n二、任务\n新增托位3600个。\n第二节 质量\n一、现状\n持证率92%。\n二、任务\n培训1200人次。";
    expect(outline(raw)).toEqual([
      "1 第一节 供给",
      "2 一、 现状",
      "2 二、 任务",
      "1 第二节 质量",
      "2 一、 现状",
      "2 二、 任务",
    ]);
  });
});
