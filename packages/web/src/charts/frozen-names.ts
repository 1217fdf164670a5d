/**
 * The names of a chart's rows as a drawing of their own, which stays where it is while the chart is scrolled below it.
 *
 * @param room How wide the names are.
 */
export function frozenNames(chart: SVGSVGElement, room: number): SVGSVGElement {
  const names = chart.cloneNode(false) as SVGSVGElement;
  const height = chart.getAttribute("height")!;
  names.setAttribute("class", "plot plot-names");
  names.setAttribute("width", String(room));
  names.setAttribute("viewBox", `0 0 ${room} ${height}`);
  names.setAttribute("aria-hidden", "true");
  names.removeAttribute("role");
  names.removeAttribute("aria-label");
  chart.style.setProperty("--names", `${room}px`);
  for (const labels of chart.querySelectorAll(".plot-y-axis-tick-label")) names.append(labels.cloneNode(true));
  return names;
}
