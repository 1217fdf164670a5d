import type { InputHTMLAttributes, VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { isComposing } from "./keys.js";

interface Props extends Omit<InputHTMLAttributes, "onChange"> {
  /** Called with what was typed once it is done: on Enter, on leaving the box, on taking an offer. */
  onCommit(value: string): void;
}

/** A box whose words count once they are complete; the change event of the framework comes with every key. */
export function CommittedInput({ onCommit, ...others }: Props): VNode {
  const input = useRef<HTMLInputElement>(null);
  const commit = useRef(onCommit);
  commit.current = onCommit;
  useEffect(() => {
    const box = input.current;
    const onChange = () => box && commit.current(box.value);
    box?.addEventListener("change", onChange);
    return () => box?.removeEventListener("change", onChange);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    // where offers are open, Enter closes them and is no change yet
    if (event.key === "Enter" && !isComposing(event) && input.current) commit.current(input.current.value);
  };
  return <input {...others} ref={input} onKeyDown={onKeyDown} />;
}
