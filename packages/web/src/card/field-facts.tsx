import type { VNode } from "preact";
import { type Field, labelIn, type Shown } from "tifa/tables";
import { language } from "../state.js";
import { Fact } from "./facts.js";

/** What an item says, field by field, as the registry of fields has it. */
export function FieldFacts<Row>({ fields, row }: { fields: readonly Field<Row>[]; row: Row }): VNode {
  const said = language.value;
  return (
    <>
      {fields.map(({ key, label, show }) => {
        const pieces = show?.(row, said) ?? [];
        return pieces.length === 0 ? null : (
          <Fact key={key} name={labelIn(label, said)}>
            {pieces.map((piece, at) => (
              <Piece key={at} {...piece} />
            ))}
          </Fact>
        );
      })}
    </>
  );
}

function Piece({ text, part }: Shown): VNode {
  if (part === undefined) return <span>{text} </span>;
  if (part === "rule") return <code>{text}</code>;
  return (
    <>
      <mark class={`part-${part}`} lang="zh-CN">
        {text}
      </mark>{" "}
    </>
  );
}
