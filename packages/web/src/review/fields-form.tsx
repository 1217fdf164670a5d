import type { VNode } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Span } from "tifa";
import { CHECKED_FIELDS, type FieldValues, type ItemKind, squash } from "tifa/review";
import type { Cell } from "tifa/tables";
import { isComposing } from "../interface/keys.js";
import type { ReportDocument } from "../model/report-document.js";
import { words } from "../state.js";
import { choicesOf, fieldName } from "./field-labels.js";
import { selectedSpan } from "./selection.js";

interface Props {
  document: ReportDocument;
  kind: ItemKind;
  values: FieldValues;
  /** A field that something else decides. */
  without?: string;
  note: string;
  onSave(values: FieldValues, note: string): void;
  onCancel(): void;
}

/** The field of a kind that holds the words of the item itself: where they are taken from the text, its place goes along. */
export const CORE: Readonly<Record<ItemKind, string>> = {
  achievement: "figure",
  target: "figure",
  slogan: "text",
  honour: "title",
};

/** Corrects the fields of an item; any of them can be filled with what is selected in the text. */
export function FieldsForm({ document, kind, values, without, note, onSave, onCancel }: Props): VNode {
  const say = words.value;
  const [draft, setDraft] = useState(values);
  const [remark, setRemark] = useState(note);
  const form = useRef<HTMLFormElement>(null);
  const asked = CHECKED_FIELDS[kind].filter((field) => field !== without);
  const fields = asked.map((field) => ({ field, choices: choicesOf(kind, field, say) }));
  // at once: later it would take the place of a field that somebody has begun to write in
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>("input, select")?.focus(), []);
  const take = (field: string) => {
    const span = selectedSpan(document.paragraphs);
    if (!span) return;
    const text = squash(document.text.slice(span.start, span.end));
    setDraft({ ...draft, [field]: text, ...(field === CORE[kind] ? placeOfCore(span) : {}) });
  };
  return (
    <form
      ref={form}
      class="review-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(cellsOf(draft, values), remark.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || isComposing(event)) return;
        event.stopPropagation();
        onCancel();
      }}
    >
      {fields.map(({ field, choices }) => (
        <div key={field}>
          <label for={`field-${field}`}>
            <span>{fieldName(field, kind)}</span>
            <FieldInput
              name={field}
              value={draft[field] ?? null}
              choices={choices}
              onInput={(typed) => setDraft({ ...draft, [field]: typed })}
            />
          </label>
          {/* words of the text are none of the codes that a list offers */}
          {choices ? null : <TakeSelection name={fieldName(field, kind)} onTake={() => take(field)} />}
        </div>
      ))}
      <div class="note">
        <label>
          <span>{say.review.note}</span>
          <input value={remark} onInput={(event) => setRemark(event.currentTarget.value)} />
        </label>
      </div>
      <footer>
        <button type="submit" class="main">
          {say.review.save}
        </button>
        <button type="button" onClick={onCancel}>
          {say.review.cancel}
        </button>
      </footer>
    </form>
  );
}

/** Fills a field with what is selected in the text. */
function TakeSelection({ name, onTake }: { name: string; onTake(): void }): VNode {
  const say = words.value.review.takeSelection;
  return (
    <button
      type="button"
      class="plain"
      title={say}
      aria-label={`${say}: ${name}`}
      // the selection in the text must not be lost to the button
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      ⇤
    </button>
  );
}

interface InputProps {
  name: string;
  value: Cell;
  choices: Record<string, string> | undefined;
  onInput(typed: string): void;
}

/** A field where its values are free, a list of choices where they are codes. */
function FieldInput({ name, value, choices, onInput }: InputProps): VNode {
  const shown = String(value ?? "");
  if (!choices)
    return (
      <input
        id={`field-${name}`}
        name={name}
        value={shown}
        onInput={(event) => onInput(event.currentTarget.value)}
        {...(NUMBERS.has(name) ? { inputMode: "decimal", pattern: NUMBER } : {})}
      />
    );
  return (
    <select id={`field-${name}`} name={name} value={shown} onChange={(event) => onInput(event.currentTarget.value)}>
      <option value="">–</option>
      {Object.entries(choices).map(([code, label]) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </select>
  );
}

const placeOfCore = ({ start, end }: Span): FieldValues => ({ start, end });

const NUMBERS = new Set(["value", "max", "count"]);
/** What a browser takes for a number: with commas between thousands too. */
const NUMBER = "\\s*[\\-−]?[0-9][0-9,]*(\\.[0-9]+)?\\s*";

/** What stands in the form, as the table has it. While it is being typed it stays as it was typed: `12.` is on its way to `12.5`. */
function cellsOf(draft: FieldValues, before: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(draft).map(([field, value]) => [
      field,
      typeof value === "string" ? cellOf(value, before[field], field) : value,
    ]),
  );
}

/** What was typed, as the table has it: numbers as numbers, an empty field as an empty cell. */
function cellOf(typed: string, before: Cell | undefined, field: string): Cell {
  if (typed.trim() === "") return null;
  const number = Number(typed.replaceAll(",", "").replace("−", "-"));
  return (typeof before === "number" || NUMBERS.has(field)) && Number.isFinite(number) ? number : typed;
}
