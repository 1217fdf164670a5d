import type { ComponentChildren, VNode } from "preact";
import { isClaim, type Mark } from "../model/mark-kinds.js";
import { goTo, words } from "../state.js";

/** Opens another mark. */
export function MarkLink({
  mark,
  follow = true,
  children,
}: {
  mark: Mark;
  follow?: boolean;
  children?: ComponentChildren;
}): VNode {
  const label = isClaim(mark) ? `${mark.claim.indicator?.text ?? ""} ${mark.text}` : mark.text;
  return (
    <button type="button" class="link" lang="zh-CN" onClick={() => goTo({ view: "text", target: mark.id }, { follow })}>
      {children ?? `${words.value.kind[mark.kind]} · ${label.replace(/\s+/g, " ").trim()}`}
    </button>
  );
}
