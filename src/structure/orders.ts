import { orderLeads } from "../generated/order-leads.js";

/** A row of `data/structure/order-leads.yaml`. */
export interface OrderLead {
  pattern: string;
}

const LEADS = new RegExp(orderLeads.map(({ pattern }: OrderLead) => pattern).join("|"));
/** In so many characters a paper has begun. */
const LONGEST_BACKGROUND = 2000;

/**
 * Where the words stand with which a paper begins to say what is to be done: `现就有关事项通知如下：`; -1 where there are none before `end`,
 * the beginning of its first heading.
 */
export function ordersFrom(text: string, end: number): number {
  return text.slice(0, Math.min(end, LONGEST_BACKGROUND)).search(LEADS);
}
