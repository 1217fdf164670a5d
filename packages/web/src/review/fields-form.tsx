import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Span } from "tifa";
import { CHECKED_FIELDS, type FieldValues, type ItemKind, squash } from "tifa/review";
import { type Cell, CLAIM_FIELDS, HONOUR_FIELDS, type Label, labelIn, SLOGAN_FIELDS } from "tifa/tables";
import type { Words } from "../interface/words/words.js";
import type { ReportDocument } from "../model/report-document.js";
import { language, words } from "../state.js";
import { codes } from "../tables/shown-cell.js";
import { selectedSpan } from "./selection.js";

interface Props {
  document: ReportDocument;
  kind: ItemKind;
  values: FieldValues;
  note: string | null;
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
export function FieldsForm({ document, kind, values, note, onSave, onCancel }: Props): VNode {
  const say = words.value;
  const [draft, setDraft] = useState(values);
  const [remark, setRemark] = useState(note ?? "");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select")?.focus(), []);
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
        onSave(draft, remark.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onCancel();
      }}
    >
      {CHECKED_FIELDS[kind].map((field) => (
        <div key={field}>
          <label for={`field-${field}`}>
            <span>{labelIn(labelOf(kind, field), language.value)}</span>
            <FieldInput
              name={field}
              value={draft[field] ?? null}
              choices={choicesOf(kind, field, say)}
              onInput={(typed) => setDraft({ ...draft, [field]: cellOf(typed, values[field], field) })}
            />
          </label>
          {/* the selection in the text must not be lost to the button */}
          <button
            type="button"
            class="plain"
            title={say.review.takeSelection}
            aria-label={`${say.review.takeSelection}: ${labelIn(labelOf(kind, field), language.value)}`}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(field)}
          >
            ⇤
          </button>
        </div>
      ))}
      {note === null ? null : (
        <div class="note">
          <label>
            <span>{say.review.note}</span>
            <input value={remark} onInput={(event) => setRemark(event.currentTarget.value)} />
          </label>
        </div>
      )}
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
      <input id={`field-${name}`} name={name} value={shown} onInput={(event) => onInput(event.currentTarget.value)} />
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

function choicesOf(kind: ItemKind, field: string, say: Words): Record<string, string> | undefined {
  if (field !== "kind") return codes(field, say);
  return kind === "slogan" ? say.sloganKinds : kind === "honour" ? say.honourKinds : say.figureKinds;
}

const placeOfCore = ({ start, end }: Span): FieldValues => ({ start, end });

function labelOf(kind: ItemKind, field: string): Label {
  const fields: readonly { key: string; label: Label }[] =
    kind === "slogan" ? SLOGAN_FIELDS : kind === "honour" ? HONOUR_FIELDS : CLAIM_FIELDS;
  return fields.find(({ key }) => key === field)?.label ?? { zh: field, en: field };
}

const NUMBERS = new Set(["value", "max", "count"]);

/** What was typed, as the table has it: numbers as numbers, an empty field as an empty cell. */
function cellOf(typed: string, before: Cell | undefined, field: string): Cell {
  if (typed.trim() === "") return null;
  const number = Number(typed);
  return (typeof before === "number" || NUMBERS.has(field)) && Number.isFinite(number) ? number : typed;
}
