import type { VNode } from "preact";
import { words } from "../state.js";
import { type Trouble, troubles, underWay } from "./progress.js";
import { playgroundWords } from "./words/words.js";

/** What is under way, which files could not be opened, and what may be missing in those that could. */
export function Messages(): VNode {
  const say = playgroundWords.value;
  const now = underWay.value;
  const refused = troubles.value.filter(({ isRefused }) => isRefused);
  const remarks = troubles.value.filter(({ isRefused }) => !isRefused);
  return (
    <div class="messages">
      <div role="status">{now === null ? "" : say.working(now.name, now.at, now.of)}</div>
      <div role="alert">
        {refused.length > 0 ? <List title={say.notOpened(refused.length)} troubles={refused} /> : null}
        {remarks.length > 0 ? <List title={say.remarks} troubles={remarks} /> : null}
      </div>
      {troubles.value.length > 0 ? (
        <footer>
          <button
            type="button"
            onClick={() => {
              troubles.value = [];
            }}
          >
            {words.value.close}
          </button>
        </footer>
      ) : null}
    </div>
  );
}

function List({ title, troubles }: { title: string; troubles: readonly Trouble[] }): VNode {
  const isNamed = troubles.some(({ name }) => name !== null);
  return (
    <>
      {isNamed ? <h2>{title}</h2> : null}
      {troubles.map(({ name, message }) => (
        <p key={`${name} ${message}`}>
          {name === null ? null : <b>{name}</b>}
          <span class="warning">{message}</span>
        </p>
      ))}
    </>
  );
}
