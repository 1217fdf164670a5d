import type { NoClaimRule } from "./no-claim.js";

/** The signs of multiplication, as they are written and typed. */
const TIMES = new Set("×*＊✕xX");
const WHOLE: ReadonlySet<number> = new Set([100, 1000]);

/** 及时率=及时发放资金/应发放资金×100%: how a rate is reckoned. */
export const formula: NoClaimRule = {
  name: "formula",
  examples: ["发放及时率=及时发放资金/应发放资金×〔100%〕。", "覆盖率按（实际参保人数÷应参保人数）*〔100%〕计算。"],
  not: ["发放及时率为〔100%〕。", "验收合格率*〔98%〕。"],
  when({ text, quantity: { unit, value, span } }) {
    if ((unit !== "%" && unit !== "‰") || !WHOLE.has(value)) return null;
    return TIMES.has(
      text
        .slice(Math.max(0, span.start - 3), span.start)
        .trimEnd()
        .slice(-1),
    )
      ? true
      : null;
  },
};
