import { normalize } from "./src/text/normalize.ts";
import { analyze } from "./src/analyze.ts";
const t="某县统计分析\n1 2023年上半年运行特点\n1.1 工业\n增加值增长6.1%。\n1.2 服务业\n增长7.2%。\n2 存在的主要问题\n投资后劲不足。\n3 下半年建议\n加快项目开工。";
console.log(JSON.stringify((normalize as any)(t).text)); console.log(analyze(t).sections.map(s=>s.title), analyze(t).meta);
