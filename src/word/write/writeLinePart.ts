import type { LeftReason } from "../../plan/edits";
import type { FormBox } from "../recognise/box";
import { partsByText } from "../recognise/lineParts";
import type { Places } from "./findPlaces";
import { lineOf } from "./wordObjects";

/**
 * Queues what puts a text into the room behind one of several labels on a line, in place of what is drawn or said there. Refused
 * where the line would read otherwise then: where the text has a label in it, or runs into the next one.
 */
export function writeLinePart(places: Places, box: FormBox, text: string): LeftReason | undefined {
  const [read] = box.paragraphs;
  const { part } = box;
  if (read === undefined || part === undefined) return "not-found";
  if (read.hasObjects) return "beside-box";
  if (read.hasComments) return "commented";
  if (text.includes("\n") || read.pieces.some(({ controls }) => controls.length > 0)) return "unsupported";
  const room = roomSaying(part.room, text, box.tail === "" || /^of\b/i.test(box.tail));
  const line = box.label + room + box.tail;
  const [was, is] = [partsByText(read.text), partsByText(line)];
  const isAlike =
    was.length === is.length &&
    was.every(({ key, label }, at) => is[at]?.key === key && is[at]?.label === label);
  const now = is[part.nth];
  if (!isAlike || now === undefined || line.slice(now.from, now.to).trim() !== text.trim())
    return "unsupported";
  return writeRoom(places, box, room) ? undefined : "unsupported";
}

/** Queues what makes a room say `room`, white space and all; false where Word's search cannot tell it from the rest of the line. */
export function writeRoom(places: Places, { paragraphs: [read], part }: FormBox, room: string): boolean {
  if (read === undefined || part === undefined) return false;
  if (room === part.room) return true;
  const rest = sharedEnd(part.room, room);
  const [old, now] = [part.room, room].map((each) => each.slice(0, each.length - rest));
  if (old === undefined || now === undefined) return false;
  const line = lineOf(places, read.index);
  if (!isOnly(read.text, part.label) || !isOnly(read.text, part.label + old)) return false;
  const label = line.search(searched(part.label)).getFirst();
  if (old === "") label.insertText(now, "End");
  else {
    const said = label.getRange("End").expandTo(
      line
        .search(searched(part.label + old))
        .getFirst()
        .getRange("End"),
    );
    if (now === "") said.delete();
    else said.insertText(now, "Replace");
  }
  return true;
}

/** A room that says a text: drawn lines give way to it, tabs and blanks stay behind it. */
function roomSaying(room: string, text: string, isLast: boolean): string {
  if (room.trim() === "") return ` ${text}${room}`;
  const lead = /^\s*/.exec(room)?.[0] ?? "";
  const gap = /\s*$/.exec(room)?.[0] ?? "";
  // Once the drawn line is gone, a gap alone parts the answer from the next label.
  const parted = isLast || /\t| {3}/.test(gap) ? gap : "   ";
  return `${lead === "" ? " " : lead}${text}${parted}`;
}

function sharedEnd(one: string, other: string): number {
  let count = 0;
  while (count < Math.min(one.length, other.length) && one.at(-1 - count) === other.at(-1 - count))
    count += 1;
  return count;
}

/** Whether a search finds a text in a line, and in one place alone. The search ignores case and takes 255 characters. */
function isOnly(line: string, text: string): boolean {
  return (
    searched(text).length <= 255 &&
    !/[\t\n]/.test(text) &&
    line.toLowerCase().split(text.toLowerCase()).length === 2
  );
}

function searched(text: string): string {
  return text.replace(/\^/g, "^^");
}
