/** Prints the JSON Schema of the analysis or of a lexicon file. */
export async function schemaCommand(name: string): Promise<void> {
  const { analysisJsonSchema, lexiconJsonSchema } = await import("tifa/schema");
  const schema = name === "lexicon" ? lexiconJsonSchema : analysisJsonSchema;
  process.stdout.write(`${JSON.stringify(typeof schema === "function" ? schema() : schema, null, 2)}\n`);
}
