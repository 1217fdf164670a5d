import type { VNode } from "preact";
import { type Field, labelIn, type Shown } from "tifa/tables";
import { language } from "../state.js";
import { Fact } from "./facts.js";
import { RuleFacts } from "./rule-facts.js";

interface Props<Row> {
  fields: readonly Field<Row>[];
  row: Row;
  /** The item as it was read, where a reader corrected it since. */
  read?: Row;
}

/** What an item says, field by field, as the registry of fields has it; of what was corrected the reading stands struck beside it. */
export function FieldFacts<Row>({ fields, row, read = row }: Props<Row>): VNode {
  const said = language.value;
  return (
    <>
      {fields.map(({ key, label, show }) => {
        const pieces = show?.(row, said) ?? [];
        const before = read === row ? pieces : (show?.(read, said) ?? []);
        const isSame = textOf(pieces) === textOf(before);
        return pieces.length + before.length === 0 ? null : (
          <Fact key={key} name={labelIn(label, said)}>
            {pieces.map((piece, at) => (
              <Piece key={at} {...piece} />
            ))}
            {isSame ? null : <del lang="zh-CN">{textOf(before) || "–"}</del>}
          </Fact>
        );
      })}
    </>
  );
}

const textOf = (pieces: readonly Shown[]): string => pieces.map(({ text }) => text).join(" ");

function Piece({ text, part }: Shown): VNode {
  if (part === undefined) return <span>{text} </span>;
  if (part === "rule") return <RuleFacts rules={text} />;
  return (
    <>
      <mark class={`part-${part}`} lang="zh-CN">
        {text}
      </mark>{" "}
    </>
  );
}
