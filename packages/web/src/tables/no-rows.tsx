import type { VNode } from "preact";
import { rowQuery, words } from "../state.js";

/** Says why a table stands empty, and leads out of it where words keep its rows away. */
export function NoRows(): VNode {
  const say = words.value;
  const wanted = rowQuery.value.trim();
  if (wanted === "") return <p class="quiet">{say.nothing}</p>;
  return (
    <p class="quiet" role="status">
      {say.noRowsWith(wanted)}{" "}
      <button
        type="button"
        onClick={() => {
          rowQuery.value = "";
        }}
      >
        {say.clearSearch}
      </button>
    </p>
  );
}
