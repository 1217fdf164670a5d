/** A way in which translators err: what the honest translation says, what it is made to say, and the problem that must be reported. */
export interface Falsification {
  honest: string;
  false: string;
  problem: string;
  /** Text of the Chinese figure that the finding must name. */
  zh: string;
}

export const county: readonly Falsification[] = [
  { honest: "38.65 billion yuan", false: "386.5 billion yuan", problem: "value", zh: "386.5亿元" },
  { honest: "exceeded 12 billion yuan", false: "reached 12 billion yuan", problem: "bound", zh: "120亿元" },
  { honest: "660,000 metric tons", false: "1.32 billion metric tons", problem: "value", zh: "13.2亿斤" },
  { honest: "126,000 mu of", false: "12,600 mu of", problem: "value", zh: "12.6万亩" },
  { honest: "rose by 11.3 percentage points", false: "rose by 11.3 percent", problem: "unit", zh: "11.3个百分点" },
  { honest: " and rebuilt 23 dilapidated bridges", false: "", problem: "missing", zh: "23座" },
  { honest: "around US$45 million", false: "around 45 million yuan", problem: "unit", zh: "4500万美元" },
  {
    honest: "exports made up 5.1 billion yuan and imports 1.7 billion yuan",
    false: "exports made up 1.7 billion yuan and imports 5.1 billion yuan",
    problem: "exchanged",
    zh: "51亿元",
  },
  { honest: "115 small and scattered", false: "151 small and scattered", problem: "value", zh: "115家" },
  { honest: "A total of 13,500 urban jobs", false: "A total of 1,350 urban jobs", problem: "value", zh: "1.35万人" },
  { honest: "around 6 percent", false: "6 percent", problem: "bound", zh: "6%" },
  {
    honest: "grain output of over 1.3 billion jin",
    false: "grain output of over 13 billion jin",
    problem: "value",
    zh: "13亿斤",
  },
];

export const cppcc: readonly Falsification[] = [
  { honest: "more than 1,970 comments", false: "1,970 comments", problem: "bound", zh: "1970余条" },
  {
    honest: "from 41.2 billion to 73.5 billion yuan",
    false: "from 41.2 billion to 735 billion yuan",
    problem: "value",
    zh: "735亿元",
  },
  { honest: "320 million tonne", false: "32 million tonne", problem: "value", zh: "3.2亿吨" },
  { honest: "close to 128 billion yuan", false: "close to 128 million yuan", problem: "value", zh: "1280亿元" },
  { honest: "24,000 hectares of sea", false: "24,000 mu of sea", problem: "value", zh: "2.4万公顷" },
  {
    honest: "went up by 12.7 percentage points",
    false: "went up by 12.7 percent",
    problem: "unit",
    zh: "12.7个百分点",
  },
  { honest: ", and for the renovation of 83 farm produce markets", false: "", problem: "missing", zh: "83个" },
  { honest: "RMB 6.4 million", false: "US$6.4 million", problem: "unit", zh: "640万元" },
  { honest: "grow by 8 percent or more", false: "grow by 8 percent", problem: "bound", zh: "8%" },
  { honest: "over 4,200 members", false: "over 4,600 members", problem: "value", zh: "4200余人次" },
];

export const falsify = (text: string, changes: readonly Falsification[]): string =>
  changes.reduce((result, { honest, false: wrong }) => {
    if (result.split(honest).length !== 2) throw new Error(`“${honest}” does not stand once in the translation`);
    return result.replace(honest, wrong);
  }, text);
