/** A sentence and the terms with their kinds that a reader finds in it, formulations left out. */
export interface QuotedCase {
  text: string;
  terms: readonly string[];
}

export const quotedCases: readonly QuotedCase[] = [
  { text: "扎实开展“三亮三比”活动。", terms: ["三亮三比 numeral"] },
  { text: "围绕“推进乡镇污水治理”主题开展专题协商。", terms: [] },
  { text: "被省政府授予“全省林业生态示范县”称号。", terms: [] },
];
