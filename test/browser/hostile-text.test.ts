import { expect, test } from "vitest";
import { open, startForReports, watched } from "./open-report.js";

startForReports();

const EVIL = [
  "一、<script>window.hacked=1</script>工作回顾",
  '办理提案219件<img src=x onerror="window.hacked=2">，立案</script><script>window.hacked=3</script>235件。',
  '打造“三型<svg onload=alert(1)>机关”，<a href="javascript:alert(2)">满意率</a>达<iframe src=//example.com>98%。',
  "{{constructor.constructor('window.hacked=4')()}} $& $' <!-- ]]> \u2028 \uD842 \u0000 &lt;b&gt;",
].join("\n");

test("a text that would like to be a program is shown as text", async () => {
  const { page } = await open({ '"><script>window.hacked=5</script>.txt': EVIL, "b.txt": EVIL });
  for (const view of ["text", "tables", "charts", "compare", "corpus", "search"]) {
    await page.evaluate((name) => {
      location.hash = `#${name}/1`;
    }, view);
    await page.waitForTimeout(150);
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
    expect(
      await page.locator("main script, main img, main iframe, main [onload], main a[href^=javascript]").count(),
    ).toBe(0);
  }
  await page.evaluate(() => {
    location.hash = "#text/1";
  });
  const text = await page.locator("article").innerText();
  expect(text).toContain("<script>window.hacked=1</script>");
  expect(text).toContain('<img src=x onerror="window.hacked=2">');
});

test("it cannot run even if it were put into the page", async () => {
  const { page } = await open({ "a.txt": EVIL });
  const refused = await page.evaluate(async () => {
    const script = document.createElement("script");
    const blocked = new Promise<string>((resolve) =>
      document.addEventListener("securitypolicyviolation", (event) => resolve(event.violatedDirective), {
        once: true,
      }),
    );
    try {
      script.textContent = "window.hacked = 6";
      document.body.append(script);
    } catch (error) {
      return (error as Error).name;
    }
    return blocked;
  });
  expect(refused).toMatch(/require-trusted-types-for|script-src|TypeError/);
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  watched.complaints.length = 0;
});
