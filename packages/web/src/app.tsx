import type { ComponentChildren, VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { AboutDocument } from "./card/about-document.js";
import { Card } from "./card/card.js";
import { ChartsView } from "./charts/charts-view.js";
import { CompareView } from "./compare/compare-view.js";
import { CorpusView } from "./corpus-views/corpus-view.js";
import { FacetBar } from "./corpus-views/facet-bar.js";
import { SearchView } from "./corpus-views/search-view.js";
import { FilterBar } from "./interface/filter-bar.js";
import { isComposing } from "./interface/keys.js";
import { Nothing } from "./interface/nothing.js";
import { notice } from "./interface/notice.js";
import { closePopups } from "./interface/popups.js";
import { PrintHead } from "./interface/print-head.js";
import { followPrinting } from "./interface/printing.js";
import { TopBar } from "./interface/top-bar.js";
import { WhenOpen } from "./interface/when-open.js";
import { placeIn, sectionIn, type View } from "./model/address.js";
import type { ReportDocument } from "./model/report-document.js";
import { Outline } from "./outline/outline.js";
import { AddForm } from "./review/add-form.js";
import { adding } from "./review/forms.js";
import { ReviewBar } from "./review/review-bar.js";
import { reviewKey } from "./review/review-keys.js";
import { SelectionButton } from "./review/selection-button.js";
import { activeMark, address, current, goTo, openings, visibleMarks, words } from "./state.js";
import { tableDocuments } from "./tables/every-document.js";
import { TablesView } from "./tables/tables-view.js";
import { TextView } from "./text/text-view.js";

/** The page on open documents; `actions` are what the playground adds to the bar at the top. */
export function App({ actions }: { actions?: ComponentChildren }): VNode {
  const document = current.value;
  const say = words.value;
  const { view } = address.value;
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === "Escape" && activeMark.value && !isComposing(event)) closeCard();
    };
    addEventListener("keydown", close);
    addEventListener("keydown", reviewKey);
    const leavePopups = closePopups();
    return () => {
      leavePopups();
      removeEventListener("keydown", close);
      removeEventListener("keydown", reviewKey);
    };
  }, []);
  useEffect(followPrinting, []);
  return (
    <>
      <button type="button" class="skip" onClick={skipToText}>
        {say.skip}
      </button>
      <TopBar actions={actions} />
      <PrintHead />
      {document ? <ViewOf view={view} document={document} /> : <main class="empty">{say.noDocuments}</main>}
      <div class="notice" role="status">
        {notice.value === null ? "" : say.notices[notice.value]}
      </div>
    </>
  );
}

function ViewOf({ view, document }: { view: View; document: ReportDocument }): VNode {
  if (view === "text") return <ReadingView document={document} />;
  return (
    <main class="wide" id="main">
      <h1 class="hidden">{words.value.views[view]}</h1>
      {view === "compare" ? (
        <CompareView />
      ) : view === "corpus" ? (
        <CorpusView />
      ) : view === "search" ? (
        <SearchView />
      ) : (
        <>
          <ShownFilters documents={view === "tables" ? tableDocuments.value : [document]} />
          <FacetBar kinds={false} />
          {view === "tables" ? <TablesView /> : <ChartsView document={document} />}
        </>
      )}
    </main>
  );
}

/** What is counted in documents waits until these are open; the view below tells how far that is. */
function ShownFilters({ documents }: { documents: readonly ReportDocument[] }): VNode {
  return (
    <WhenOpen documents={documents} silent>
      {() => <FilterBar documents={documents} />}
    </WhenOpen>
  );
}

function ReadingView({ document }: { document: ReportDocument }): VNode {
  const mark = activeMark.value;
  const span = adding.value;
  const say = words.value;
  const [outlineOpen, setOutlineOpen] = useState(false);
  const { target } = address.value;
  const section = sectionIn(target);
  const stale =
    target !== null && !mark && !placeIn(target) && !(section !== null && document.sectionById.has(section));
  return (
    <div class="reading">
      <nav class="side" aria-label={say.outline}>
        <button
          type="button"
          class="outline-toggle"
          aria-expanded={outlineOpen}
          onClick={() => setOutlineOpen(!outlineOpen)}
        >
          {say.outline}
        </button>
        <div class={`outline-frame${outlineOpen ? " open" : ""}`}>
          <Outline document={document} onChoose={() => setOutlineOpen(false)} />
        </div>
      </nav>
      <main id="main">
        <h1 class="hidden" lang="zh-CN">
          {document.title}
        </h1>
        {stale ? (
          <p class="warning" role="status">
            {say.review.stale}
          </p>
        ) : null}
        <FilterBar documents={[document]} />
        <FacetBar kinds={false} />
        <ReviewBar document={document} />
        <NoneVisible />
        <SelectionButton document={document} />
        <TextView key={`${openings.value} ${document.number}`} document={document} />
      </main>
      <aside class={`side${mark || span ? " open" : ""}`} aria-label={say.card} aria-live="polite">
        {span ? (
          <AddForm key={span.start} document={document} span={span} />
        ) : mark ? (
          <Card mark={mark} document={document} />
        ) : (
          <AboutDocument document={document} />
        )}
      </aside>
    </div>
  );
}

/** By itself, so that a filter does not draw all of the text again. */
function NoneVisible(): VNode | null {
  return visibleMarks.value.size === 0 ? <Nothing /> : null;
}

function closeCard(): void {
  const marks = activeMark.value?.id;
  goTo({}, { follow: false });
  const link = marks && window.document.querySelector<HTMLElement>(`a.mark[data-marks~="${CSS.escape(marks)}"]`);
  if (link) link.focus({ preventScroll: true });
}

function skipToText(): void {
  const main = document.querySelector<HTMLElement>("main");
  main?.setAttribute("tabindex", "-1");
  main?.focus();
}
