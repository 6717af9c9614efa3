import type { LeftReason } from "../../plan/edits";
import { linesIn } from "../../plan/lineEdits";
import type { FormBox } from "../recognise/box";
import type { Places } from "./findPlaces";
import type { FormControl, FormParagraph } from "../read/formDocument";
import { linesAs } from "./rewriteLines";
import { controlOf } from "./wordObjects";
import { addInlineLine, paragraphsOfBox } from "./writeBox";

const bullet = "\u2022 ";

/**
 * Queues what puts lines under all that a box already holds: as a real bulleted list where it can hold paragraphs, else as
 * lines that start with a bullet. Blank paragraphs that the form keeps for writing are used up, so the page does not grow.
 * `rewritten` are the lines that the box will hold by then, in as many paragraphs as before, where that is not what was read.
 */
export function addLines(
  places: Places,
  box: FormBox,
  lines: readonly string[],
  rewritten?: readonly string[],
): LeftReason | undefined {
  if (box.cell !== undefined && box.cell.nestedTables.length > 0) return "unsupported";
  const { control } = box;
  if (control === undefined) return addParagraphs(places, box, lines);
  if (control.isBound && control.kind === "richText") return "unsupported";
  if (control.isTemporary) return "unsupported";
  const lastInside = lastFilled(box)?.controls.includes(control.index) === true;
  const blankAround = box.textBeside.trim() === "";
  if (control.level === "run" || control.kind !== "richText")
    return blankAround
      ? addInline(places, box, control, lines, rewritten)
      : addParagraphs(places, box, lines);
  if (control.showsPlaceholder && blankAround)
    return box.losesDeletions ? "tracked" : startInControl(places, control, lines);
  const last = lastFilled(box);
  const endsControl = last !== undefined && control.paragraphs[control.paragraphs.length - 1] === last.index;
  if (lastInside && endsControl && control.level === "block")
    return addToControl(places, control, last, lines);
  return addParagraphs(places, box, lines);
}

/** The lines as an inline or plain-text box holds them. */
function addInline(
  places: Places,
  box: FormBox,
  control: FormControl,
  lines: readonly string[],
  rewritten?: readonly string[],
): LeftReason | undefined {
  if (control.kind === "dropDown" || control.kind === "comboBox" || control.kind === "date")
    return "unsupported";
  const found = controlOf(control, places.controls);
  if (box.losesDeletions) return "tracked";
  const held = rewritten === undefined ? control.text : linesAs(linesIn(control.text), rewritten).join("\n");
  const replaces = held === "" || control.kind !== "richText";
  if (replaces && control.holdsComments) return "commented";
  if (control.kind === "plainText") {
    found.insertText([...(held === "" ? [] : [held]), ...lines].join("; "), "Replace");
    return undefined;
  }
  const bulleted = lines.map((line) => bullet + line);
  if (control.kind === "multiLine") {
    found.insertText([...(held === "" ? [] : [held]), ...bulleted].join("\n"), "Replace");
    return undefined;
  }
  if (held === "") found.insertText(bulleted[0] ?? "", "Replace");
  for (const line of held === "" ? bulleted.slice(1) : bulleted) addInlineLine(found, line);
  return undefined;
}

/** Only a Replace is known to turn a placeholder off; the list starts with the paragraph that it leaves. */
function startInControl(
  places: Places,
  control: FormControl,
  lines: readonly string[],
): LeftReason | undefined {
  if (control.holdsComments) return "commented";
  const found = controlOf(control, places.controls);
  const [first = "", ...others] = lines;
  found.insertText(first, "Replace");
  startList(found.paragraphs.getFirst());
  for (const line of others) found.insertParagraph(line, "End");
  return undefined;
}

function addToControl(
  places: Places,
  control: FormControl,
  last: FormParagraph,
  lines: readonly string[],
): LeftReason | undefined {
  const found = controlOf(control, places.controls);
  lines.forEach((line, index) => {
    const added = found.insertParagraph(line, "End");
    if (index === 0 && !last.isListItem) startList(added);
  });
  return undefined;
}

function addParagraphs(places: Places, box: FormBox, lines: readonly string[]): LeftReason | undefined {
  // The paragraph that holds the deletions might be the one to go when several lines are taken out again.
  const mayLose = lines.length > 1 && !places.document.tracksChanges;
  if (mayLose && box.paragraphs.some(({ hasDeletions }) => hasDeletions)) return "tracked";
  const paragraphs = paragraphsOfBox(places, box);
  const last = lastFilled(box);
  const from = last === undefined ? -1 : box.paragraphs.indexOf(last);
  const spare = spareAfter(box, from);
  const after = paragraphs[from];
  const room = spare[0] === undefined ? undefined : paragraphs[spare[0]];
  const [first = "", ...others] = lines;
  const continues = last?.isListItem === true;

  let written: Word.Paragraph;
  if (room !== undefined && !continues) {
    room.insertText(first, "Start");
    written = room;
  } else {
    if (after === undefined) return "unsupported";
    written = after.insertParagraph(first, "After");
  }
  if (!continues && !(written === room && box.paragraphs[spare[0] ?? 0]?.isListItem === true))
    startList(written);
  for (const line of others) written = written.insertParagraph(line, "After");
  for (const index of spare.slice(room !== undefined && !continues ? 1 : 0, lines.length)) {
    // A paragraph that says nothing may hold what was deleted with Track Changes on.
    const isBare = box.paragraphs[index]?.hasDeletions === false;
    if (isBare && index < box.paragraphs.length - 1) paragraphs[index]?.delete();
  }
  return undefined;
}

/** The blank paragraphs of a box straight after one of its own, up to the first that is anything but bare and blank. */
function spareAfter(box: FormBox, from: number): number[] {
  const spare: number[] = [];
  const home = box.paragraphs[from]?.controls ?? box.paragraphs[0]?.controls ?? [];
  for (const [index, paragraph] of box.paragraphs.entries()) {
    if (index <= from) continue;
    const sameHome =
      paragraph.controls.length === home.length &&
      paragraph.controls.every((control, at) => control === home[at]);
    const holdsControl = paragraph.pieces.some((piece) => piece.controls.length > 0);
    if (
      paragraph.text !== "" ||
      paragraph.hasObjects ||
      paragraph.hasComments ||
      paragraph.isDeleted ||
      paragraph.hasHidden ||
      paragraph.hidesText ||
      paragraph.isLocked ||
      holdsControl ||
      !sameHome
    )
      break;
    spare.push(index);
  }
  return spare;
}

function lastFilled(box: FormBox): FormParagraph | undefined {
  return [...box.paragraphs].reverse().find((paragraph) => paragraph.text !== "");
}

/** Makes a paragraph the first item of a bulleted list. */
export function startList(paragraph: Word.Paragraph): void {
  paragraph.startNewList().setLevelBullet(0, "Solid");
}
