import { isPlan } from "../../time/clock.js";
import type { Analysis } from "../../types.js";
import { RoleMap } from "../role-map.js";

/** Whether a document has a part on plans, or a target outside of its review. */
export function hasPlan({ sections, targets }: Analysis, roles: RoleMap = new RoleMap(sections)): boolean {
  if (sections.some(({ role }) => isPlan(role))) return true;
  return targets.some(({ quantity }) => roles.partAt(quantity.span.start) !== "review");
}
