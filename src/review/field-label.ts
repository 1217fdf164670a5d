import { CLAIM_FIELDS } from "../tables/fields/claim-fields.js";
import { HONOUR_FIELDS } from "../tables/fields/honour-fields.js";
import { SLOGAN_FIELDS } from "../tables/fields/slogan-fields.js";
import type { Label } from "../words/label.js";
import type { ItemKind } from "./verdict.js";

const ALL: readonly { key: string; label: Label }[] = [...CLAIM_FIELDS, ...SLOGAN_FIELDS, ...HONOUR_FIELDS];

/**
 * What a field of a kind of items is called, in each language; without a kind, what it is called in the first that has it. `undefined` where
 * none has it.
 *
 * @param field The name of its column.
 *
 * @example
 * fieldLabel("indicator", "target")?.zh; // "指标"
 */
export function fieldLabel(field: string, kind?: ItemKind): Label | undefined {
  const own =
    kind === undefined ? ALL : kind === "slogan" ? SLOGAN_FIELDS : kind === "honour" ? HONOUR_FIELDS : CLAIM_FIELDS;
  return own.find(({ key }) => key === field)?.label;
}
