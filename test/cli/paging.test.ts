import { expect, test } from "vitest";
import { MOST_CHARACTERS, pageOf } from "../../packages/cli/src/mcp/paging.js";

const numbers = Array.from({ length: 1000 }, (_, at) => at);

function page(...args: Parameters<typeof pageOf<number>>) {
  const [content] = pageOf(...args).content;
  return JSON.parse(content?.type === "text" ? content.text : "");
}

test("items are made of what is shown alone", () => {
  const asked: number[] = [];
  const itemOf = (at: number) => {
    asked.push(at);
    return { at };
  };
  expect(page(numbers, itemOf, { offset: 40, limit: 3 }, { head: 1 })).toEqual({
    head: 1,
    total: 1000,
    offset: 40,
    next_offset: 43,
    items: [{ at: 40 }, { at: 41 }, { at: 42 }],
  });
  expect(asked).toEqual([40, 41, 42]);
});

test("an answer ends before it is too long, but has an item at least", () => {
  const long = (at: number) => ({ at, text: "长".repeat(MOST_CHARACTERS / 3) });
  expect(page(numbers, long, { offset: 0, limit: 50 })).toMatchObject({ next_offset: 2, items: { length: 2 } });
  const longer = (at: number) => ({ at, text: "长".repeat(2 * MOST_CHARACTERS) });
  expect(page(numbers, longer, { offset: 998, limit: 50 })).toMatchObject({ next_offset: 999, items: { length: 1 } });
});

test("behind the last item there is nothing, and nowhere to go on", () => {
  expect(page(numbers, (at) => ({ at }), { offset: 999, limit: 50 })).toMatchObject({ next_offset: null });
  expect(page(numbers, (at) => ({ at }), { offset: 2000, limit: 50 })).toMatchObject({ next_offset: null, items: [] });
});
