import type { Section, SectionRole, Span } from "../types.js";
import type { Block, Sentence } from "./document-structure.js";
import { readGenre } from "./genre.js";
import type { Heading } from "./heading.js";
import type { Line } from "./lines.js";
import { ordersFrom } from "./orders.js";
import { isTask, leadsToPlans, namesPlans, ownRole, type PlaceOfPart, reviewsAll } from "./part-roles.js";
import { RoleReader } from "./sentence-roles.js";
import { splitSentences } from "./sentences.js";

/** What the roles of a document depend on beside its headings. */
export interface RoleContext {
  /** The year that the report looks back on. */
  reviewed: number | null;
  /** The year in which it is dated. */
  thisYear: number | null;
  /** Whether its title tells of the first months of that year. */
  isUnderWay: boolean;
  /** The role that the document as a whole has by its kind: a work plan, a summary. */
  role: SectionRole | null;
  /** The sections that begin with the title of the document once more. */
  repetitions: ReadonlySet<number>;
}

/** Reads the text below the headings: blocks and sentences with their sections and roles. Sets the roles of the sections too. */
export function readBody(
  text: string,
  lines: readonly Line[],
  headings: readonly Heading[],
  sections: readonly Section[],
  context: RoleContext,
): { blocks: Block[]; sentences: Sentence[] } {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const roles = new RoleReader(text, context);
  const states = new PartRoles(sections, headings, context);
  const orders = context.role === "plan" ? ordersFrom(text, sections[0]?.heading.start ?? text.length) : -1;
  let current = -1;
  for (let index = 0; index < lines.length; index++) {
    const { start, end, kind } = lines[index]!;
    const opens = headings[current + 1]?.line === index;
    if (opens) states.open(++current);
    const section = current < 0 ? null : current;
    const body = section === null ? start : Math.max(start, Math.min(headings[current]!.body, end));
    const before = states.at(section);
    roles.openParagraph(before, section === null ? context.role : sections[section]!.role);
    for (const span of kind === "apparatus" ? [] : splitSentences(text, body, end)) {
      const beside = roleBeside(orders, span, roles);
      const turns = beside === "problems" && states.hasPlans(section) && isTask(text.slice(span.start, span.end));
      const role = turns ? roles.turnTo("plan") : beside;
      sentences.push({ start: span.start, end: span.end, block: index, section, role });
    }
    if (roles.current !== before) states.turn(section, roles.current, { index, opens });
    blocks.push({ start, end, kind: body === end ? "heading" : kind, section, body });
  }
  return { blocks, sentences };
}

/** The role of a sentence in a paper that begins to say at `orders` what is to be done: what stands before tells how things are. */
function roleBeside(orders: number, span: Span, roles: RoleReader): SectionRole | null {
  const role = roles.read(span);
  if (span.start > orders) return role;
  if (span.end > orders) return roles.turnTo("plan");
  return role === "plan" ? "review" : role;
}

/** The role that the text has reached in each part, for the text and the parts that come next there. */
class PartRoles {
  readonly #sections: readonly Section[];
  readonly #headings: readonly Heading[];
  readonly #context: RoleContext;
  readonly #reached: (SectionRole | null)[] = [];
  #outside: SectionRole | null;
  #plansFollow = false;
  /** A part before was all of the review. */
  #reviewed = false;
  /** Of the parts below each section, the last whose heading names plans. */
  readonly #lastPlans = new Map<number | null, number>();
  /** Of the parts below each section, the last that has opened, and what those before have come to. */
  readonly #before = new Map<number | null, { last: number; looksBack: boolean; plans: boolean }>();
  /** What the text had reached where its first heading opened. */
  #start: SectionRole | null = null;

  constructor(sections: readonly Section[], headings: readonly Heading[], context: RoleContext) {
    this.#sections = sections;
    this.#headings = headings;
    this.#context = context;
    this.#outside = context.role;
    for (const { id, parent, title } of sections) if (namesPlans(title)) this.#lastPlans.set(parent, id);
  }

  at(section: number | null): SectionRole | null {
    return section === null ? this.#outside : this.#reached[section]!;
  }

  /** 存在问题和下步打算: the tasks behind what is wrong are what is to be done. */
  hasPlans(section: number | null): boolean {
    return section !== null && leadsToPlans(this.#sections[section]?.title ?? "", "review");
  }

  /** Sets the role of a section as it opens: its own, else what the text above has reached. */
  open(id: number): void {
    const section = this.#sections[id]!;
    const { repetitions, reviewed } = this.#context;
    const isOutermost = section.parent === null || repetitions.has(section.parent);
    if (isOutermost) this.#heedRestart(id);
    this.#heedNumbering(section);
    const above =
      section.parent === null ? null : { role: this.at(section.parent), title: this.#sections[section.parent]!.title };
    const { style, start, body } = this.#headings[id]!;
    const opensDocument = style === "annex-title";
    // 五年完成投资86亿元: a headline that is read as text begins anew, behind the lead of an article
    const reached = body === start ? this.#context.role : this.at(section.parent);
    section.role =
      (repetitions.has(id)
        ? null
        : ownRole(section.title, { reviewed, above, ...this.#placeOf(section, isOutermost) })) ??
      (opensDocument ? this.#openDocument(section) : reached);
    if (isOutermost) {
      const looksAhead = this.#plansFollow || (this.#reviewed && isTask(section.title));
      if (section.role === null && looksAhead) section.role = "plan";
      this.#reviewed ||= section.role === "review" && reviewsAll(section.title);
      this.#plansFollow = leadsToPlans(section.title, section.role);
    }
    this.#reached[id] = section.role;
    const before = this.#before.get(section.parent);
    this.#before.set(section.parent, {
      last: id,
      looksBack: section.role === "review" || before?.looksBack === true,
      plans: section.role === "plan" || section.role === "guidance" || before?.plans === true,
    });
  }

  /**
   * Whether what was done is told in all parts but those that name plans, and whether a part before this one looks back. Behind what is
   * wrong, and behind plans, measures are those to be taken.
   */
  #placeOf({ id, parent }: Section, isOutermost: boolean): Pick<PlaceOfPart, "looksBack" | "behindReview"> {
    const before = this.#before.get(parent);
    const { role } = this.#context;
    const hasPlans = role === "review" || (role === null && (this.#lastPlans.get(parent) ?? -1) > id);
    return {
      looksBack:
        isOutermost && hasPlans && this.#sections[before?.last ?? -1]?.role !== "problems" && before?.plans !== true,
      behindReview: isOutermost && before?.looksBack === true,
    };
  }

  /** 实现上述目标，重点抓好九个方面的工作： A numbering that begins anew hangs on what the text below the last part has turned to. */
  #heedNumbering({ id, parent }: Section): void {
    const last = this.#before.get(parent)?.last;
    const heading = this.#headings[id];
    if (last === undefined || heading?.ordinal !== 1 || this.#headings[last]?.style !== heading.style) return;
    const reached = this.at(last);
    if (reached !== this.#sections[last]?.role) this.#set(parent, reached);
  }

  #set(section: number | null, role: SectionRole | null): void {
    if (section === null) this.#outside = role;
    else this.#reached[section] = role;
  }

  /** A page may hold its text twice: with its first heading it begins anew. */
  #heedRestart(id: number): void {
    const first = this.#headings[0]!;
    const { style, label, title } = this.#headings[id]!;
    if (id === 0) this.#start = this.#outside;
    else if (style === first.style && label === first.label && title === first.title) {
      this.#outside = this.#start;
      this.#plansFollow = false;
      this.#reviewed = false;
    }
  }

  /** An annex or another document begins as its kind does, whatever the one before has reached. */
  #openDocument(section: Section): SectionRole | null {
    this.#plansFollow = false;
    this.#reviewed = false;
    const { role, repetitions } = this.#context;
    return repetitions.has(section.id) ? role : (readGenre(section.title, "", null)?.role ?? role);
  }

  /**
   * Notes that the text turned to another role. Below a leaf's own paragraph, and above a numbering that begins anew, it is the part above
   * that turned.
   */
  turn(section: number | null, role: SectionRole | null, line: { index: number; opens: boolean }): void {
    this.#set(section, role);
    if (section !== null) {
      const { style } = this.#headings[section]!;
      const next = this.#headings[section + 1];
      const isLeaf = style === "run-in" || style === "dash" || style === "bullet" || style === "enumerator";
      const restarts = next?.style === style && next.ordinal === 1 && next.line === line.index + 1;
      if ((isLeaf && !line.opens) || restarts)
        this.turn(this.#sections[section]!.parent, role, { ...line, opens: false });
    }
  }
}
