import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";

const RUNNING = "全县新建泵站6座，改造灌区12处，各项工作扎实推进，人民生活持续改善。".repeat(4);

async function linesOf(body: string, title = "湖东县政府网"): Promise<string[]> {
  const page = `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`;
  return (await readDocument(Buffer.from(page), { name: "a.html" })).text.split("\n");
}

test("the title above an article names it, whatever the page calls itself", async () => {
  const menu = '<div><a href="a">首页</a></div>';
  const article = `<div class="c"><p>一、综合</p><p>${RUNNING}</p></div>`;
  const heading = `${menu}<div><h1>湖东县2025年统计公报</h1><div>来源：统计局</div></div>${article}`;
  expect((await linesOf(heading))[0]).toBe("湖东县2025年统计公报");
  const row = `<table><tr><td><b>湖东县2025年工作报告</b></td></tr><tr><td>2026-01-09</td></tr><tr><td><p>一、回顾</p><p>${RUNNING}</p></td></tr></table>`;
  expect((await linesOf(row)).slice(0, 2)).toEqual(["湖东县2025年工作报告", "一、回顾"]);
});

test("the name of the site above an article is not its title", async () => {
  const body = `<div><h1>湖东县人民政府</h1></div><div class="c"><p>一、综合</p><p>${RUNNING}</p></div>`;
  expect((await linesOf(body, "湖东县2025年统计公报"))[0]).toBe("湖东县2025年统计公报");
});

test("headings around running text are of the article, and the sentences with which it ends", async () => {
  const rows = ["一、过去一年", RUNNING, "二、今年任务", "办结提案120件。"].map((text) => `<tr><td>${text}</td></tr>`);
  expect(await linesOf(`<table>${rows.join("")}</table>`)).toEqual([
    "湖东县政府网",
    "一、过去一年",
    RUNNING,
    "二、今年任务",
    "办结提案120件。",
  ]);
});

const inRows = (...rows: string[]): string =>
  `<table>${rows.map((row) => `<tr><td>${row}</td></tr>`).join("")}</table>`;
const SHORT = ["一、备耕", "储备化肥3200吨。", "二、水利", "清淤渠道46公里。"];

test("the title and the signature in rows of their own are of an article that is short or long", async () => {
  const title = "关于做好春耕生产的通知";
  for (const text of [SHORT, ["一、备耕", RUNNING, "二、水利", "清淤渠道46公里。"]]) {
    const rows = inRows(`<b>${title}</b>`, text.join("<br>"), "湖东县农业农村局<br>湖东县水利局<br>2023 年 3 月 1 日");
    expect(await linesOf(rows)).toEqual([title, ...text, "湖东县农业农村局", "湖东县水利局", "2023 年 3 月 1 日"]);
    const dated = inRows(`<b>${title}</b>`, text.join("<br>"), "二〇二三年三月一日");
    expect(await linesOf(dated)).toEqual([title, ...text, "二〇二三年三月一日"]);
  }
});

test("a list of annexes above the signature is of the article; one that nobody signs is what the page offers", async () => {
  const title = "湖东县2023年工作总结";
  const annexes = "附件：1.项目清单<br>2.资金明细";
  const signed = inRows(title, SHORT.join("<br>"), annexes, "湖东县财政局<br>2023年12月1日");
  expect((await linesOf(signed)).slice(5)).toEqual(["附件：1.项目清单", "2.资金明细", "湖东县财政局", "2023年12月1日"]);
  expect(await linesOf(inRows(title, SHORT.join("<br>"), annexes, "湖东县财政局"))).toEqual([title, ...SHORT]);
});

test("one row of two cells makes no table of rows that lay out a text, whatever its lines are made of", async () => {
  const signature = "<tr><td>湖东县财政局</td><td>2023年12月1日</td></tr></table>";
  const rows = inRows("湖东县2023年工作总结", [RUNNING, ...SHORT].join("<br>")).replace("</table>", signature);
  expect((await linesOf(rows)).slice(1)).toEqual([RUNNING, ...SHORT, "湖东县财政局", "2023年12月1日"]);
  const table = inRows("项目", "渠道<br>泵站").replace("</table>", "<tr><td>合计</td><td>252</td></tr></table>");
  expect(await linesOf(`<p>${RUNNING}</p>${table}`)).toContain("渠道　泵站");
});

test("who keeps the page and what it offers next do not sign the article", async () => {
  for (const row of [
    "湖东县人民政府<br>地址：东街1号",
    "相关链接<br>2023年3月1日",
    "发布日期：2023年3月1日",
    "湖东县人民政府",
  ])
    expect(await linesOf(inRows("<b>湖东县2023年工作总结</b>", SHORT.join("<br>"), row))).toEqual([
      "湖东县2023年工作总结",
      ...SHORT,
    ]);
});

test("the foot of a page and what is offered for download are not of the article", async () => {
  const foot = "<div>一、2026年收支表.xlsx</div><div>二、有关事项.docx</div><div>建议用新版浏览器访问。</div>";
  const lines = await linesOf(`<div class="c"><p>一、综合</p><p>${RUNNING}</p></div><div class="f">${foot}</div>`);
  expect(lines.slice(-2)).toEqual(["一、综合", RUNNING]);
});

test("what stands outside of the body is read as browsers do", async () => {
  const parts = [
    `<!DOCTYPE html><html><head><title>年报</title></head><script>a()</script><body><p>甲、${RUNNING}</p></body></html><p>乙、${RUNNING}</p>`,
    `<html><head><title>年报</title></head><body><p>甲、${RUNNING}</p></body><body><p>乙、${RUNNING}</p></body></html>`,
    `<html><head><title>年报</title><p>甲、${RUNNING}</p></head><p>乙、${RUNNING}</p></html>`,
  ];
  for (const part of parts) {
    const { text } = await readDocument(Buffer.from(part), { name: "a.html" });
    expect(text.split("\n")).toEqual(["年报", `甲、${RUNNING}`, `乙、${RUNNING}`]);
  }
});

test("lines are kept below what shows them as they are written, by its name or its style", async () => {
  const text = `一、回顾\n${RUNNING}\n二、打算`;
  for (const body of [
    `<pre><span>${text}</span></pre>`,
    `<div style="white-space: pre-wrap">${text}</div>`,
    `<style>.t{white-space:pre-line}</style><div class="t"><b>${text}</b></div>`,
  ])
    expect((await linesOf(body)).filter((line) => line !== "湖东县政府网")).toEqual(["一、回顾", RUNNING, "二、打算"]);
  expect((await linesOf(`<div>${text}</div>`)).slice(1)).toEqual([text.replaceAll("\n", " ")]);
});
