import type { Browser, Page } from "playwright-core";

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time, in microseconds. */
  tdur?: number;
  args: { name?: string; data?: { documentLoaderURL?: string; message?: string } };
}

export interface Trace {
  /** Lengths of the tasks of the page's main thread, in milliseconds. */
  tasks: number[];
  /** The processor time of each, in milliseconds: on a machine that others use only this tells of the page. */
  work: number[];
  events: TraceEvent[];
}

/** Runs something while the browser traces the page. */
export async function traced(browser: Browser, page: Page, run: () => Promise<void>): Promise<Trace> {
  await browser.startTracing(page, {
    categories: [
      "toplevel",
      "devtools.timeline",
      "disabled-by-default-devtools.timeline",
      "loading",
      "blink.user_timing",
    ],
  });
  await run();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const threads = traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
  const main = new Set(threads.map(({ pid, tid }) => `${pid} ${tid}`));
  const ours = traceEvents.filter(({ pid, tid }) => main.has(`${pid} ${tid}`));
  const tasks = ours.filter(({ name, dur }) => /RunTask$/.test(name) && dur).map(({ dur }) => dur! / 1000);
  return { tasks, work: workOf(ours), events: ours };
}

/** The processor time of each task, in milliseconds. */
export const workOf = (events: readonly TraceEvent[]): number[] =>
  events.filter(({ name }) => name === "RunTask").map(({ tdur = 0 }) => tdur / 1000);

/**
 * How long the page's main thread worked until the text was there, and how long the reader waited. Where nothing else runs the two are
 * nearly one; on a machine that others use only the first tells of the page.
 */
export function untilDrawn(events: readonly TraceEvent[]): { work: number; waited: number } {
  const start = events.find(({ name, args }) => name === "navigationStart" && args.data?.documentLoaderURL !== "")!;
  const ours = events.filter(({ pid, ts }) => pid === start.pid && ts >= start.ts);
  const painted = Math.max(
    ...ours.filter(({ name }) => /^(largest|first)ContentfulPaint/.test(name)).map(({ ts }) => ts),
  );
  const work = workOf(ours.filter(({ ts }) => ts <= painted));
  return {
    work: work.reduce((sum, each) => sum + each, 0),
    waited: (painted - start.ts) / 1000,
  };
}
