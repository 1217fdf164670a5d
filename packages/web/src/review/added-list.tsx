import type { VNode } from "preact";
import type { Verdict } from "tifa/review";
import { placeTarget } from "../model/address.js";
import type { ReportDocument } from "../model/report-document.js";
import { goTo, words } from "../state.js";
import { reader, withdraw } from "./verdicts.js";
import type { ReviewWords } from "./words/word-set.js";

/** What readers added to the document: each leads to its place, and this reader's own can be taken back. */
export function AddedList({ verdicts, document }: { verdicts: readonly Verdict[]; document: ReportDocument }): VNode {
  const say = words.value;
  return (
    <ul class="added">
      {verdicts.map((verdict) => {
        const { item, changed = {}, at, by } = verdict;
        const target = placeTarget({ start: item.start, end: item.start + item.quote.length });
        return (
          <li key={at}>
            {say.kind[item.kind]} ·{" "}
            <button
              type="button"
              class="link"
              lang="zh-CN"
              title={say.showInText}
              onClick={() => goTo({ view: "text", document: document.number, target })}
            >
              {String(changed.indicator ?? "")} {item.quote}
            </button>
            {leftOut(verdict).map((why) => (
              <small key={why}> · {say.review.leftOut[why]}</small>
            ))}
            {by === reader.value ? (
              <button
                type="button"
                class="plain"
                aria-label={`${say.review.withdraw}: ${item.quote}`}
                title={say.review.withdraw}
                onClick={() => withdraw(verdict)}
              >
                ✕
              </button>
            ) : (
              <> {by}</>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Why a claim that was added is in the tables and not in every chart. */
function leftOut({ item: { kind }, changed = {} }: Verdict): (keyof ReviewWords["leftOut"])[] {
  if (kind !== "achievement" && kind !== "target") return [];
  if (typeof changed.value !== "number") return ["value"];
  if (!changed.indicator) return ["indicator"];
  return kind === "achievement" && !changed.period_from && !changed.period_to ? ["period"] : [];
}
