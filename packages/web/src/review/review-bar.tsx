import type { VNode } from "preact";
import type { ReportDocument } from "../model/report-document.js";
import { words } from "../state.js";
import { AddedList } from "./added-list.js";
import { checking } from "./forms.js";
import { Measured } from "./measures.js";
import { ReaderList } from "./reader-list.js";
import { addSelected, goNext } from "./review-keys.js";
import { isMadeUp } from "./said-by.js";
import { countChecked, countToCheck, drawSample } from "./to-check.js";
import { loaded, loadFiles, saveVerdicts } from "./verdict-files.js";
import { addedTo, nameReader, reader, sample, steps, storeTrouble, undo, verdicts } from "./verdicts.js";

/** How far the checking is, and what can be done with it; folded away until somebody checks. */
export function ReviewBar({ document }: { document: ReportDocument }): VNode {
  const say = words.value.review;
  const all = countToCheck.value;
  const checked = countChecked.value;
  const added = addedTo(document);
  return (
    <details
      class="review-bar"
      open={verdicts.value.length > 0}
      onToggle={(event) => {
        checking.value = event.currentTarget.open;
      }}
    >
      <summary>
        {say.title} <output>{say.progress(checked, all)}</output>
      </summary>
      <progress max={Math.max(1, all)} value={checked} aria-label={say.title} />
      <Tools all={all} />
      {sample.value === null ? null : <p class="quiet">{say.sampled(sample.value.size)}</p>}
      <Messages />
      <ReaderList />
      {added.length === 0 ? null : <AddedList verdicts={added} document={document} />}
      {verdicts.value.some(({ verdict }) => verdict !== "added") ? <Measured /> : null}
    </details>
  );
}

function Tools({ all }: { all: number }): VNode {
  const say = words.value.review;
  return (
    <div class="row">
      <label>
        {say.reader}{" "}
        <input
          value={isMadeUp(reader.value) ? "" : reader.value}
          placeholder={say.namePlaceholder}
          size={8}
          onChange={(event) => nameReader(event.currentTarget.value.trim())}
        />
      </label>
      <button type="button" onClick={goNext}>
        {say.next} <kbd>N</kbd>
      </button>
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={addSelected}>
        {say.add} <kbd>A</kbd>
      </button>
      <button type="button" onClick={undo} disabled={steps.value === 0}>
        {say.undo} <kbd>U</kbd>
      </button>
      <label>
        {say.sample}{" "}
        <input
          type="number"
          min={0}
          max={all}
          placeholder={say.sampleAll}
          value={sample.value?.size ?? ""}
          onChange={(event) => drawSample(Number(event.currentTarget.value))}
        />
      </label>
      {sample.value === null ? null : (
        <button type="button" onClick={() => drawSample(0)}>
          {say.sampleAll}
        </button>
      )}
      <button type="button" onClick={saveVerdicts}>
        {say.saveFile}
      </button>
      <label class="button">
        {say.loadFile}
        <input
          type="file"
          class="hidden"
          accept=".jsonl,.ndjson"
          multiple
          onChange={(event) => {
            const input = event.currentTarget;
            loadFiles([...(input.files ?? [])]).then(() => {
              input.value = "";
            });
          }}
        />
      </label>
    </div>
  );
}

/** What became of loading, until the reader has seen it; and that nothing can be kept, as long as it is so. */
function Messages(): VNode {
  const say = words.value;
  const { troubles, readers } = loaded.value ?? { troubles: [], readers: null };
  return (
    <div role="status">
      {storeTrouble.value ? <p class="warning">{storeTrouble.value}</p> : null}
      {readers ? <p>{say.review.loaded(readers)}</p> : null}
      {troubles.map((trouble) => (
        <p key={trouble} class="warning">
          {trouble}
        </p>
      ))}
      {loaded.value ? (
        <button
          type="button"
          onClick={() => {
            loaded.value = null;
          }}
        >
          {say.close}
        </button>
      ) : null}
    </div>
  );
}
