/** 提前3个月完成任务: where the time ends by which a thing was ahead or behind, or `end`, where the word itself ends. */
export function leadEnd(text: string, word: string, end: number, limit: number): number {
  if (word !== AHEAD) return end;
  LEAD.lastIndex = end;
  return LEAD.test(text) && LEAD.lastIndex <= limit ? LEAD.lastIndex : end;
}

const AHEAD = "提前";
const LEAD = /(?:\d{1,3}|[一两二三四五六七八九十半]{1,3})(?:个半?)?(?:月|季度|小时|工作日|年|天|日|周)/y;
