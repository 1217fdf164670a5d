import type { Carried, Whole } from "../../scope/carried.js";
import { isLand } from "../../words/agents.js";
import { wordClass } from "../../words/word-classes.js";
import type { Figure } from "../figure.js";
import { brings, type VerbRule } from "./verb.js";
import { partsItems, wholeOf } from "./whole.js";

/** 修缮水库25座。其中，小型水库18座；山塘7座: what is done to the whole is done to its parts. */
export const ofWhole: VerbRule = {
  name: "verb-of-whole",
  examples: [
    "修缮水库25座，其中：小型水库18座；山塘〔7座〕。",
    "处分干部36人。其中，村干部〔24人〕。",
    "查处36人，其中村干部〔24人〕。",
    "安排资金36万元，其中：品牌建设〔12万元〕。",
  ],
  not: [
    "水库达到25座，其中：小型水库〔18座〕。",
    "修缮水库25座，其中：库容〔36万立方米〕。",
    "偿还债务60亿元，其中：市本级〔37亿元〕。",
    "核定债务限额60亿元，其中：一般债务限额〔37亿元〕。",
    "省转贷我市债券60亿元，其中：一般债券〔37亿元〕。",
    "处分干部36人。村干部〔24人〕。",
    "粮食产量增加36万吨，其中：小麦〔24万吨〕。",
  ],
  when(figure, _sentence, carried) {
    const { text, tokens, quantity, frame, leader } = figure;
    const { theme, predicate } = frame;
    if (theme === null || predicate !== null || leader !== null) return null;
    const whole = divided(figure, carried);
    if (whole?.unit !== quantity.unit) return null;
    const { start, end, word } = tokens.at(theme.last);
    // 市本级37亿元, 县区23亿元: who does it, and not what it is done to
    const isTier = text.charAt(end - 1) === LEVEL || isLand(text.slice(start, end));
    const isMeasure = word?.account === true || MEASURED.ends(text, end) || TOTALS.ends(text, end);
    return isTier || isMeasure ? null : brings(whole.verb);
  },
};

const MEASURED = wordClass("measured");
const TOTALS = wordClass("totals");
const AMONG = "其中";
const LEVEL = "级";

/** What the 其中 divides that opens the list of the figure: it stands before that word, or at the end of the sentence before. */
function divided({ text, tokens, quantity, frame, earlier }: Figure, { whole }: Carried): Whole | null {
  let { first } = frame;
  for (let order = earlier.length - 1; ; order--) {
    const before = earlier[order];
    const lead = tokens.skipBack(first - 1, partsItems);
    if (tokens.at(lead).word?.text === AMONG) {
      const end = tokens.skipBack(lead - 1, partsItems);
      if (end < 0) return whole;
      return before?.at === end ? wholeOf(text, tokens, before) : null;
    }
    // each of those between is a part too, and has no verb of its own
    const goesOn = before?.at === lead && before.quantity.unit === quantity.unit && before.frame.predicate === null;
    if (!goesOn) return null;
    first = before.frame.first;
  }
}
