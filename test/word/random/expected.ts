import type { LeftReason } from "../../../src/plan/edits";
import { details } from "../../../src/plan/details";
import { fieldKeys, type BoxOrColumn, type WantedOption } from "../../../src/plan/form";
import type { ProfileName } from "../../../src/simulator/profiles";
import { isLocked, people, type Box, type BoxKind } from "./boxes";
import { dateKeys, type PlacedBox, type Where } from "./drawing";
import { shownDay } from "./texts";
import type { Unseen } from "./unseen";

/** What a wanted text is to say in a box: its days in the box's own picture, a choice as its list spells it. */
export function expectedIn(box: Box, key: BoxOrColumn, wanted: string): string {
  const text = kept(wanted);
  const day = dayIn(text);
  if (box.kind === "date" && day !== undefined) return shownDay(day, box.picture);
  if (/^\d{4}-/.test(text) && day !== undefined && dateKeys.has(key)) return shownDay(day, "dd/MM/yyyy");
  if (box.kind === "dropDown")
    return people.find((each) => each.toLowerCase() === text.toLowerCase()) ?? text;
  return text;
}

/** A text as a document can keep it: line ends as "\n", no characters that XML forbids, no blanks round it. */
export function kept(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .trim();
}

/** An option as a line of its box. */
export function expectedLine({ text, status }: WantedOption): string {
  const line = kept(text).replace(/\s*\n\s*/g, " ");
  return status === "agreed" ? line : `Talked about, not for now: ${line}`;
}

/** The lines that a box holds, without bullets and blank lines. */
export function linesIn(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/^\u2022 /, "").trim())
    .filter((line) => line !== "");
}

/** Whether two lines are one to a reader: case, spaces and a full stop aside. */
export function isSameLine(one: string, other: string): boolean {
  const key = (line: string): string =>
    line
      .normalize("NFC")
      .toLowerCase()
      .replace(/\s+/g, " ")
      .replace(/[\s.]+$/, "");
  return key(one) === key(other);
}

/** Why a text may rightly be left out of a box. */
export function rightReasons(
  { box, key, where }: PlacedBox,
  wanted: string,
  profile: ProfileName,
): ReadonlySet<LeftReason> {
  const text = kept(wanted);
  const reasons = new Set<LeftReason>();
  const isOneLine = box.kind === "plain" || box.kind === "date" || box.kind === "dropDown";
  if (isLocked(box)) reasons.add("locked");
  for (const unseen of [box.unseen, box.unseenBeside]) {
    const why = unseen && unseenReasons[unseen.kind];
    if (why !== undefined) reasons.add(why);
  }
  if (!kindsIn[profile].has(box.kind)) reasons.add("unsupported");
  const isOverLines = where.kind === "lines" && box.says !== "";
  if (isOverLines && (/\n/.test(text + box.says) || !isToldApart(where, box.says)))
    reasons.add("unsupported");
  if (text.length > limitOf(key)) reasons.add("too-long");
  if (isOneLine && text.includes("\n")) reasons.add("one-line");
  if (dayIn(text) === undefined && (box.kind === "date" || (dateKeys.has(key) && /^\d{4}-/.test(text))))
    reasons.add("not-a-date");
  if (box.kind === "dropDown" && !people.some((each) => each.toLowerCase() === text.toLowerCase()))
    reasons.add("not-a-choice");
  return reasons;
}

/** Whether Word's search can tell each line of an answer from the rest of its paragraph: it ignores case. */
export function isToldApart(where: Where, answer: string): boolean {
  if (where.kind !== "lines") return true;
  const all = `${where.label} ${answer}`.toLowerCase();
  const said = answer.split("\n").filter((line) => line.trim() !== "");
  return said.every((line) => line.length <= 255 && all.split(line.trim().toLowerCase()).length === 2);
}

/** Why a box is left alone for what nobody sees in it. */
const unseenReasons: Readonly<Record<Unseen["kind"], LeftReason | undefined>> = {
  nothing: undefined,
  "hidden text": "hidden",
  "a hidden line": "hidden",
  "a hidden mark": "hidden",
  "words for older readers": "hidden",
  "deleted text": "tracked",
  "a field": "unsupported",
};

/** The kinds of box that each Word lets an add-in fill: README, "Which Word can do what". */
const kindsIn: Readonly<Record<ProfileName, ReadonlySet<BoxKind>>> = {
  desktop: new Set(["bare", "rich", "plain", "multiLine", "date", "dropDown"]),
  web: new Set(["bare", "rich", "plain", "multiLine", "dropDown"]),
  "word-2021": new Set(["bare", "rich"]),
};

function limitOf(key: BoxOrColumn): number {
  return key === "bag" || fieldKeys.some((each) => each === key && details[each].kind === "text") ? 250 : 500;
}

/** The day that a text writes as ISO or as dd/MM/yyyy does. */
function dayIn(text: string): string | undefined {
  const [, ofMonth, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  const day = year === undefined ? text : `${year}-${month ?? ""}-${ofMonth ?? ""}`;
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? undefined : day;
}
