import { existsSync } from "node:fs";
import type { Form, Pointed } from "../plan/form";
import { faultOfJson } from "../plan/jsonFault";
import { isObject } from "../plan/jsonShapes";
import { withSaid } from "../plan/pointed";
import { isBlankForm, rememberedFrom, saidOf } from "../plan/remembered";
import { wordGateway } from "../word/wordGateway";
import { inWord, openedFor, textAt } from "./files";
import { notToRead, notToWrite, shownPath } from "./fileWords";
import { outFile, type OutFile } from "./outFile";
import type { Print, Settings } from "./settings";
import { notSetUpShown, PartlyDoneError, UsageError } from "./words";

/**
 * Gives each box of a form a content control with a name; boxes that are asked about, as `--yes` and `--no` say. With
 * `--remember` that is noted in an organisation.json for all who fill a copy of this form.
 */
export async function setUp(path: string, out: string, settings: Settings, print: Print): Promise<void> {
  const { profile, remembered, yes, no, rememberIn, listIn, mayReplace, read } = settings;
  if (rememberIn !== undefined && !isJson.test(rememberIn))
    throw new UsageError(notToWrite.notJson(rememberIn));
  const target = outFile(out, { from: [path, ...read], mayReplace });
  // An organisation's file is read and is put back with the note in it.
  const others = [path, out, ...(listIn === undefined ? [] : [listIn])];
  const note = rememberIn === undefined ? undefined : outFile(rememberIn, { from: others, ...noteRules });
  const word = openedFor(path, target, profile);
  const { said, done } = await inWord(word, async () => {
    const isAsked = yes.length + no.length > 0 || rememberIn !== undefined;
    const said = isAsked ? answersTo(await wordGateway.readForm(remembered), settings) : remembered;
    word.resetTraffic();
    return { said, done: await wordGateway.setUpForm(undefined, said) };
  });
  const noted = note && Buffer.from(withNote(note.path, said));
  target.write(word.save());
  if (noted !== undefined) writeNote(note, noted, out);
  const { named, added, left } = done;
  print({ named, boxesAdded: added, left: left.map(notSetUpShown), roundTrips: word.traffic.requests });
}

/** By now the form is written, and that has to be said. */
function writeNote(note: OutFile | undefined, noted: Uint8Array, out: string): void {
  try {
    note?.write(noted);
  } catch (cause) {
    throw new PartlyDoneError(notToWrite.noteFailed(note?.path ?? "", out), { cause });
  }
}

function answersTo(form: Form, { remembered, yes, no, rememberIn }: Settings): Pointed {
  if (rememberIn !== undefined && !isBlankForm(form))
    throw new UsageError("--remember: something is filled in on this form. Use a blank one.");
  const said = saidOf(form, yes, no);
  if ("notAsked" in said)
    throw new UsageError(
      `${said.notAsked}: nothing is asked about it here. The verb "inspect" names what is not certain.`,
    );
  return withSaid(remembered, said);
}

const isJson = /\.json$/i;
// The note is put into a file that has more in it.
const noteRules = { mayReplace: true, ending: isJson, isRead: true };

/** The text of an organisation.json with what was said of the form's boxes, then and now. */
function withNote(path: string, said: Pointed): string {
  const text = existsSync(path) ? textAt(path).replace(/^\ufeff/, "") : "{}";
  const fault = faultOfJson(text);
  if (fault !== undefined) throw new UsageError(notToRead.json(path, fault));
  const file: unknown = JSON.parse(text);
  if (!isObject(file)) throw new UsageError(`${shownPath(path)}: write the whole as { … }.`);
  const problems: string[] = [];
  const form = withSaid(rememberedFrom(file.form, problems), said);
  // What cannot be read of the file is not written over.
  if (problems.length > 0) throw new UsageError(`${shownPath(path)}: ${problems.join(" ")}`);
  return `${JSON.stringify({ ...file, form }, null, 2)}\n`;
}
