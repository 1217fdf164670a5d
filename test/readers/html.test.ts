import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";

const paragraph = "全县上下坚持稳中求进，完成固定资产投资86.3亿元，增长9.1%，各项事业取得新的进步。".repeat(3);
const page = `<!doctype html><html><head><meta charset="utf-8"><title>政府工作报告</title><style>p{}</style></head><body>
<nav><a href="/">首页</a> <a href="/zw">政务公开</a></nav>
<div id="content"><h1>政府工作报告</h1><h2>一、上年工作回顾</h2><p>${paragraph}</p><p>第一段<br>换行后</p>
<table><tr><th>指标</th><th>上年</th></tr><tr><td><p>财政收入</p></td><td> 12.6亿元 </td></tr></table>
<h2>二、今年工作安排</h2><p>${paragraph}</p><p>${paragraph}</p></div>
<script>document.write("不要读我")</script><footer>版权所有 某县人民政府</footer></body></html>`;

test("the article alone, a line for each block, table cells divided by tabs", async () => {
  const { text, format } = await readDocument(Buffer.from(page));
  const lines = text.split("\n");
  expect(format).toBe("html");
  expect(lines).toEqual(
    expect.arrayContaining([
      "一、上年工作回顾",
      "二、今年工作安排",
      "第一段",
      "换行后",
      "指标\t上年",
      "财政收入\t12.6亿元",
    ]),
  );
  expect(text).not.toMatch(/不要读我|版权所有|首页/);
  expect(lines.filter((line) => line.includes("政府工作报告"))).toHaveLength(1);
});
