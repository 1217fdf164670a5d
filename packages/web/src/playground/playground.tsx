import { useSignal } from "@preact/signals";
import type { ComponentChildren, VNode } from "preact";
import { useEffect } from "preact/hooks";
import { documents, words } from "../state.js";
import { droppedFiles } from "./dropped-files.js";
import { choosing, failed, troubles, underWay } from "./progress.js";
import { choose, followSets } from "./sets.js";
import { StartScreen } from "./start-screen.js";
import { openFiles } from "./work.js";

/** The page that takes documents in: pasted, dropped, chosen, or examples. */
export function Playground({ children }: { children: ComponentChildren }): VNode {
  const over = useSignal(false);
  useEffect(followSets, []);
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const drag = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      over.value = event.type === "dragover";
      if (event.type === "drop" && event.dataTransfer) droppedFiles(event.dataTransfer).then(openFiles, failed);
    };
    const kinds = ["dragover", "dragleave", "drop"] as const;
    for (const kind of kinds) addEventListener(kind, drag);
    return () => {
      for (const kind of kinds) removeEventListener(kind, drag);
    };
  }, [over]);
  return (
    <>
      {choosing.value || documents.value.length === 0 ? <StartScreen /> : children}
      <Progress />
      {over.value ? <div class="drop-here">{words.value.dropHere}</div> : null}
    </>
  );
}

function Progress(): VNode {
  const say = words.value;
  return (
    <div class="messages">
      <div role="status">{underWay.value === null ? "" : say.working(underWay.value)}</div>
      <div role="alert">
        {troubles.value.map(({ name, message }) => (
          <p key={name + message} class="warning">
            {name}: {message}
          </p>
        ))}
      </div>
      {troubles.value.length > 0 ? (
        <button
          type="button"
          onClick={() => {
            troubles.value = [];
          }}
        >
          {say.close}
        </button>
      ) : null}
    </div>
  );
}

/** What the playground adds to the bar at the top. */
export function PlaygroundActions(): VNode {
  return (
    <button type="button" onClick={choose}>
      {words.value.open}
    </button>
  );
}
