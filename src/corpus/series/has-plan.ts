import { isPlan } from "../../time/clock.js";
import type { Analysis } from "../../types.js";
import { RoleMap } from "../role-map.js";

/** Whether a document has a part on plans, a target outside of its review, or one in it for the year that it plans for. */
export function hasPlan({ sections, targets, meta }: Analysis, roles: RoleMap = new RoleMap(sections)): boolean {
  if (sections.some(({ role }) => isPlan(role))) return true;
  const year = meta.plansFor === null ? null : `${meta.plansFor.from}`;
  return targets.some(
    ({ quantity, period }) =>
      roles.partAt(quantity.span.start) !== "review" || (year !== null && period?.from === year && period.to === year),
  );
}
