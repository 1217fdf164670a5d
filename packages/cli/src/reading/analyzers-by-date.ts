import { type AnalyzeOptions, type Analyzer, createAnalyzer } from "tifa";

/** Analyzers with the same options and different dates, each made once. */
export function analyzersByDate(options: AnalyzeOptions): (date: string | undefined) => Analyzer {
  const made = new Map<string | undefined, Analyzer>();
  return (date) => {
    const known = made.get(date);
    if (known !== undefined) return known;
    const analyzer = createAnalyzer(date === undefined ? options : { ...options, date });
    made.set(date, analyzer);
    return analyzer;
  };
}
