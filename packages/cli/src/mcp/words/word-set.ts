import type { TranslationProblem } from "tifa/bilingual";

/** What the server says to an assistant and, through it, to a reader. Names of tools, fields and codes are the same in every language. */
export interface McpWords {
  instructions: string;
  /** What each tool does. */
  tools: {
    listDocuments: string;
    readDocument(mostCharacters: number): string;
    listSections: string;
    listAchievements: string;
    listTargets: string;
    listSlogans: string;
    explain: string;
    series: string;
    compare: string;
    checkTranslation: string;
  };
  /** What each input is. */
  inputs: {
    offset: string;
    limit: string;
    document: string;
    namesWith: string;
    start: string;
    headingsWith: string;
    indicator: string;
    unit: string;
    year: string;
    sentencesWith: string;
    termsWith: string;
    figure: string;
    seriesDocuments: string;
    indicators: string;
    terms: string;
    place: string;
    original: string;
    translation: string;
  };
  /** What is wrong with a figure of a translation; `message` says it in English. */
  finding(problems: readonly TranslationProblem[], message: string): string;
  /** Why a call is refused. */
  refusals: {
    /** The name in quotation marks. A file outside of the folder and one that is not there are told alike. */
    noDocument(name: string): string;
    tooManyDocuments(most: number): string;
    cannotRead(name: string, reason: string): string;
    shorter(name: string, characters: number): string;
    needsTwo: string;
  };
}
