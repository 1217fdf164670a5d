import { signal, useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { evaluate, readVerdicts, type Share, type Verdict, writeVerdicts } from "tifa/review";
import { saveText } from "../interface/save-text.js";
import type { ReviewWords } from "../interface/words/word-set.js";
import { placeTarget } from "../model/address.js";
import type { ReportDocument } from "../model/report-document.js";
import { documents, goTo, words } from "../state.js";
import { fileName } from "../take-away/file-name.js";
import { fieldName } from "./field-labels.js";
import { addSelected, goNext } from "./review-keys.js";
import { countChecked, countToCheck, drawSample } from "./to-check.js";
import { addedTo, nameReader, reader, steps, storeTrouble, takeIn, undo, verdicts, withdraw } from "./verdicts.js";

const loadTrouble = signal<string | null>(null);

/** How far the checking is, and what can be done with it; folded away until somebody checks. */
export function ReviewBar({ document }: { document: ReportDocument }): VNode {
  const say = words.value.review;
  const all = countToCheck.value;
  const checked = countChecked.value;
  const added = addedTo(document);
  return (
    <details class="review-bar" open={verdicts.value.length > 0}>
      <summary>
        {say.title} <output>{say.progress(checked, all)}</output>
      </summary>
      <progress max={Math.max(1, all)} value={checked} aria-label={say.title} />
      <div class="row">
        <label>
          {say.reader}{" "}
          <input value={reader.value} size={8} onChange={(event) => nameReader(event.currentTarget.value.trim())} />
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
          <input type="number" min={0} max={all} onChange={(event) => drawSample(Number(event.currentTarget.value))} />
        </label>
        <button
          type="button"
          onClick={() =>
            saveText(`verdicts-${fileName(reader.value)}.jsonl`, "application/x-ndjson", writeVerdicts(verdicts.value))
          }
        >
          {say.saveFile}
        </button>
        <label class="button">
          {say.loadFile}
          <input
            type="file"
            class="hidden"
            accept=".jsonl,.ndjson"
            multiple
            onChange={(event) => load(event.currentTarget)}
          />
        </label>
      </div>
      {[storeTrouble.value, loadTrouble.value].map((trouble) =>
        trouble ? (
          <p key={trouble} class="warning">
            {trouble}
          </p>
        ) : null,
      )}
      {added.length === 0 ? null : <Added verdicts={added} document={document} />}
      {checked === 0 ? null : <Measured />}
    </details>
  );
}

/** What readers added to the document: each leads to its place, and this reader's own can be taken back. */
function Added({ verdicts, document }: { verdicts: readonly Verdict[]; document: ReportDocument }): VNode {
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

async function load(input: HTMLInputElement): Promise<void> {
  loadTrouble.value = null;
  for (const file of input.files ?? []) {
    try {
      takeIn(readVerdicts(await file.text()));
    } catch (error) {
      loadTrouble.value = `${file.name}: ${(error as Error).message}`;
    }
  }
  input.value = "";
}

/** Precision of what was checked so far, with its interval. */
function Measured(): VNode {
  const say = words.value.review;
  const open = useSignal(false);
  return (
    <details
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>{say.measured}</summary>
      {open.value ? <Measures /> : null}
    </details>
  );
}

/** Worked out only while it is looked at: it goes through all documents of which something was said. */
function Measures(): VNode {
  const say = words.value.review;
  const judged = new Set(verdicts.value.map(({ document }) => document));
  const { items, whole, fields } = evaluate(
    documents.value.filter(({ hash }) => judged.has(hash)),
    verdicts.value,
  );
  const rows: [string, Share][] = [
    [say.items, items],
    [say.whole, whole],
    ...fields.map(({ field, share }): [string, Share] => [fieldName(field), share]),
  ];
  const percent = (share: number | null) => (share === null ? "–" : `${(share * 100).toFixed(1)}%`);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say.field}</th>
          {[say.share, say.interval, say.of].map((name) => (
            <th key={name} scope="col" class="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, { hits, of, share, low, high }]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="number">{percent(share)}</td>
            <td class="number">
              {percent(low)} – {percent(high)}
            </td>
            <td class="number">
              {hits} / {of}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
