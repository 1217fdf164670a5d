import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { analyzeOptions } from "../analyze-options.js";
import type { McpCall } from "../calls.js";
import { CommandError, EXIT } from "../command-error.js";
import { withReader } from "../input.js";
import { KnownMetadata } from "../inputs/known-metadata.js";
import type { Language } from "../language.js";
import type { Messages } from "../messages/messages.js";
import { isSystemError } from "../system-error.js";
import { ownVersion } from "../version.js";
import { ConfinedFolder } from "./confined-folder.js";
import { addComparisonTool, addSeriesTool } from "./corpus-tools.js";
import { DocumentStore } from "./document-store.js";
import { addDocumentTools } from "./document-tools.js";
import { addFindingTools } from "./finding-tools.js";
import { addTranslationTool } from "./translation-tool.js";
import type { McpWords } from "./words/word-set.js";
import { mcpWordsIn } from "./words/words.js";

/** `tifa mcp [FOLDER]`: a server of the Model Context Protocol over standard input and output, until its client goes. */
export async function mcpCommand(call: McpCall, language: Language, messages: Messages): Promise<void> {
  const words = mcpWordsIn(language);
  const folder = await openFolder(call.folder, words, messages);
  const options = await analyzeOptions(call, messages);
  const known = await KnownMetadata.load({}, messages);
  await withReader(call, options, known, async (reader) => {
    const store = new DocumentStore(folder, reader, options, { words, messages });
    const server = new McpServer({ name: "tifa", version: ownVersion() }, { instructions: words.instructions });
    addDocumentTools(server, store);
    addFindingTools(server, store);
    addSeriesTool(server, store);
    addComparisonTool(server, store);
    addTranslationTool(server, store);
    const ended = new Promise<void>((resolve) => {
      server.server.onclose = resolve;
      process.stdin.once("end", resolve);
    });
    await server.connect(new StdioServerTransport());
    await ended;
    await server.close();
  });
}

async function openFolder(folder: string, words: McpWords, messages: Messages): Promise<ConfinedFolder> {
  try {
    return await ConfinedFolder.open(folder, words);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandError(EXIT.usage, messages.cannotRead(folder, messages.reason(error)), { cause: error });
  }
}
