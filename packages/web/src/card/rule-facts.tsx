import type { VNode } from "preact";
import { language, words } from "../state.js";
import { rulesIn, ruleText } from "./rule-words.js";

/** The rules that decided an item, in words; their names, which stand in the tables too, come up where one points. */
export function RuleFacts({ rules }: { rules: string }): VNode {
  const say = words.value;
  return (
    <details class="rules">
      <summary>{say.howRead}</summary>
      <ul>
        {rulesIn(rules).map(({ slot, name }) => (
          <li key={`${slot} ${name}`}>
            {ruleText(slot, name, language.value)} <code>{slot === null ? name : `${slot}: ${name}`}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
