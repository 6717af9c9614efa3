import { details } from "./details";
import type { FieldKey } from "./form";

/** The longest text, in characters, that a box is given: past these a box no longer reads as a form's box. */
export const limits = {
  /** A name, reference or date; two or three lines of the narrow details table. */
  detail: 250,
  /** A number, of a page or of pages. */
  page: 10,
  /** One cell of the action table: about a page of its narrow column. */
  actionCell: 2000,
  /** One option in an advice box. */
  option: 2000,
  /** One thing to take: the boxes are a third of the page wide. */
  bagItem: 250,
  /** What was talked about and is not for now. */
  topic: 80,
  /** An organisation's own prompt: the longest of Appendix A has 142 characters. */
  prompt: 500,
  /** A service line: a name, numbers and hours. */
  serviceLine: 500,
  /** The heading of a copy for the client. */
  heading: 60,
} as const;

/** The most entries that one plan brings: ten times a long real one, and few enough for one request to Word. */
export const most = {
  actions: 200,
  optionsInBox: 100,
  bagItems: 100,
  /** In an organisation's own list: three times Appendix A. */
  ownOptions: 200,
} as const;

/** The longest text of a detail. */
export function limitOfField(key: FieldKey): number {
  return details[key].kind === "number" ? limits.page : limits.detail;
}
