import cliProgress from "cli-progress";

const { Format, Presets, SingleBar } = cliProgress;

export interface Progress {
  tick(): void;
  stop(): void;
}

/** A progress bar on standard error with rate and time left, where that is a terminal. */
export function createProgress(total: number, before: number): Progress {
  if (!process.stderr.isTTY) return { tick: () => undefined, stop: () => undefined };
  const started = Date.now();
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format: (options, params) => {
        const seconds = Math.max((Date.now() - started) / 1000, 0.001);
        const rate = (params.value - before) / seconds;
        const left = rate > 0 ? Math.ceil((params.total - params.value) / rate) : 0;
        const drawn = Format.BarFormat(params.progress, options);
        return `${drawn} ${params.value}/${params.total}  ${rate.toFixed(1)}/s  ${Format.TimeFormat(left, options, 1)}`;
      },
    },
    Presets.shades_classic,
  );
  bar.start(total, before);
  return { tick: () => bar.increment(), stop: () => bar.stop() };
}
