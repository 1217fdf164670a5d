import { datedBy } from "../../scope/dated.js";
import { tellsOfMeeting } from "../../scope/meeting-told.js";
import type { PeriodRule } from "./rules.js";

/** 1993年2月10日，召开了全体会议。大会收到提案136件: what a meeting did was done on its days. */
export const ofMeeting: PeriodRule = {
  name: "of-meeting",
  examples: ["1993年2月10日，召开了全体会议。大会收到提案〔136件〕。"],
  not: ["1993年2月10日，召开了全体会议。全年收到提案〔136件〕。", "1993年2月10日，工程开工。大会收到提案〔136件〕。"],
  when: (_figure, { text, tokens }, { meeting }) =>
    meeting !== null && tellsOfMeeting(text, tokens.at(0).start) ? datedBy(meeting, true) : null,
};
