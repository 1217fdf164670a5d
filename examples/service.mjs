// The analysis behind HTTP: node examples/service.mjs [PORT]. Without a port, it asks itself and ends.
import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { createAnalyzer, TifaError } from "tifa";
import { z } from "zod";

const analyzer = createAnalyzer();
const request = z.object({ text: z.string().max(2_000_000) });
const MOST_BYTES = 8_000_000;

const server = createServer(async (incoming, outgoing) => {
  const reply = (status, body) => {
    outgoing.writeHead(status, { "content-type": "application/json; charset=utf-8" });
    outgoing.end(JSON.stringify(body));
  };
  try {
    if (incoming.method !== "POST") return reply(405, { error: 'POST { "text": "…" }' });
    if (Number(incoming.headers["content-length"] ?? MOST_BYTES + 1) > MOST_BYTES)
      return reply(413, { error: "too large" });
    const parsed = request.safeParse(JSON.parse(await text(incoming)));
    if (!parsed.success) return reply(422, { error: z.prettifyError(parsed.error) });
    reply(200, analyzer.analyze(parsed.data.text));
  } catch (error) {
    const isMisuse = error instanceof SyntaxError || error instanceof TifaError;
    reply(isMisuse ? 400 : 500, { error: error.message });
  }
});

const port = Number(process.argv[2] ?? 0);
server.listen(port, "127.0.0.1");
await once(server, "listening");
const address = `http://127.0.0.1:${server.address().port}`;
console.log(`listening on ${address}`);

if (port === 0) {
  const ask = async (body) => {
    const response = await fetch(address, { method: "POST", body });
    return { status: response.status, answer: await response.json() };
  };
  const { answer } = await ask(JSON.stringify({ text: "今年，力争新建学校3所以上，确保办结率不低于95%。" }));
  for (const { indicator, quantity, commitment } of answer.targets) {
    console.log(`${indicator.text}: ${quantity.bound} ${quantity.value} ${quantity.unit}, ${commitment}`);
  }
  for (const wrong of ["no JSON", '{ "words": 1 }']) {
    const { status, answer } = await ask(wrong);
    console.log(status, answer.error);
  }
  server.close();
}
