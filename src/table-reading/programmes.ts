import { programmeWords } from "../generated/programme-words.js";

/** A row of `data/table-reading/programme-words.yaml`. */
export interface ProgrammeWord {
  word: string;
  /** It only stands behind such a word. */
  isBudget?: boolean;
}

const wordsOf = (budgets: boolean): string =>
  programmeWords.flatMap(({ word, isBudget = false }) => (isBudget === budgets ? [word] : [])).join("|");
const PROGRAMME = new RegExp(`(?:${wordsOf(false)})(?:${wordsOf(true)})?(?:$|\\s?[[［〔（(])`);

/** Whether the name of a row is that of a programme or of its money: 2024年农村客运补贴资金, 2024年农村客运补贴资金预算（第二批）. */
export const isProgramme = (name: string): boolean => PROGRAMME.test(name);
