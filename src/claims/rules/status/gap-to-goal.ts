import { isGapToGoal } from "../../scope/reach-of-time.js";
import { by, type StatusRule } from "./status.js";

/** 距2020年46%的目标还差4.5个百分点: how much there is still to go is so now, in a plan too. */
export const gapToGoal: StatusRule = {
  name: "gap-to-goal",
  examples: [
    "一、2019年工作回顾\n服务业占比41.5%，距2020年46%的目标还差〔4.5个百分点〕。",
    "一、2020年工作安排\n投资36亿元，距全年目标还差〔12亿元〕。",
    "一、2019年工作回顾\n与2020年目标尚有〔4.5个百分点〕差距。",
  ],
  not: [
    "一、2019年工作回顾\n服务业占比41.5%，距2020年〔46%〕的目标还差4.5个百分点。",
    "一、2020年工作安排\n城乡居民收入差距〔2.2倍〕以内。",
  ],
  when: ({ text, tokens, at }) => (isGapToGoal(text, tokens, at) ? by("achieved") : null),
};
