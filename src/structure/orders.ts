import { orderLeads } from "../generated/order-leads.js";
import { UnitSet } from "../text/unit-set.js";

/** A row of `data/structure/order-leads.yaml`. */
export interface OrderLead {
  /** Characters one of which the words begin with. */
  begins: string;
  pattern: string;
}

const LEADS = new RegExp(orderLeads.map(({ pattern }: OrderLead) => pattern).join("|"), "y");
const BEGINNINGS = new UnitSet(orderLeads.map(({ begins }: OrderLead) => begins).join(""));
/** In so many characters a paper has begun. */
const LONGEST_BACKGROUND = 2000;

/**
 * Where the words stand with which a paper begins to say what is to be done: `现就有关事项通知如下：`; -1 where there are none before `end`,
 * the beginning of its first heading.
 */
export function ordersFrom(text: string, end: number): number {
  const limit = Math.min(end, LONGEST_BACKGROUND);
  for (let at = BEGINNINGS.next(text, 0, limit); at < limit; at = BEGINNINGS.next(text, at + 1, limit)) {
    LEADS.lastIndex = at;
    if (LEADS.test(text) && LEADS.lastIndex <= end) return at;
  }
  return -1;
}
