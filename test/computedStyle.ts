/**
 * A small `getComputedStyle` for jsdom, which matches every rule of every style sheet for each element that is asked about, and
 * so took half the time of the pane's tests. Says what the tests and Fluent ask for: display, visibility and pointer-events, by
 * the rules of the page that set them, by inline styles and by what the browser has for each element.
 */
export function computedStyle(element: Element): CSSStyleDeclaration {
  const named = (name: string): string => {
    if (name === "display") return own(element, "display") ?? usualDisplay(element);
    if (name === "visibility") return inherited(element, "visibility") ?? "visible";
    if (name === "pointer-events") return inherited(element, "pointer-events") ?? "auto";
    return "";
  };
  return new Proxy({} as CSSStyleDeclaration, {
    get: (_target, name) => {
      if (name === "getPropertyValue") return named;
      return typeof name === "string" ? named(name === "pointerEvents" ? "pointer-events" : name) : undefined;
    },
  });
}

type Property = "display" | "visibility" | "pointer-events";
const ownOf = globalThis.getComputedStyle.bind(globalThis);
const plain = document.implementation.createHTMLDocument("");
const usual = new Map<string, string>();

function inherited(element: Element, property: Property): string | undefined {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const value = own(at, property);
    if (value !== undefined && value !== "inherit") return value;
  }
  return undefined;
}

/** The value that the element itself is given: of the rules for it, the last says. */
function own(element: Element, property: Property): string | undefined {
  if (element.hasAttribute("style") && (element instanceof HTMLElement || element instanceof SVGElement)) {
    const inline = element.style.getPropertyValue(property);
    if (inline !== "") return inline;
  }
  const { byClass, others } = rulesOf(element.ownerDocument)[property];
  let last: Rule | undefined;
  const look = (rules: readonly Rule[]): void => {
    for (const rule of rules) {
      if (last !== undefined && rule.order < last.order) return;
      if (rule.isOnlyClass || element.matches(rule.selector)) last = rule;
    }
  };
  for (const name of (element.getAttribute("class") ?? "").split(/\s+/)) look(byClass.get(name) ?? []);
  look(others);
  return last?.value;
}

type Rule = {
  readonly order: number;
  readonly selector: string;
  readonly isOnlyClass: boolean;
  readonly value: string;
};
/** The rules that set a property, the last of the page first: those that only elements of a class match, by it, and the others. */
type Rules = { readonly byClass: ReadonlyMap<string, readonly Rule[]>; readonly others: readonly Rule[] };

let read:
  | {
      readonly page: Document;
      readonly sheets: readonly { readonly sheet: CSSStyleSheet; readonly count: number }[];
      readonly rules: Readonly<Record<Property, Rules>>;
    }
  | undefined;

/** The rules of a page, read again when a sheet or a rule has come or gone. */
function rulesOf(page: Document): Readonly<Record<Property, Rules>> {
  const { styleSheets } = page;
  const { length } = styleSheets; // each look at the list costs jsdom a walk
  if (
    read?.page === page &&
    read.sheets.length === length &&
    read.sheets.at(-1)?.sheet === (styleSheets.item(length - 1) ?? undefined) && // a sheet that is put in comes last
    read.sheets.every(({ sheet, count }) => sheet.cssRules.length === count)
  )
    return read.rules;
  const sheets = Array.from(styleSheets);
  const rules = sheets.flatMap(({ cssRules }) => Array.from(cssRules)).filter(isStyleRule);
  read = {
    page,
    sheets: sheets.map((sheet) => ({ sheet, count: sheet.cssRules.length })),
    rules: {
      display: rulesFor("display", rules),
      visibility: rulesFor("visibility", rules),
      "pointer-events": rulesFor("pointer-events", rules),
    },
  };
  return read.rules;
}

function rulesFor(property: Property, rules: readonly CSSStyleRule[]): Rules {
  const byClass = new Map<string, Rule[]>();
  const others: Rule[] = [];
  rules.forEach(({ selectorText: selector, style }, order) => {
    const value = style.getPropertyValue(property);
    if (value === "") return;
    const [, name, more] = /^\.([\w-]+)(:[^\s,>+~]*)?$/.exec(selector) ?? [];
    const rule: Rule = { order, selector, isOnlyClass: name !== undefined && more === undefined, value };
    const list = name === undefined ? others : (byClass.get(name) ?? []);
    if (name !== undefined) byClass.set(name, list);
    list.unshift(rule);
  });
  return { byClass, others };
}

/** What the browser itself has for such an element. */
function usualDisplay(element: Element): string {
  const kind = `${element.namespaceURI} ${element.localName} ${element.hasAttribute("hidden")} ${element.getAttribute("type") === "hidden"}`;
  const known = usual.get(kind);
  if (known !== undefined) return known;
  const like = plain.importNode(element, false);
  for (const name of ["class", "style", "id"]) like.removeAttribute(name);
  plain.body.append(like);
  const { display } = ownOf(like);
  like.remove();
  usual.set(kind, display);
  return display;
}

/** Rules for other media or widths are none of a test's. */
function isStyleRule(rule: CSSRule): rule is CSSStyleRule {
  return "selectorText" in rule;
}
