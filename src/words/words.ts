import * as en from "./en.js";
import type { LabelLanguage, PanelWords, ValueWords } from "./word-set.js";
import * as zh from "./zh.js";

/** How values that come from a closed list are called, in each language. */
export const VALUE_WORDS: Record<LabelLanguage, ValueWords> = { zh: zh.valueWords, en: en.valueWords };

/** What the codebook of a panel says, in each language. */
export const PANEL_WORDS: Record<LabelLanguage, PanelWords> = { zh: zh.panelWords, en: en.panelWords };
