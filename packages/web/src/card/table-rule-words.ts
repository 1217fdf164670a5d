/** A rule in words. */
export type Said = readonly [zh: string, en: string];

/** What the rules by which tables are read go by, slot by slot. */
export const TABLE_RULES: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  indicator: {
    "row-head": ["行名", "name of the row"],
    "row-of-level": ["行名（分级的表）", "name of the row, in a table of one level of government"],
    "row-under-place": ["行名（各地并列）", "name of the row, below the name of a place"],
    "row-under-kind": ["行名（各类并列）", "name of the row, below the name of a kind"],
    "head-over-sum": ["栏目名（本行为合计）", "head of the column, in a row of sums"],
    "title-over-sum": ["表名（本行为合计）", "title of the table, in a row of sums"],
    "head-over-places": ["栏目名（每行一地）", "head of the column, where rows are places"],
    "title-over-places": ["表名（每行一地）", "title of the table, where rows are places"],
  },
  change: {
    "column-of-changes": ["栏目为增减", "column of changes"],
    "word-in-cell": ["格内的动词", "word in the cell"],
  },
  status: {
    "column-head": ["栏目名", "head of the column"],
    "row-head": ["行名", "name of the row"],
    "column-year": ["栏目的年份早于目标", "year of the column, before the aims"],
    "table-caption": ["表名、所在部分或通常情形", "title of the table, its part, or the usual case"],
  },
  period: {
    "column-head": ["栏目名", "head of the column"],
    "row-head": ["行名", "name of the row"],
    "table-caption": ["表名", "title of the table"],
    "sum-over-plan": ["方括号内为规划期累计", "in brackets, summed up over the plan"],
  },
};
