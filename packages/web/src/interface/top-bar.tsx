import type { ComponentChildren, VNode } from "preact";
import { toHash, VIEWS, VIEWS_OF_SEVERAL } from "../model/address.js";
import { address, current, documents, goTo, showView, words } from "../state.js";
import { DownloadMenu } from "./download.js";
import { SearchBox } from "./search-box.js";
import { LanguageSwitch, ThemeSwitch } from "./settings.js";

/** Title, views, search and settings, above everything else. */
export function TopBar({ actions }: { actions?: ComponentChildren }): VNode {
  const say = words.value;
  const document = current.value;
  const several = documents.value.length > 1;
  const views = VIEWS.filter((view) => several || !VIEWS_OF_SEVERAL.includes(view));
  return (
    <header class={actions ? "top acting" : "top"}>
      <div class="what">
        {several ? (
          <select
            aria-label={say.document}
            value={String(document?.number ?? 1)}
            onChange={(event) => goTo({ document: Number(event.currentTarget.value) })}
          >
            {documents.value.map(({ number, title, meta }) => (
              <option key={number} value={String(number)}>
                {meta.year === null || title.startsWith(String(meta.year)) ? title : `${meta.year} ${title}`}
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
        {document ? <DownloadMenu /> : null}
        <ThemeSwitch />
        <LanguageSwitch />
        <button type="button" onClick={() => print()}>
          {say.print}
        </button>
      </div>
    </header>
  );
}
