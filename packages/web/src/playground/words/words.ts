import { computed, type ReadonlySignal } from "@preact/signals";
import { language } from "../../state.js";
import { en } from "./en.js";
import type { PlaygroundWords } from "./word-set.js";
import { zh } from "./zh.js";

export const playgroundWords: ReadonlySignal<PlaygroundWords> = computed(() => (language.value === "zh" ? zh : en));
