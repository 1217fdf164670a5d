import type { ComponentChildren, VNode } from "preact";
import { toHash, VIEWS } from "../model/address.js";
import { address, current, documents, goTo, language, showView, type Theme, theme, words } from "../state.js";
import { SearchBox } from "./search-box.js";

const THEMES: readonly Theme[] = ["auto", "light", "dark"];

/** Title, views, search and settings, above everything else. */
export function TopBar({ actions }: { actions?: ComponentChildren }): VNode {
  const say = words.value;
  const document = current.value;
  const several = documents.value.length > 1;
  const views = VIEWS.filter((view) => several || view !== "compare");
  return (
    <header class="top">
      <div class="what">
        {several ? (
          <select
            aria-label={say.document}
            value={String(document?.number ?? 1)}
            onChange={(event) => goTo({ document: Number(event.currentTarget.value) })}
          >
            {documents.value.map(({ number, title, analysis }) => (
              <option key={number} value={String(number)}>
                {analysis.meta.year === null ? title : `${analysis.meta.year} ${title}`}
              </option>
            ))}
          </select>
        ) : (
          <strong lang="zh-CN">{document?.title}</strong>
        )}
      </div>
      {document ? (
        <nav class="views" aria-label={say.document}>
          {views.map((view) => (
            <a
              key={view}
              href={toHash({ view, document: document.number, target: null })}
              aria-current={address.value.view === view ? "page" : undefined}
              onClick={(event) => {
                event.preventDefault();
                showView(view);
              }}
            >
              {say.views[view]}
            </a>
          ))}
        </nav>
      ) : null}
      {document ? <SearchBox /> : null}
      <div class="settings">
        {actions}
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
        <button
          type="button"
          lang={language.value === "zh" ? "en" : "zh-CN"}
          onClick={() => {
            language.value = language.value === "zh" ? "en" : "zh";
          }}
        >
          {language.value === "zh" ? "English" : "中文"}
        </button>
        <button type="button" onClick={() => print()}>
          {say.print}
        </button>
      </div>
    </header>
  );
}
