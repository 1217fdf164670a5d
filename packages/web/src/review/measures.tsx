import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { evaluate, type ItemKind, type Share, type Verdict } from "tifa/review";
import { numberIn } from "tifa/tables";
import { documents, language, words } from "../state.js";
import { fieldName } from "./field-labels.js";
import { readers } from "./readers.js";
import { readerName } from "./said-by.js";
import { reader, verdicts } from "./verdicts.js";

type Family = "claim" | "slogan" | "honour";

/** The kinds of items that have their fields in common. */
const FAMILIES: readonly { name: Family; kinds: readonly ItemKind[] }[] = [
  { name: "claim", kinds: ["achievement", "target"] },
  { name: "slogan", kinds: ["slogan"] },
  { name: "honour", kinds: ["honour"] },
];

/** Precision of what was checked so far, with its interval. */
export function Measured(): VNode {
  const open = useSignal(false);
  return (
    <details
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>{words.value.review.measured}</summary>
      {open.value ? <Measures /> : null}
    </details>
  );
}

/** Worked out only while it is looked at: it goes through all documents of which something was said. Of one reader: two judge an item twice. */
function Measures(): VNode {
  const say = words.value;
  const chosen = useSignal<string | null>(null);
  const names = readers.value.map(([name]) => name);
  const whose = chosen.value !== null && names.includes(chosen.value) ? chosen.value : names[0];
  const said = verdicts.value.filter(({ by }) => by === whose);
  const heads = [say.review.share, say.review.interval, say.review.of];
  return (
    <>
      {names.length < 2 ? null : (
        <label>
          {say.review.measuredOf}{" "}
          <select
            value={whose}
            onChange={(event) => {
              chosen.value = event.currentTarget.value;
            }}
          >
            {names.map((name) => (
              <option key={name} value={name}>
                {readerName(name, reader.value, say.review, say.aside)}
              </option>
            ))}
          </select>
        </label>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long table is scrolled by keyboard too */}
      <section class="scroll" tabIndex={0} aria-label={say.review.measured}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.review.field}</th>
              {heads.map((name) => (
                <th key={name} scope="col" class="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {FAMILIES.map((family) => (
            <FamilyRows
              key={family.name}
              name={family.name}
              columns={heads.length + 1}
              said={said.filter(({ item }) => family.kinds.includes(item.kind))}
            />
          ))}
        </table>
      </section>
    </>
  );
}

/** The rows of items that have their fields in common; nothing where none of them was judged. */
function FamilyRows(props: { name: Family; columns: number; said: readonly Verdict[] }): VNode | null {
  const { name, columns, said } = props;
  const say = words.value.review;
  const judged = new Set(said.map(({ document }) => document));
  const { items, whole, fields } = evaluate(
    documents.value.filter(({ hash }) => judged.has(hash)),
    said,
  );
  if (items.of === 0) return null;
  const kind = said[0]?.item.kind;
  const rows: [string, Share][] = [
    [say.items, items],
    [say.whole, whole],
    ...fields.map(({ field, share }): [string, Share] => [fieldName(field, kind), share]),
  ];
  const count = (number: number) => numberIn(language.value).format(number);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns}>
          {say.families[name]}
        </th>
      </tr>
      {rows.map(([field, { hits, of, share, low, high }]) => (
        <tr key={field}>
          <th scope="row">{field}</th>
          <td class="number">{percent(share)}</td>
          <td class="number">
            {percent(low)} – {percent(high)}
          </td>
          <td class="number">
            {count(hits)} / {count(of)}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** A share as a percentage. */
export const percent = (share: number | null): string => (share === null ? "–" : `${(share * 100).toFixed(1)}%`);
