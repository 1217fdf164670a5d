import { testOutlines } from "./outline-cases.js";
import { printedOutline } from "./read.js";

const A = "全镇清理河道36公里，改造供水管网18公里，集中供水率达到92%，比上年提高3.5个百分点。";
const B = "要逐村排查、逐户登记，把责任落实到人，确保汛期之前全部完成，不留死角。";

testOutlines(
  "a heading above a sentence that begins like the rest of one",
  [
    {
      name: "a comparison",
      text: `一、2021年工作\n${A}\n二、2022年安排\n与上年相比，供水率再提高2个百分点。\n新建水厂3座。`,
      outline: ["1 一、 2021年工作", "1 二、 2022年安排"],
    },
    {
      name: "a paragraph with a titular sentence of its own, in a text that is not wrapped",
      text: `一、决算情况\n（一）做大收入规模，增强保障能力\n强化收入组织。${A}\n盘活闲置资产。${A}\n（二）聚焦惠企利民，提升政策效能\n用好用足政策。${A}`,
      outline: [
        "1 一、 决算情况",
        "2 （一） 做大收入规模，增强保障能力",
        "3 强化收入组织",
        "3 盘活闲置资产",
        "2 （二） 聚焦惠企利民，提升政策效能",
      ],
    },
    {
      name: "partners",
      text: `一、上半年工作\n${A}\n二、下一步打算\n和邻镇共建泵站2座。\n新建水厂3座。`,
      outline: ["1 一、 上半年工作", "1 二、 下一步打算"],
    },
    {
      name: "a heading that goes on over the line",
      text: `一、2021年供水保障工作\n和2022年供水保障任务\n${A}\n二、几点要求\n${B}`,
      outline: ["1 一、 2021年供水保障工作和2022年供水保障任务", "1 二、 几点要求"],
    },
    {
      name: "a heading that goes on over the line, its text behind it",
      text: `（一）加快农村供水\n和农村排水。${B}\n（二）加强河道管护。${B}`,
      outline: ["1 （一） 加快农村供水和农村排水", "1 （二） 加强河道管护"],
    },
  ],
  printedOutline,
);

testOutlines(
  "one word below a heading",
  [
    {
      name: "at the end",
      text: `一、管护情况\n${A}\n二、需要说明的其他事项\n无。`,
      outline: ["1 一、 管护情况", "1 二、 需要说明的其他事项"],
    },
    {
      name: "in the middle, of bracketed numbers",
      text: `一、整改情况\n（一）已经完成\n${A}\n（二）尚未完成\n无。\n二、下步打算\n${B}`,
      outline: ["1 一、 整改情况", "2 （一） 已经完成", "2 （二） 尚未完成", "1 二、 下步打算"],
    },
    {
      name: "the last character of a paragraph",
      text: `一、管护情况\n全镇的山塘水库年年有人巡查、处处有人看管，病险水库的数目已经从有到\n无。\n二、下步打算\n${B}`,
      outline: ["1 一、 管护情况", "1 二、 下步打算"],
    },
  ],
  printedOutline,
);

testOutlines(
  "the number of a part alone on its line",
  [
    {
      name: "chapters above articles",
      text: "第一章\n总则\n第一条 为了管好农村供水，制定本办法。\n第二条 本办法适用于本镇。\n第二章\n工程管护\n第三条 镇水务站负责巡查。\n第三章\n附则\n第四条 本办法自公布之日起施行。",
      outline: ["1 第一章 总则", "2 第一条", "2 第二条", "1 第二章 工程管护", "2 第三条", "1 第三章 附则", "2 第四条"],
    },
    {
      name: "parts above paragraphs",
      text: `第一部分\n供水现状\n${A}\n第二部分\n供水任务\n${B}`,
      outline: ["1 第一部分 供水现状", "1 第二部分 供水任务"],
    },
    {
      name: "chapters with their titles beside them",
      text: `第一章 供水现状\n${A}\n第二章 供水任务\n${B}`,
      outline: ["1 第一章 供水现状", "1 第二章 供水任务"],
    },
  ],
  printedOutline,
);

testOutlines(
  "a heading over two lines",
  [
    {
      name: "broken at its comma",
      text: `一、今年任务\n（一）着力补齐短板，\n保障农村用水安全\n新建水厂3座。\n（二）着力管好工程\n巡查河道36公里。`,
      outline: ["1 一、 今年任务", "2 （一） 着力补齐短板，保障农村用水安全", "2 （二） 着力管好工程"],
    },
    {
      name: "a paragraph broken at its comma",
      text: `一、去年工作\n（一）建成水厂3座，\n供水人口18万人\n。\n二、今年打算\n${B}`,
      outline: ["1 一、 去年工作", "1 二、 今年打算"],
    },
    {
      name: "broken behind its comma, a short text below",
      text: `一、今年任务\n（一）着力管好水源，加快培育建设\n农村集中供水工程\n新建水厂3座，铺设管网18公里。\n（二）着力管好河道\n巡查河道36公里。`,
      outline: ["1 一、 今年任务", "2 （一） 着力管好水源，加快培育建设农村集中供水工程", "2 （二） 着力管好河道"],
    },
    {
      name: "two lines below a heading that are titles of their own",
      text: `一、今年任务\n（一）着力补齐短板，建好水源\n水库工程\n新建水库1座。\n水厂工程\n新建水厂3座。\n（二）着力管好河道\n巡查河道36公里。`,
      outline: ["1 一、 今年任务", "2 （一） 着力补齐短板，建好水源", "2 （二） 着力管好河道"],
    },
    {
      name: "a figure below a heading",
      text: `一、今年任务\n（一）着力补齐短板，建好水源\n新建水库1座\n全镇供水能力提高，旱季不再断水。\n（二）着力管好河道\n巡查河道36公里。`,
      outline: ["1 一、 今年任务", "2 （一） 着力补齐短板，建好水源", "2 （二） 着力管好河道"],
    },
  ],
  printedOutline,
);

testOutlines(
  "a heading at the end of the line above its text",
  [
    {
      name: "in short lines",
      text: "一、去年工作\n新建水厂3座。二、今年打算\n改造管网18公里。三、几点要求\n逐村排查。",
      outline: ["1 一、 去年工作", "1 二、 今年打算", "1 三、 几点要求"],
    },
    {
      name: "in paragraphs",
      text: `一、去年工作\n${A}二、今年打算\n${B}三、几点要求\n${B}`,
      outline: ["1 一、 去年工作", "1 二、 今年打算", "1 三、 几点要求"],
    },
    {
      name: "with their last words on the next line",
      text: "一、去年工作\n（一）管好水源。新建水厂3座。（二）管好河\n道。清理河道36公里。（三）管好\n工程设施。改造管网18公里。\n二、今年打算\n逐村排查。",
      outline: [
        "1 一、 去年工作",
        "2 （一） 管好水源",
        "2 （二） 管好河道",
        "2 （三） 管好工程设施",
        "1 二、 今年打算",
      ],
    },
    {
      name: "what begins like one and goes on",
      text: `一、去年工作\n${A}二、三产业加快发展，水产品\n产量1200吨。\n二、今年打算\n${B}`,
      outline: ["1 一、 去年工作", "1 二、 今年打算"],
    },
  ],
  printedOutline,
);
