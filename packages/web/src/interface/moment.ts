const two = (part: number): string => String(part).padStart(2, "0");

/**
 * A moment as its reader's clock shows it.
 *
 * @param iso What `toISOString` gives; anything else stays as it is.
 * @example
 * momentText("2026-03-05T07:08:09.000Z"); // "2026-03-05 07:08" where the clock is that of Greenwich
 */
export function momentText(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
