import type { OptionStatus, WantedOption } from "./form";
import { onOneLine } from "./text";

const notNow = "Talked about, not for now:";

/** An option as one line of its box, worded so that both standings read naturally there. "" when nothing is left of it. */
export function displayedOption({ text, status }: WantedOption): string {
  const line = onOneLine(text).replace(/^[\u2022\u25cf\u25aa\u25e6\u2023\u00b7\s]+/, ""); // the box brings its own bullets
  return line === "" || status === "agreed" ? line : `${notNow} ${line}`;
}

/** Whether a text names help that must never be said to be not for now: an emergency number, Samaritans. */
export function namesHelp(text: string): boolean {
  return helpNamed.test(text);
}

// A part of a longer number is not one of these.
const helpNamed = /(?<!\d\s?)(?:999|112|116\s*123)(?!\s?\d)|\bsamaritans\b/i;

/** The option that a line of a box stands for: the reverse of `displayedOption`. */
export function optionOnLine(line: string): WantedOption {
  const text = onOneLine(line);
  const status: OptionStatus = text.toLowerCase().startsWith(notNow.toLowerCase()) ? "not-now" : "agreed";
  return { text: status === "agreed" ? text : text.slice(notNow.length).trim(), status };
}
