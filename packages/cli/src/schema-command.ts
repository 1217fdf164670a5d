/** Prints the JSON Schema of the analysis or of a lexicon file. */
export async function schemaCommand(name: string): Promise<void> {
  const { analysisJsonSchema, lexiconJsonSchema } = await import("tifa/schema");
  const schemaOf = name === "lexicon" ? lexiconJsonSchema : analysisJsonSchema;
  process.stdout.write(`${JSON.stringify(schemaOf(), null, 2)}\n`);
}
