import { computed, signal, useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { evaluate, type ItemKind, readVerdicts, type Share, squash, writeVerdicts } from "tifa/review";
import { saveText } from "../interface/save-text.js";
import type { ReportDocument } from "../model/report-document.js";
import { documents, words } from "../state.js";
import { CORE, FieldsForm } from "./fields-form.js";
import { adding } from "./forms.js";
import { addSelected, goNext } from "./review-keys.js";
import {
  add,
  addedTo,
  countToCheck,
  drawSample,
  markKey,
  nameReader,
  reader,
  steps,
  storeTrouble,
  takeIn,
  toCheck,
  undo,
  verdictByMark,
  verdicts,
} from "./verdicts.js";

const loadTrouble = signal<string | null>(null);
const checked = computed(() =>
  verdictByMark.value.size === 0
    ? 0
    : toCheck.value.filter(({ document, mark }) => verdictByMark.value.has(markKey(document, mark))).length,
);

/** How far the checking is, and what can be done with it; folded away until somebody checks. */
export function ReviewBar({ document }: { document: ReportDocument }): VNode {
  const say = words.value.review;
  const all = countToCheck.value;
  const added = addedTo(document);
  return (
    <details class="review-bar" open={verdicts.value.length > 0 || adding.value !== null}>
      <summary>
        {say.title} <output>{say.progress(checked.value, all)}</output>
      </summary>
      <progress max={Math.max(1, all)} value={checked.value} aria-label={say.title} />
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
          onClick={() => saveText("verdicts.jsonl", "application/x-ndjson", writeVerdicts(verdicts.value))}
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
      {adding.value ? <AddForm key={adding.value.start} document={document} span={adding.value} /> : null}
      {added.length === 0 ? null : (
        <ul class="added">
          {added.map(({ item, changed = {}, at }) => (
            <li key={at} lang="zh-CN">
              {words.value.kind[item.kind]} · {String(changed.indicator ?? "")} {item.quote}
            </li>
          ))}
        </ul>
      )}
      {checked.value === 0 ? null : <Measured />}
    </details>
  );
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

const KINDS: readonly ItemKind[] = ["achievement", "target", "slogan", "honour"];
const addedKind = signal<ItemKind>("achievement");

function AddForm({ document, span }: { document: ReportDocument; span: { start: number; end: number } }): VNode {
  const kind = addedKind.value;
  const quote = squash(document.text.slice(span.start, span.end));
  const status = kind === "achievement" ? { status: "achieved" } : kind === "target" ? { status: "target" } : {};
  const close = () => {
    adding.value = null;
  };
  return (
    <section aria-label={words.value.review.add}>
      <select
        aria-label={words.value.type}
        value={kind}
        onChange={(event) => {
          addedKind.value = event.currentTarget.value as ItemKind;
        }}
      >
        {KINDS.map((name) => (
          <option key={name} value={name}>
            {words.value.kind[name]}
          </option>
        ))}
      </select>
      <FieldsForm
        key={kind}
        document={document}
        kind={kind}
        values={{ ...status, [CORE[kind]]: quote }}
        note={null}
        onSave={(values) => {
          add(document, kind, span, values);
          close();
        }}
        onCancel={close}
      />
    </section>
  );
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

/** Worked out only while it is looked at: it goes through all documents. */
function Measures(): VNode {
  const say = words.value.review;
  const { items, whole, fields } = evaluate(documents.value, verdicts.value);
  const rows: [string, Share][] = [
    [say.items, items],
    [say.whole, whole],
    ...fields.map(({ field, share }): [string, Share] => [field, share]),
  ];
  const percent = (share: number | null) => (share === null ? "–" : `${(share * 100).toFixed(1)}%`);
  return (
    <table>
      <tbody>
        {rows.map(([name, { hits, of, share, low, high }]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{percent(share)}</td>
            <td>
              {percent(low)} – {percent(high)}
            </td>
            <td>
              {hits}/{of}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
