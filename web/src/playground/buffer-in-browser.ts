import { Buffer } from "buffer";

// The readers decode with Node's Buffer. Browsers have none.
Object.assign(globalThis, { Buffer });
