import type { Span } from "../types.js";

/** Ends the name of whoever gives honours. */
const BODY =
  /^[^“”《》，、：；\s]{1,24}?(?:国务院|政府|[省市县区]委|党委|党工委|中央|部|委员会|[总省市县]?局|厅|办公厅|办公室|协会|学会|研究会|联合会|商会|总工会|妇联|团中央|团委|法院|检察院|政协|人大|大学|集团|银行|组委会|中心|报社|日报社|[卫发]改?委|中央文明办|文明办)/;
/** Between the giver and the title: 评选的“…”, 授予的, “…”, 2022智慧旅游…. */
const BEHIND =
  /^(?:(?:和|、|与)[^“”，、：；\s]{2,20}?)??(?:联合)?(?:评选|颁发|授予|评定|命名|表彰|发布|公布|颁授|评审)的?|^(?=[“《]|20\d\d)/;

/** A body that stands between a predicate and the title that it gave, and where the title begins. */
export function organisationAt(text: string, start: number, limit: number): { giver: Span; end: number } | null {
  const words = text.slice(start, limit);
  const body = BODY.exec(words);
  if (body === null) return null;
  const behind = BEHIND.exec(words.slice(body[0].length));
  if (behind === null) return null;
  const end = start + body[0].length;
  return { giver: { start, end: end + listEnd(behind[0]) }, end: end + behind[0].length };
}

/** How much of what stands behind a body is another body: 和省财政厅 of 和省财政厅联合评选的. */
const listEnd = (behind: string): number =>
  Math.max(0, behind.search(/(?:联合)?(?:评选|颁发|授予|评定|命名|表彰|发布|公布|颁授|评审)的?$/));
