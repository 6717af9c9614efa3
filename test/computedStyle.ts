/**
 * A small `getComputedStyle` for jsdom, which matches every rule of every style sheet for each element that is asked about, and
 * so took half the time of the pane's tests. Says what the tests and Fluent ask for: display, visibility and pointer-events, by
 * the rules of the page that set them, by inline styles and by what the browser has for each element.
 */
type Said = { readonly display: string; readonly visibility: string; readonly pointerEvents: string };
type Rule = { readonly selector: string; readonly style: CSSStyleDeclaration };

const properties = ["display", "visibility", "pointer-events"];
const ownOf = globalThis.getComputedStyle.bind(globalThis);
const plain = document.implementation.createHTMLDocument("");
const usual = new Map<string, string>();
const read = new Map<CSSStyleSheet, { readonly count: number; readonly rules: readonly Rule[] }>();

export function computedStyle(element: Element): CSSStyleDeclaration {
  const said: Said = {
    display: own(element, "display") ?? usualDisplay(element),
    visibility: inherited(element, "visibility") ?? "visible",
    pointerEvents: inherited(element, "pointer-events") ?? "auto",
  };
  const named = (name: string): string =>
    name === "pointer-events" ? said.pointerEvents : name in said ? said[name as keyof Said] : "";
  return new Proxy(said as unknown as CSSStyleDeclaration, {
    get: (_target, name) =>
      name === "getPropertyValue"
        ? named
        : typeof name === "string"
          ? named(name === "pointerEvents" ? "pointer-events" : name)
          : undefined,
  });
}

/** The value that the element itself is given. */
function own(element: Element, property: string): string | undefined {
  const inline =
    element instanceof HTMLElement || element instanceof SVGElement
      ? element.style.getPropertyValue(property)
      : "";
  if (inline !== "") return inline;
  const values = rulesOf(element.ownerDocument)
    .filter(({ selector, style }) => style.getPropertyValue(property) !== "" && element.matches(selector))
    .map(({ style }) => style.getPropertyValue(property));
  return values.at(-1);
}

function inherited(element: Element, property: string): string | undefined {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const value = own(at, property);
    if (value !== undefined && value !== "inherit") return value;
  }
  return undefined;
}

/** The rules that set one of the properties; those for other media or widths are none of a test's. */
function rulesOf(page: Document): readonly Rule[] {
  const { styleSheets } = page;
  const { length } = styleSheets; // each look at the list costs jsdom a walk
  const all: (readonly Rule[])[] = [];
  for (let index = 0; index < length; index += 1) {
    const sheet = styleSheets.item(index);
    if (sheet !== null) all.push(rulesIn(sheet));
  }
  return all.flat();
}

function rulesIn(sheet: CSSStyleSheet): readonly Rule[] {
  const { cssRules } = sheet;
  const known = read.get(sheet);
  if (known?.count === cssRules.length) return known.rules;
  const rules = Array.from(cssRules).flatMap((rule): readonly Rule[] =>
    isStyleRule(rule) && properties.some((name) => rule.style.getPropertyValue(name) !== "")
      ? [{ selector: rule.selectorText, style: rule.style }]
      : [],
  );
  read.set(sheet, { count: cssRules.length, rules });
  return rules;
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

function isStyleRule(rule: CSSRule): rule is CSSStyleRule {
  return "selectorText" in rule;
}
