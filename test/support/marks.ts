export const METRICS = [
  "meta",
  "sections",
  "sectionLevels",
  "sectionRoles",
  "quantities",
  "claims",
  "verbs",
  "status",
  "change",
  "bounds",
  "commitments",
  "periods",
  "baselines",
  "slogans",
  "formulations",
  "members",
] as const;

export type Metric = (typeof METRICS)[number];

/** How many were right, found but not expected, and expected but not found. */
export interface Tally {
  right: number;
  extra: number;
  missed: number;
}

/** What was right and what was not, as it is found out. */
export class Marks {
  readonly tallies = Object.fromEntries(METRICS.map((metric) => [metric, { right: 0, extra: 0, missed: 0 }])) as Record<
    Metric,
    Tally
  >;
  readonly misses: string[] = [];

  right(metric: Metric): void {
    this.tallies[metric].right++;
  }

  missed(metric: Metric, what: string): void {
    this.tallies[metric].missed++;
    this.misses.push(`${metric}: missed ${what}`);
  }

  extra(metric: Metric, what: string): void {
    this.tallies[metric].extra++;
    this.misses.push(`${metric}: extra ${what}`);
  }

  /** Something that was found, with a value that is right or wrong. */
  judge(metric: Metric, ok: boolean, what: string): void {
    if (ok) {
      this.right(metric);
      return;
    }
    this.tallies[metric].extra++;
    this.tallies[metric].missed++;
    this.misses.push(`${metric}: wrong ${what}`);
  }
}
