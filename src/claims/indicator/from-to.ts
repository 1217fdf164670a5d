import type { IndicatorRule } from "./indicator-rule.js";
import { lastIndicator, mentionOf } from "./mentions.js";
import { subjectOf, topicOf } from "./topic.js";

/** 森林覆盖率由41.07%提高到49.18%: both figures measure the sentence's subject. */
export const fromTo: IndicatorRule = {
  name: "from-to",
  when(figure, _sentence, carried) {
    const { text, tokens, at, left, earlier, quantity } = figure;
    if (left.from) {
      if (left.noun !== null) return mentionOf(text, tokens, left.noun);
      const from = earlier[earlier.length - 1]?.at ?? -1;
      return subjectOf(text, tokens, at, from) ?? lastIndicator(figure) ?? topicOf(figure, carried);
    }
    const before = earlier[earlier.length - 1];
    const continues =
      before?.rule === "from-to" &&
      left.noun === null &&
      left.tailKind === "link" &&
      before.quantity.unit === quantity.unit;
    return continues && before.at < at ? before.indicator : null;
  },
};
