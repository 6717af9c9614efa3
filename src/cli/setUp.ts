import { existsSync } from "node:fs";
import type { Form, Pointed } from "../plan/form";
import { isObject } from "../plan/jsonShapes";
import { withSaid } from "../plan/pointed";
import { isBlankForm, saidOf } from "../plan/remembered";
import { organisationContacts } from "../services/organisationContacts";
import { wordGateway } from "../word/wordGateway";
import { inWord, openedFor } from "./files";
import { notToWrite } from "./fileWords";
import { outFile, type OutFile } from "./outFile";
import { jsonAt, organisationIn, refuseFor, type Print, type Settings } from "./settings";
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

/** The text of an organisation.json with what was said of the form's boxes, then and now. Nothing else is written into. */
function withNote(path: string, said: Pointed): string {
  const json = existsSync(path) ? jsonAt(path) : "{}";
  const own = organisationIn(json, path);
  refuseFor(path, organisationContacts(json).problems);
  const file: unknown = JSON.parse(json);
  return `${JSON.stringify({ ...(isObject(file) && file), form: withSaid(own.form, said) }, null, 2)}\n`;
}
