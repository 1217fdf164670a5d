const MINUTES = 20;

/** Ends the whole attack when its time is up. */
export default function setup(): () => void {
  const timer = setTimeout(() => {
    process.stderr.write(`attack: not done after ${MINUTES} minutes\n`);
    process.exit(1);
  }, MINUTES * 60_000);
  return () => clearTimeout(timer);
}
