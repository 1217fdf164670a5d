import { describe, expect, test } from "vitest";
import { spelledOut } from "./spelled-out.js";

type Case = readonly [text: string, members: string];

describe("members without a mark, or that a conjunction and 双 join", () => {
  test.each<Case>([
    ["实现招商引资和项目建设“双突破”。", "招商引资/项目建设"],
    ["夺取防汛抗旱和经济工作“双胜利”。", "防汛抗旱/经济工作"],
    ["实现用水总量和强度“双下降”。", "用水总量/强度"],
    ["推动森林覆盖率与生态效益“双提升”。", "森林覆盖率/生态效益"],
    ["促进农民收入和集体经济“双增收”。", "农民收入/集体经济"],
    ["坚持爱民为民富民“三民”情怀。", "爱民/为民/富民"],
    ["健全党建政建群建相结合的“三建”机制。", "党建/政建/群建"],
    ["做好稳岗稳企稳农“三稳”工作。", "稳岗/稳企/稳农"],
    ["统筹产前产中产后“三产”服务。", "产前/产中/产后"],
    ["推进碳减排、碳中和“双碳”任务。", "碳减排/碳中和"],
  ])("%s", (text, members) => expect(spelledOut(text)).toBe(members));
});

describe("what only looks like them", () => {
  test.each<Case>([
    ["提高城乡低保、残疾人“双补贴”标准。", "-"],
    ["巩固和提升小微“双创”基地。", "-"],
    ["起数和死亡人数实现“双下降”。", "-"],
    ["实行红黄蓝“三色”预警。", "-"],
    ["服务人民群众“三民”实践基地揭牌。", "-"],
    ["推动县乡村“三级”联动。", "-"],
    ["坚持一心为民“三民”理念。", "-"],
    ["做好稳定就业“三稳”工作。", "-"],
    ["加快城乡建设“三建”步伐。", "-"],
    ["强化和落实“双减”责任。", "-"],
  ])("%s", (text, members) => expect(spelledOut(text)).toBe(members));
});
