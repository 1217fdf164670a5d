import type { VNode } from "preact";
import { language, type Theme, theme, words } from "../state.js";

const THEMES: readonly Theme[] = ["auto", "light", "dark"];

export function ThemeSwitch(): VNode {
  const say = words.value;
  return (
    <select
      aria-label={say.theme}
      value={theme.value}
      onChange={(event) => {
        theme.value = event.currentTarget.value as Theme;
      }}
    >
      {THEMES.map((name) => (
        <option key={name} value={name}>
          {say.themes[name]}
        </option>
      ))}
    </select>
  );
}

export function LanguageSwitch(): VNode {
  const chinese = language.value === "zh";
  return (
    <button
      type="button"
      lang={chinese ? "en" : "zh-CN"}
      onClick={() => {
        language.value = chinese ? "en" : "zh";
      }}
    >
      {chinese ? "English" : "中文"}
    </button>
  );
}
