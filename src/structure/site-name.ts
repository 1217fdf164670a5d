import { UnitSet } from "../text/unit-set.js";

/** What a web page's title has behind the document's own: `某报告 _ 财政报告 _ 某市人民政府门户网站`, `某报告-某县人大`. */
const BEHIND_STROKE = /[ \u3000]{0,2}[_|｜][^_|｜]{1,40}$/;
const BEHIND_DASH =
  /[ \u3000]{0,2}[-–—]{1,2}[ \u3000]{0,2}[\u4e00-\u9fff]{2,30}(?:人民政府|政府网|政务网|门户网站|网站|网|人大|政协|[局厅委]|委员会|平台|频道|专栏)$/;
/** One of these stands in every name of a site behind a title. */
const BORDER = new UnitSet("_|｜-–—");
const SHORTEST = 6;
const MOST = 4;

/** A title line without the names of the site and of its columns behind it. */
export function withoutSiteName(words: string): string {
  if (!BORDER.in(words)) return words;
  let bare = words;
  for (let count = 0; count < MOST; count++) {
    const behind = BEHIND_STROKE.exec(bare) ?? BEHIND_DASH.exec(bare);
    if (behind === null || behind.index < SHORTEST) break;
    bare = bare.slice(0, behind.index);
  }
  return bare;
}
