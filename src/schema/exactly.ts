import type { ZodType } from "zod";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Flat<T> = T extends (...args: never[]) => unknown ? T : T extends object ? { [Key in keyof T]: Flat<T[Key]> } : T;

/**
 * Passes a schema on if what it puts out is exactly `T`, no field and no value more or less: schemas and hand-written interfaces cannot
 * drift apart, for then this does not compile.
 */
export function exactly<T>() {
  return <S extends ZodType>(
    schema: Equal<Flat<S["_zod"]["output"]>, Flat<T>> extends true ? S : "the schema and the interface differ",
  ): ZodType<T> => schema as unknown as ZodType<T>;
}
