import { useSignal } from "@preact/signals";
import type { ComponentChildren, VNode } from "preact";
import { useEffect } from "preact/hooks";
import { documents } from "../state.js";
import { droppedFiles } from "./dropped-files.js";
import { Messages } from "./messages.js";
import { choosing, failed } from "./progress.js";
import { choose, followSets } from "./sets.js";
import { StartScreen } from "./start-screen.js";
import { playgroundWords } from "./words/words.js";
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
      <Messages />
      {over.value ? <div class="drop-here">{playgroundWords.value.dropHere}</div> : null}
    </>
  );
}

/** What the playground adds to the bar at the top. */
export function PlaygroundActions(): VNode {
  return (
    <button type="button" onClick={choose}>
      {playgroundWords.value.open}
    </button>
  );
}
