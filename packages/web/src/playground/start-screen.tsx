import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { labelIn } from "tifa/tables";
import { LanguageSwitch, ThemeSwitch } from "../interface/settings.js";
import { documents, language } from "../state.js";
import { placed, READABLE_ENDINGS } from "./dropped-files.js";
import { EXAMPLES } from "./examples.js";
import { failed, underWay } from "./progress.js";
import { hasLast, leaveChoice, openLast, takeAway } from "./sets.js";
import { playgroundWords } from "./words/words.js";
import { beside, openFiles, openTexts } from "./work.js";

const ACCEPTED = READABLE_ENDINGS.join(",");

/** Where documents come in. */
export function StartScreen(): VNode {
  const say = playgroundWords.value;
  const text = useSignal("");
  const busy = underWay.value !== null;
  const some = documents.value.length > 0;
  return (
    <main class="start">
      <header>
        <h1>
          tifa <span lang="zh-CN">提法</span>
        </h1>
        <div class="settings">
          {some ? (
            <button type="button" onClick={leaveChoice}>
              {say.back}
            </button>
          ) : null}
          <ThemeSwitch />
          <LanguageSwitch />
        </div>
      </header>
      <p class="lead">{say.lead}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          openTexts([{ id: say.pasted, text: text.value }]);
        }}
      >
        <label for="pasted">{say.paste}</label>
        <textarea
          id="pasted"
          lang="zh-CN"
          rows={9}
          spellcheck={false}
          placeholder={say.pasteHint}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
        <div class="row">
          <button type="submit" class="main" disabled={busy || text.value.trim() === ""}>
            {say.analyze}
          </button>
          <label class="button main-like">
            {say.chooseFiles}
            <input
              type="file"
              class="hidden"
              multiple
              accept={ACCEPTED}
              disabled={busy}
              onChange={(event) => {
                openFiles([...(event.currentTarget.files ?? [])].map(placed));
                event.currentTarget.value = "";
              }}
            />
          </label>
        </div>
      </form>
      {some ? <OpenNow busy={busy} /> : null}
      <p class="quiet">{say.formats}</p>
      <p class="quiet by-mouse">{say.dropHint}</p>
      {hasLast.value && !some ? (
        <p>
          <button type="button" disabled={busy} onClick={() => openLast().catch(failed)}>
            {say.lastOpened}
          </button>
        </p>
      ) : null}
      <h2>{say.examples}</h2>
      <ul class="examples">
        {EXAMPLES.map(({ title, documents }) => (
          <li key={title.en}>
            <button type="button" disabled={busy} onClick={() => openTexts(documents)}>
              {labelIn(title, language.value)}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** The documents that are open, each with a way to take it away, and what becomes of them when others are opened. */
function OpenNow({ busy }: { busy: boolean }): VNode {
  const say = playgroundWords.value;
  const all = documents.value;
  return (
    <section class="open-now" aria-labelledby="open-now">
      <h2 id="open-now">{say.nowOpen}</h2>
      <ul>
        {all.map(({ number, title }) => (
          <li key={number}>
            <span lang="zh-CN">{title}</span>
            {all.length > 1 ? (
              <button
                type="button"
                class="plain"
                disabled={busy}
                aria-label={say.takeAway(title)}
                title={say.takeAway(title)}
                onClick={() => takeAway(number)}
              >
                ✕
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      <fieldset>
        <legend>{say.joining}</legend>
        {[false, true].map((joins) => (
          <label key={say.join + joins}>
            <input
              type="radio"
              name="joining"
              checked={beside.value === joins}
              onChange={() => {
                beside.value = joins;
              }}
            />
            {joins ? say.join : say.replace}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
