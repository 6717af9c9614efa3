import { attribute, elementsIn, isW, MC } from "./ooxml";
import { alternativesIn } from "./visibility";
import type { XmlElement } from "./xmlElement";

/**
 * Follows the fields of Word that a body is made of while it is read from start to end: what stands between the beginning of a
 * field and its separator is its code, which no one sees, whatever is in it (other fields, text, paragraphs).
 */
export class FieldCodes {
  private readonly open: { code: string; isCode: boolean }[] = [];
  private readonly whole: ReadonlySet<XmlElement>;

  constructor(body: XmlElement) {
    this.whole = wholeFields(body);
  }

  /** Whether what comes next is part of a code. */
  get isInCode(): boolean {
    return this.open.some(({ isCode }) => isCode);
  }

  /** Takes in a `w:fldChar`, and says whether it ended the code of a field that is not the user's own text. */
  mark(fieldChar: XmlElement): boolean {
    if (!this.whole.has(fieldChar)) return false;
    const type = attribute(fieldChar, "fldCharType");
    if (type === "begin") {
      this.open.push({ code: "", isCode: true });
      return false;
    }
    const field = type === "end" ? this.open.pop() : this.open.at(-1);
    if (field === undefined || !field.isCode) return false;
    field.isCode = false;
    return isOwnField(field.code);
  }

  /** Takes in a `w:instrText`. */
  spell(code: XmlElement): void {
    const field = this.open.findLast(({ isCode }) => isCode);
    if (field !== undefined) field.code += code.textContent;
  }
}

/** Whether a field takes or works out its own text. A link does not: its text is the user's. */
export function isOwnField(code: string | null | undefined): boolean {
  return !/^\s*HYPERLINK\b/i.test(code ?? "");
}

/** The marks of fields that begin and end: a beginning without an end would hide all that comes after it. */
function wholeFields(body: XmlElement): ReadonlySet<XmlElement> {
  const whole = new Set<XmlElement>();
  const open: XmlElement[][] = [];
  const visit = (parent: XmlElement): void => {
    for (const element of elementsIn(parent)) {
      if (isW(element, "fldChar")) {
        const type = attribute(element, "fldCharType");
        if (type === "begin") open.push([element]);
        else open.at(-1)?.push(element);
        if (type === "end") for (const mark of open.pop() ?? []) whole.add(mark);
      } else if (element.namespaceURI === MC && element.localName === "AlternateContent") {
        const { read } = alternativesIn(element);
        if (read !== undefined) visit(read);
      } else if (!["del", "moveFrom", "txbxContent"].some((name) => isW(element, name))) visit(element);
    }
  };
  visit(body);
  return whole;
}
