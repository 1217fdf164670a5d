declare module "word-extractor" {
  interface Filter {
    filterUnicode: boolean;
  }
  export default class WordExtractor {
    extract(
      source: string | Buffer,
    ): Promise<{ getBody(options: Filter): string; getFootnotes(options: Filter): string }>;
  }
}
