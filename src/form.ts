import { readFileSync, writeFileSync } from "node:fs";
import { actionState } from "./plan/actionState";
import { isoIn, localDay, type IsoDate } from "./plan/calendar";
import { partNamed } from "./plan/editNames";
import type { Left, LeftReason, Said } from "./plan/edits";
import {
  actionColumns,
  textOf,
  type ActionRow,
  type ActionRowPlace,
  type Box,
  type Form,
  type Place,
} from "./plan/form";
import { FormError } from "./plan/formError";
import { boxNames } from "./plan/labelWordings";
import { everyShipped } from "./plan/data/additions";
import type { Option } from "./plan/data/option";
import { optionsFor, organisationFrom } from "./plan/organisation";
import { nextPlan } from "./plan/nextPlan";
import { actionEditsFromPlanFile, rowsForEdits, wantedFromPlanFile } from "./plan/planFile";
import type { SetUpReason } from "./plan/setUp";
import { questionsOn } from "./plan/setUpQuestions";
import type { Contact } from "./services/contact";
import { knownContacts, linesFor } from "./services/contactsForPlan";
import { importContacts } from "./services/importContacts";
import { openInNode } from "./simulator/nodeHost";
import { profiles, type ProfileName } from "./simulator/profiles";
import { SimulatedWord } from "./simulator/simulatedWord";
import { SimulatorError } from "./simulator/wordError";
import { wordGateway } from "./word/wordGateway";

const usage =
  "Use: npm run --silent form -- inspect FORM.docx | fill FORM.docx PLAN.json OUT.docx | set-up FORM.docx OUT.docx | next-plan FORM.docx OUT.docx --on 2026-03-01 | options | contacts [FILE.csv|FILE.json]   [--word desktop|web|word-2021] [--organisation FILE.json] [--contacts FILE.csv|FILE.json]";

/** Runs a verb. 0: done, and JSON is on stdout. 2: one line on stderr says what is wrong and what to do; nothing is written. */
async function main(given: readonly string[]): Promise<number> {
  try {
    const { profile, offered, contacts, on, words } = settingsIn(given);
    const [verb, form, plan, out, ...more] = words;
    if (verb === "options" && form === undefined) return listOptions(offered);
    if (verb === "contacts" && plan === undefined) return listContacts(form, contacts);
    if (verb === "inspect" && form !== undefined && plan === undefined) return await inspect(form, profile);
    if (
      verb === "fill" &&
      form !== undefined &&
      plan !== undefined &&
      out !== undefined &&
      more.length === 0
    ) {
      return await fill({ form, plan, out }, profile, { offered, contacts });
    }
    if (verb === "next-plan" && form !== undefined && plan !== undefined && out === undefined)
      return await makeNextPlan(form, plan, on, profile);
    if (verb === "set-up" && form !== undefined && plan !== undefined && out === undefined)
      return await setUp(form, plan, profile);
    return refuse(usage);
  } catch (failure) {
    return refuse(wordsFor(failure));
  }
}

async function inspect(path: string, profile: ProfileName): Promise<number> {
  const word = opened(path, profile);
  try {
    const form = await inWord(word, () => wordGateway.readForm());
    print(inspection(form));
    return 0;
  } catch (failure) {
    if (failure instanceof FormError && failure.code === "not-a-form") print(inspection(undefined));
    throw failure;
  }
}

async function fill(
  { form, plan, out }: Readonly<Record<"form" | "plan" | "out", string>>,
  profile: ProfileName,
  { offered, contacts }: { readonly offered: readonly Option[]; readonly contacts: readonly Contact[] },
): Promise<number> {
  const word = opened(form, profile);
  const planFile = textAt(plan);
  const wanted = wantedFromPlanFile(planFile, offered, linesFor(contacts));
  const edits = actionEditsFromPlanFile(planFile);
  const { filled, written, standing, left } = await inWord(word, async () => {
    // The pane has read the form before it fills it: only with rows to edit is that a part of the job here.
    const rows = edits.length === 0 ? undefined : rowsForEdits(await wordGateway.readForm(), edits);
    word.resetTraffic();
    return wordGateway.fillForm({ ...wanted, rows });
  });
  const locked = left.filter((each) => each.why === "locked").map((each) => each.name);
  if (locked.length > 0) throw new FormError("locked", { detail: [...new Set(locked)].join(", ") });
  writeAt(out, word.save());
  print({
    filled,
    written: written.map(saidShown),
    standing: standing.map(saidShown),
    left: left.map(leftShown),
    roundTrips: word.traffic.requests,
  });
  return 0;
}

async function makeNextPlan(
  path: string,
  out: string,
  on: IsoDate | undefined,
  profile: ProfileName,
): Promise<number> {
  if (on === undefined) throw new UsageError(`Give the day of the next plan: --on 2026-03-01. ${usage}`);
  const word = opened(path, profile);
  const { done, description } = await inWord(word, async () => {
    const seen = await wordGateway.readForm();
    const next = nextPlan(seen, { on });
    word.resetTraffic();
    return { done: await wordGateway.fillForm(next.wanted, seen), description: next.description };
  });
  writeAt(out, word.save());
  print({
    takenOut: description.goes.length,
    kept: description.stays.length,
    dated: description.dated,
    blanked: description.blanked,
    written: done.written.map(saidShown),
    standing: done.standing.map(saidShown),
    left: done.left.map(leftShown),
    roundTrips: word.traffic.requests,
  });
  return 0;
}

function listOptions(offered: readonly Option[]): number {
  print(
    offered.map(({ id, section, prompt, wording, box, workerOnly, sensitive, addition }) => ({
      id,
      section,
      prompt,
      wording,
      box,
      workerOnly,
      sensitive,
      addition: addition !== undefined,
      source: addition,
    })),
  );
  return 0;
}

/** What a file of services holds and what is wrong in it; without a file, the services that a plan may name. */
function listContacts(path: string | undefined, known: readonly Contact[]): number {
  const { contacts, problems } =
    path === undefined ? { contacts: known, problems: [] } : importContacts(bytesAt(path), path);
  print({ contacts, problems });
  return 0;
}

async function setUp(path: string, out: string, profile: ProfileName): Promise<number> {
  const word = opened(path, profile);
  word.resetTraffic();
  const { named, added, left } = await inWord(word, () => wordGateway.setUpForm());
  writeAt(out, word.save());
  const shown = left.map(({ name, why }) => ({ field: name, why: setUpReasons[why] }));
  print({ named, boxesAdded: added, left: shown, roundTrips: word.traffic.requests });
  return 0;
}

function inspection(form: Form | undefined) {
  const boxes = (of: Readonly<Partial<Record<string, Box>>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(of).map(([key, box]) => [key, box === undefined ? "" : textOf(box.answer)]),
    );
  return {
    recognised: form !== undefined,
    fields: Object.fromEntries(
      Object.entries(form?.fields ?? {}).map(([key, box]) => [
        key,
        { answer: textOf(box.answer), places: box.places.map(placeShown) },
      ]),
    ),
    actions: (form?.actionRows ?? [])
      .filter((row) => !row.blank)
      .map((row, index) => ({ row: index + 1, ...rowShown(row), ...stateShown(row) })),
    blankActionRows: (form?.actionRows ?? []).filter((row) => row.blank).length,
    advice: boxes(form?.advice ?? {}),
    bag: (form?.bag ?? []).map((box) => textOf(box.answer)),
    service: boxes(form?.service ?? {}),
    problems: form === undefined ? [] : [...form.problems, ...unsureOf(form)],
  };
}

/** What is found and left alone until somebody says that it is right. */
function unsureOf(form: Form): readonly string[] {
  return questionsOn(form).flatMap((question) =>
    question.kind === "find"
      ? []
      : question.asked.map(
          ({ name, place }) =>
            `It is not certain which box is for ‘${boxNames[name]}’. ${place.confirm ?? ""}`,
        ),
  );
}

/** How an action stands today: a negative `due` is so many days overdue. */
function stateShown(row: ActionRowPlace) {
  const { state, missing, due } = actionState(row, localDay(new Date()));
  return { state, missing, due };
}

function rowShown(row: ActionRowPlace): Partial<ActionRow> {
  const shown: Partial<Record<keyof ActionRow, string>> = {};
  for (const column of actionColumns) {
    const place = row.cells[column];
    if (place !== undefined) shown[column] = textOf(place.answer);
  }
  return shown;
}

function placeShown({ position, kind, answer, title, tag, choices, dateFormat, refusal }: Place) {
  const { kind: _cellOrLine, ...at } = position;
  return { ...at, kind, answer: textOf(answer), title, tag, choices, dateFormat, refusal };
}

/** What stands in the form now, by its name and in the words of the form. */
function saidShown({ name, text }: Said) {
  return { name, text };
}

/** The user's text is left out: what is printed may end up in a log. */
function leftShown({ name, why }: Left) {
  return { field: fieldOf(name), name, why: leftReasons[why] };
}

/** The box that a wanted thing is for: "legal" of "legal[0]", "page" of "page[1]"; of all else its name. */
function fieldOf(name: string): string {
  const part = partNamed(name);
  if (part?.kind === "option" || part?.kind === "lines") return part.key;
  return part?.kind === "page" ? "page" : name;
}

const leftReasons: Readonly<Record<LeftReason, string>> = {
  "not-found": "the form has no such box",
  "to-confirm":
    "it is not certain that this is the box: open the form in Word, say so in the pane, and choose Set up this form",
  locked: "the box is locked",
  unsupported: "this Word has no way for an add-in to fill this kind of box: paste the text there by hand",
  "not-a-choice": "the drop-down does not list this text: use one of its choices",
  "not-a-date": "the box takes a date: give one, like 2026-01-31",
  "too-long": "the text is longer than the box can hold: shorten it",
  "one-line": "the box holds one line: take the line breaks out",
  answered: "another answer stands there: change it in Word",
  "beside-box": "other text stands beside the box: keep the one that is right, in Word",
  commented: "a comment stands on what would be replaced: change it by hand",
  tracked: "changes in the box are tracked: accept or reject them in Word, or change it there",
  hidden:
    "it holds hidden text, or hides what is written there: show hidden text in Word and change it by hand",
  "no-row": "the table has no blank row left and none can be added to it: add rows in Word",
  "not-shown": "this Word does not lead add-ins to the box: paste the text there by hand",
  refused: "Word refused to write in the box, and did the rest: paste the text there by hand",
  "not-kept": "Word did not keep the text: look at the box in Word",
};

const setUpReasons: Readonly<Record<SetUpReason, string>> = {
  "not-found": leftReasons["not-found"],
  "to-confirm": "it is not certain that this is the box: open the form in Word, and say so in the pane first",
  filled: "it holds an answer and has no content control: set up a blank form",
  locked: leftReasons.locked,
  hidden: leftReasons.hidden,
  unsupported: "this Word has no way to its content control, or to put one there",
  tracked: "Track Changes is on: turn it off in Word first",
  "no-prompt": "this Word adds a box only with a prompt that shows: leave --word web out",
  "not-kept": "Word did not keep it: look at the box in Word",
};

/** Runs a job of the add-in's own gateway against Microsoft's office.js, with the simulated Word behind it. */
async function inWord<T>(word: SimulatedWord, job: () => Promise<T>): Promise<T> {
  const host = openInNode(word);
  Object.assign(globalThis, { Word: host.Word, Office: host.Office, OfficeExtension: host.OfficeExtension });
  try {
    return await job();
  } finally {
    host.close();
  }
}

function opened(path: string, profile: ProfileName): SimulatedWord {
  return SimulatedWord.open(new Uint8Array(bytesAt(path)), { profile });
}

/** What stands behind a setting's name, taken out of the words. */
function taken(
  name: string,
  words: readonly string[],
): { readonly given: string | undefined; readonly rest: readonly string[] } {
  const at = words.indexOf(name);
  if (at === -1) return { given: undefined, rest: words };
  return { given: words[at + 1] ?? "", rest: words.filter((_, index) => index !== at && index !== at + 1) };
}

function settingsIn(given: readonly string[]): {
  readonly profile: ProfileName;
  readonly offered: readonly Option[];
  readonly contacts: readonly Contact[];
  readonly on: IsoDate | undefined;
  readonly words: readonly string[];
} {
  const { given: profile = "desktop", rest } = taken("--word", given);
  if (!isProfile(profile)) throw new UsageError(`There is no Word called "${profile}". ${usage}`);
  const { given: organisation, rest: withDay } = taken("--organisation", rest);
  const { given: list, rest: others } = taken("--contacts", withDay);
  const { given: day, rest: words } = taken("--on", others);
  const on = day === undefined ? undefined : isoIn(day);
  if (day !== undefined && on === undefined)
    throw new UsageError(`--on: enter a real date, like 2026-03-01. ${usage}`);
  const offered = organisation === undefined ? everyShipped : offeredAt(organisation);
  return { profile, offered, contacts: contactsAt(organisation, list), on, words };
}

/** The services that a plan may name: those of a file, an organisation's and the shipped ones. */
function contactsAt(organisation: string | undefined, list: string | undefined): readonly Contact[] {
  const { contacts, problems } = knownContacts(
    organisation === undefined ? "{}" : textAt(organisation),
    list === undefined ? undefined : { file: bytesAt(list), name: list },
  );
  if (problems.length > 0) throw new UsageError(problems.join(" "));
  return contacts;
}

/** The options that an organisation offers. The pane makes do with a faulty file; here it is to be put right. */
function offeredAt(path: string): readonly Option[] {
  const { organisation, problems } = organisationFrom(textAt(path));
  if (problems.length > 0) throw new UsageError(problems.join(" "));
  return optionsFor(organisation);
}

function isProfile(name: string): name is ProfileName {
  return name in profiles;
}

function bytesAt(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new UsageError(`${path} cannot be read. Check its name and that you may open it.`, { cause });
  }
}

function textAt(path: string): string {
  return bytesAt(path).toString("utf8");
}

function writeAt(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (cause) {
    throw new UsageError(
      `${path} cannot be written. Check the folder and that the file is not open in Word.`,
      { cause },
    );
  }
}

/** A call that cannot be carried out as it was written; its message is for the user. */
class UsageError extends Error {}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

function refuse(line: string): number {
  process.stderr.write(`${line.replace(/\s*\n\s*/g, " ")}\n`);
  return 2;
}

function wordsFor(failure: unknown): string {
  if (failure instanceof UsageError) return failure.message;
  if (failure instanceof SimulatorError) return notADocx[failure.reason];
  if (!(failure instanceof FormError))
    return "Something went wrong that nobody foresaw. Nothing was written.";
  switch (failure.code) {
    case "not-a-docx":
      return notADocx["broken-xml"];
    case "not-a-form":
      return "No ISSP form was found in this document. Use the form with its details, action table or options boxes.";
    case "protected":
      return "The document is protected against editing. In Word choose Review > Restrict Editing > Stop Protection, save it, and try again. Nothing was written.";
    case "locked":
      return `Locked in the form: ${failure.detail ?? ""}. In Word select the box, choose Developer > Properties, untick "Contents cannot be edited", and try again. Nothing was written.`;
    case "bad-plan":
      return `The plan cannot be used. ${failure.detail ?? ""}`;
    case "changed-meanwhile":
    case "place-missing":
      return "A box of the form could not be found again. Nothing was written.";
    // The simulated Word gives no cause for the others.
    case "word-refused":
    case "hidden":
    case "other-client":
    case "no-answer":
    case "too-large":
    case "session-over":
    case "busy":
    case "not-in-browser":
      return `The form could not be filled${failure.detail === undefined ? "" : ` (${failure.detail})`}. Nothing was written.`;
  }
}

const notADocx: Readonly<Record<SimulatorError["reason"], string>> = {
  "legacy-doc":
    "This is a .doc of an older Word, or is encrypted with a password. Open it in Word, save it as Word Document (.docx) without a password, and use that.",
  "not-a-zip":
    "This is not a Word document (.docx), or it is damaged. Open it in Word, save it as Word Document (.docx), and use that.",
  "no-document": "This file is not a Word document. Save the form as Word Document (.docx), and use that.",
  strict:
    "This is a Strict Open XML Document. Open it in Word, save it as Word Document (.docx), and use that.",
  "broken-xml": "The document is damaged. Open it in Word, let Word repair it, save it, and try again.",
};

// Last, so that everything above is there when it runs.
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
