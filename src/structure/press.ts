/** （记者 王某）, 本报讯, 通讯员: who wrote a piece of the press. */
const BYLINE = /(?:记者|通讯员)[ \u3000]{0,2}[\u4e00-\u9fff]{2,4}|(?:本[报网台]|[日晚早晨时商]报)\S{0,8}讯/;
/** 来源：某某日报 */
const MEDIUM = /来源[：:] ?[\u4e00-\u9fff]{0,10}(?:[日晚早晨时商]报|新闻网|新华[社网]|广播电视台|融媒体中心)/;
/** 昨日, 会议指出: how a piece tells what was said. */
const TELLS = /昨[日天]|日前|近日|获悉|会议(?:指出|强调|要求|认为)/;
/** Who is addressed is spoken to, and the text is what was said. */
const ADDRESSED = /各位(?:代表|委员)/;
/** In so many characters a piece of the press shows what it is. */
const OPENING = 700;

/** Whether a text is a piece of the press, which speaks on the day that it was put up, and no document that was put up some time. */
export function isPress(text: string): boolean {
  const opening = text.slice(0, OPENING);
  if (ADDRESSED.test(opening)) return false;
  return BYLINE.test(opening) || (MEDIUM.test(opening) && TELLS.test(opening));
}
