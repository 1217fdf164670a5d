import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { analyzeOptions } from "../analyze-options.js";
import type { McpCall } from "../calls.js";
import { CommandError, EXIT } from "../command-error.js";
import { withReader } from "../input.js";
import { KnownMetadata } from "../inputs/known-metadata.js";
import { isSystemError } from "../lexicon-file.js";
import type { Messages } from "../messages/messages.js";
import { ownVersion } from "../version.js";
import { ConfinedFolder } from "./confined-folder.js";
import { addCorpusTools } from "./corpus-tools.js";
import { DocumentStore } from "./document-store.js";
import { addDocumentTools } from "./document-tools.js";
import { addFindingTools } from "./finding-tools.js";

const INSTRUCTIONS =
  "Exact figures from the Chinese policy documents of one folder. Quote figures from the answers, with their addresses, and do not reckon or recall them: what a tool does not return was not found. Achievements were reached, targets are promised. List tools answer a page at a time: total says how many there are, next_offset where to go on.";

/** `tifa mcp [FOLDER]`: a server of the Model Context Protocol over standard input and output, until its client goes. */
export async function mcpCommand(call: McpCall, messages: Messages): Promise<void> {
  const folder = await openFolder(call.folder, messages);
  const options = await analyzeOptions(call, messages);
  const known = await KnownMetadata.load(call, messages);
  await withReader(call, options, known, async (reader) => {
    const store = new DocumentStore(folder, reader, options);
    const server = new McpServer({ name: "tifa", version: ownVersion() }, { instructions: INSTRUCTIONS });
    addDocumentTools(server, store);
    addFindingTools(server, store);
    addCorpusTools(server, store);
    const ended = new Promise<void>((resolve) => {
      server.server.onclose = resolve;
      process.stdin.once("end", resolve);
    });
    await server.connect(new StdioServerTransport());
    await ended;
    await server.close();
  });
}

async function openFolder(folder: string, messages: Messages): Promise<ConfinedFolder> {
  try {
    return await ConfinedFolder.open(folder);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandError(EXIT.usage, messages.cannotRead(folder, messages.reason(error)), { cause: error });
  }
}
