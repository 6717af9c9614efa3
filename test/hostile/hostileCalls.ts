import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hostileJson } from "./hostileJson";

/** A call that is to be refused: the folder has form.docx and plan.json, and what it prepares. */
export type HostileCall = {
  readonly name: string;
  /** What it has to be told, beside all that every refusal says. */
  readonly words?: RegExp;
  readonly given: readonly string[];
  readonly prepare?: (at: (name: string) => string) => void;
};

const fill = (
  name: string,
  out: string,
  prepare?: HostileCall["prepare"],
  ...more: readonly string[]
): HostileCall => ({
  name,
  given: ["fill", "form.docx", "plan.json", out, ...more],
  prepare,
});
const told = (name: string, words: RegExp, given: readonly string[], prepare?: HostileCall["prepare"]): HostileCall => ({ name, words, given, prepare }); // prettier-ignore
const planned = (name: string, plan: string | Uint8Array): HostileCall => ({
  name: `a plan ${name}`,
  given: ["fill", "form.docx", "odd.json", "out.docx"],
  prepare: (at) => writeFileSync(at("odd.json"), plan),
});
const said = (name: string, ...given: readonly string[]): HostileCall => ({ name, given });
const mine = (name: string) => (at: (name: string) => string) => writeFileSync(at(name), "mine");

/** Calls that are refused, each for one reason. */
export const hostileCalls: readonly HostileCall[] = [
  fill("OUT is the form", "form.docx", undefined, "--force"),
  fill("OUT is the form by a longer way", "./x/../form.docx", (at) => mkdirSync(at("x")), "--force"),
  fill(
    "OUT is a second name of the form",
    "twin.docx",
    (at) => linkSync(at("form.docx"), at("twin.docx")),
    "--force",
  ),
  fill(
    "OUT is a link to the form",
    "link.docx",
    (at) => symlinkSync("form.docx", at("link.docx")),
    "--force",
  ),
  fill(
    "OUT is the form, in a linked folder",
    "way/form.docx",
    (at) => symlinkSync(".", at("way")),
    "--force",
  ),
  fill("OUT is the plan", "plan.json", undefined, "--force"),
  fill(
    "OUT is a link to the plan",
    "link.docx",
    (at) => symlinkSync("plan.json", at("link.docx")),
    "--force",
  ),
  fill("OUT is the list of services", "list.csv", mine("list.csv"), "--force", "--contacts", "list.csv"),
  fill(
    "OUT is a link to another file",
    "link.docx",
    (at) => symlinkSync("other.docx", at("link.docx")),
    "--force",
  ),
  fill("OUT is there", "out.docx", mine("out.docx")),
  fill(
    "OUT may only be read",
    "out.docx",
    (at) => {
      writeFileSync(at("out.docx"), "mine");
      chmodSync(at("out.docx"), 0o444);
    },
    "--force",
  ),
  fill("OUT is a folder", "out.docx", (at) => mkdirSync(at("out.docx")), "--force"),
  fill("OUT is a pipe", "out.docx", (at) => execFileSync("mkfifo", [at("out.docx")]), "--force"),
  fill("OUT is in no folder", "none/out.docx"),
  fill("OUT is under a file", "plan.json/out.docx"),
  fill("OUT has no ending", "out"),
  fill("OUT is a PDF", "out.pdf"),
  fill("OUT is a .doc", "out.doc"),
  fill("OUT has the name of a template", "out.dotx"),
  fill("OUT has the name of a file with macros", "out.docm"),
  fill("OUT has no name", ""),
  fill("OUT has a name of a thousand letters", `${"x".repeat(1000)}.docx`),
  fill("OUT has a zero in its name", "a\u0001b\n.pdf"),
  fill("OUT is in a folder of the system", "/proc/out.docx"),
  { ...said("set-up over a file", "set-up", "form.docx", "out.docx"), prepare: mine("out.docx") },
  {
    ...said("next-plan over a file", "next-plan", "form.docx", "out.docx", "--on", "2026-03-01"),
    prepare: mine("out.docx"),
  },
  said("set-up over the form", "set-up", "form.docx", "form.docx", "--force"),
  said("next-plan over the form", "next-plan", "form.docx", "form.docx", "--on", "2026-03-01", "--force"),
  planned("of nothing", ""),
  planned("that is cut off", '{"fields":{"clientRef":"SH'),
  planned("with a key twice", '{"fields":{},"fields":{"page":"1"}}'),
  planned("in Latin-1", Uint8Array.of(0x7b, 0xe9, 0x7d)),
  planned("of UTF-16 without a mark", Buffer.from("{}", "utf16le")),
  planned("that is a list", "[]"),
  planned("that is null", "null"),
  planned("with an unknown key", '{"felds":{}}'),
  planned("with a key of every object", '{"__proto__":{"fields":{}}}'),
  planned("with a number for a text", '{"fields":{"clientRef":7}}'),
  planned("with a date that does not exist", '{"fields":{"isspDate":"2026-02-30"}}'),
  planned("with a text too long", JSON.stringify({ fields: { clientRef: "x".repeat(1_000_000) } })),
  planned(
    "with a million blanks in a text",
    JSON.stringify({ fields: { clientRef: `a${" ".repeat(1_000_000)}b` } }),
  ),
  planned(
    "with too many actions",
    JSON.stringify({ actions: Array.from({ length: 201 }, () => ({ risk: "x" })) }),
  ),
  planned("with a hundred thousand brackets", "[".repeat(100_000)),
  planned("of 3 MB", " ".repeat(3_000_000)),
  planned("with an option that nobody has", '{"advice":{"legal":[{"option":"none"}]}}'),
  planned("with a service that nobody has", '{"service":{"contact":{"contact":"none"}}}'),
  planned("that edits a row that is not there", '{"actionEdits":[{"row":99,"who":"x"}]}'),
  planned("with a row of a thousand million", '{"actionEdits":[{"row":1e9,"who":"x"}]}'),
  said("a form that is not there", "inspect", "none.docx"),
  said("a form that is a folder", "inspect", "."),
  said("a form that is a device", "inspect", "/dev/zero"),
  said("a plan that is a device", "fill", "form.docx", "/dev/zero", "out.docx"),
  {
    ...said("a form that is a pipe", "inspect", "pipe"),
    prepare: (at) => execFileSync("mkfifo", [at("pipe")]),
  },
  said("a form that is the plan", "inspect", "plan.json"),
  said("settings that are not there", "options", "--organisation", "none.json"),
  said("settings that are a form", "options", "--organisation", "form.docx"),
  said("services that are not there", "contacts", "none.csv"),
  said("no verb"),
  said("a verb that nobody knows", "toString", "form.docx"),
  said("a verb with a file too few", "fill", "form.docx", "plan.json"),
  said("a verb with a file too many", "inspect", "form.docx", "plan.json"),
  said("a flag that nobody knows", "inspect", "form.docx", "--forse"),
  said("a flag of every object", "inspect", "form.docx", "--constructor", "x"),
  said("a Word that nobody knows", "inspect", "form.docx", "--word", "__proto__"),
  told("a flag twice", /--on is there twice/, [
    "next-plan",
    "form.docx",
    "out.docx",
    "--on",
    "2026-01-01",
    "--on",
    "2026-02-01",
  ]),
  told("a flag of another verb", /--remember does nothing for fill: it is for set-up/, [
    "fill",
    "form.docx",
    "plan.json",
    "out.docx",
    "--remember",
    "x.json",
  ]),
  told("a flag of two other verbs", /--on does nothing for inspect: it is for next-plan, check/, [
    "inspect",
    "form.docx",
    "--on",
    "2026-01-01",
  ]),
  told("a flag as others spell it", /Did you mean --organisation\?/, ["options", "--organization", "x.json"]),
  told("a flag in capitals", /Did you mean --force\?/, [
    "fill",
    "form.docx",
    "plan.json",
    "out.docx",
    "--Force",
  ]),
  told("a verb in capitals", /Did you mean inspect\?/, ["Inspect", "form.docx"]),
  told(
    "OUT is the organisation's file",
    /the same file as/,
    ["fill", "form.docx", "plan.json", "own.docx", "--organisation", "own.docx", "--force"],
    (at) => writeFileSync(at("own.docx"), "{}"),
  ),
  told(
    "OUT in a circle of links",
    /circle of links/,
    ["fill", "form.docx", "plan.json", "loop/out.docx"],
    (at) => symlinkSync("loop", at("loop")),
  ),
  told(
    "OUT is a link to a device",
    /is a link/,
    ["fill", "form.docx", "plan.json", "out.docx", "--force"],
    (at) => symlinkSync("/dev/null", at("out.docx")),
  ),
  told(
    "OUT is what the form's link leads to",
    /the same file as/,
    ["fill", "way.docx", "plan.json", "form.docx", "--force"],
    (at) => symlinkSync("form.docx", at("way.docx")),
  ),
  told("OUT ends in a slash", /no name for a Word document/, ["fill", "form.docx", "plan.json", "out.docx/"]),
  told(
    "OUT is there, of no bytes",
    /is there already/,
    ["fill", "form.docx", "plan.json", "out.docx"],
    (at) => writeFileSync(at("out.docx"), ""),
  ),
  told("the copy over the form", /the same file as/, [
    "client-copy",
    "form.docx",
    "plan.json",
    "form.docx",
    "--force",
  ]),
  told(
    "a note in the form",
    /the same file as/,
    ["set-up", "form.json", "out.docx", "--remember", "form.json"],
    (at) => copyFileSync(at("form.docx"), at("form.json")),
  ),
  told(
    "a note in the list of services",
    /the same file as/,
    ["set-up", "form.docx", "out.docx", "--contacts", "list.json", "--remember", "list.json"],
    (at) => writeFileSync(at("list.json"), '{"contacts":[{"name":"Haven","phone":"01632 960001"}]}'),
  ),
  told(
    "a note in a file that may only be read",
    /own\.json.*may only be read/,
    ["set-up", "form.docx", "out.docx", "--remember", "own.json"],
    (at) => writeFileSync(at("own.json"), "{}", { mode: 0o444 }),
  ),
  told("a note in a text file", /ends in \.json/, [
    "set-up",
    "form.docx",
    "out.docx",
    "--remember",
    "own.txt",
  ]),
  told("a form that the system makes up", /\/proc\/version is empty/, ["inspect", "/proc/version"]),
  told("a plan that the system makes up", /\/proc\/version is empty/, [
    "fill",
    "form.docx",
    "/proc/version",
    "out.docx",
  ]),
  told(
    "the file that Word keeps beside an open one",
    /~\$form\.docx .*beside one that is open/,
    ["inspect", "~$form.docx"],
    (at) => writeFileSync(at("~$form.docx"), Buffer.alloc(162, 1)),
  ),
  told("the form and the plan in each other's place", /plan\.json .*not a Word document/, [
    "fill",
    "plan.json",
    "form.docx",
    "out.docx",
  ]),
  ...["CON.docx", "nul.docx", "Com1.docx", "LPT².docx", "aux .docx"].map((name) =>
    told(`OUT is called ${name}`, /no name for a file on Windows/, [
      "fill",
      "form.docx",
      "plan.json",
      name,
      "--force",
    ]),
  ),
  told("OUT has letters that mean nothing", /letters in its name that mean nothing/, [
    "fill",
    "form.docx",
    "plan.json",
    "a\ufffd.docx",
  ]),
  told("OUT begins with a dash", /There is no flag -o/, ["fill", "form.docx", "plan.json", "-out.docx"]),
  told("OUT ends in a blank", /no name for a Word document/, ["fill", "form.docx", "plan.json", "out.docx "]),
  told("OUT is an address", /There is no folder/, ["fill", "form.docx", "plan.json", "file:///out.docx"]),
  told("OUT in the folder of a person, in quotes", /There is no folder/, [
    "fill",
    "form.docx",
    "plan.json",
    "~/out.docx",
  ]),
  told("OUT on a share", /There is no folder/, ["fill", "form.docx", "plan.json", "//server/share/out.docx"]),
  told("OUT of 256 letters", /too long/, ["fill", "form.docx", "plan.json", `${"x".repeat(251)}.docx`]),
  told("a name of a hundred thousand letters", /x{60}…x{60} .*too long/, ["inspect", "x".repeat(100_000)]),
  told(
    "OUT is the contacts.csv beside the settings",
    /the same file as contacts\.csv/,
    ["fill", "form.docx", "plan.json", "out.docx", "--organisation", "own.json", "--force"],
    (at) => {
      writeFileSync(at("own.json"), "{}");
      writeFileSync(at("out.docx"), "Name,Phone\nHaven,01632 960001\n");
      linkSync(at("out.docx"), at("contacts.csv"));
    },
  ),
  ...(
    [
      ["is a folder", /^contacts\.csv .*is a folder/, (path) => mkdirSync(path)],
      ["is empty", /^contacts\.csv .*is empty/, (path) => writeFileSync(path, "")],
      ["leads nowhere", /^contacts\.csv .*no such file/, (path) => symlinkSync("none", path)],
      ["is a pipe", /^contacts\.csv .*a device/, (path) => execFileSync("mkfifo", [path])],
      ["holds no list", /^contacts\.csv .*No row names the columns/, (path) => writeFileSync(path, "mine")],
    ] as const satisfies readonly (readonly [string, RegExp, (path: string) => unknown])[]
  ).map(([how, words, make]) =>
    told(
      `the contacts.csv beside the settings ${how}`,
      words,
      ["options", "--organisation", "own.json"],
      (at) => {
        writeFileSync(at("own.json"), "{}");
        make(at("contacts.csv"));
      },
    ),
  ),
  told("settings that are a folder", /is a folder/, ["options", "--organisation", "."]),
  told("services that are a folder", /is a folder/, ["contacts", "."]),
  told("services that are a device", /a device/, ["contacts", "/dev/zero"]),
  told(
    "a note through a link",
    /own\.json .*is a link/,
    ["set-up", "form.docx", "out.docx", "--remember", "own.json"],
    (at) => symlinkSync("other.json", at("own.json")),
  ),
  told(
    "a note in a folder",
    /own\.json .*is a folder/,
    ["set-up", "form.docx", "out.docx", "--remember", "own.json"],
    (at) => mkdirSync(at("own.json")),
  ),
  told("a note in no folder", /There is no folder/, [
    "set-up",
    "form.docx",
    "out.docx",
    "--remember",
    "none/own.json",
  ]),
  told("a box that nobody asks about", /constructor: nothing is asked/, [
    "set-up",
    "form.docx",
    "out.docx",
    "--yes",
    "constructor",
  ]),
  told("a box that is the one and the other", /legal: nothing is asked/, [
    "set-up",
    "form.docx",
    "out.docx",
    "--yes",
    "legal",
    "--no",
    "legal",
  ]),
  told("--force with an answer", /takes nothing/, [
    "fill",
    "form.docx",
    "plan.json",
    "out.docx",
    "--force=no",
  ]),
  told("--force twice", /there twice/, ["fill", "form.docx", "plan.json", "out.docx", "--force", "--force"]),
  told("--no-force", /There is no flag --no-force/, [
    "fill",
    "form.docx",
    "plan.json",
    "out.docx",
    "--no-force",
  ]),
  told("--word with nothing", /say what/, ["inspect", "form.docx", "--word="]),
  told("--word before another flag", /say what/, ["inspect", "form.docx", "--word", "--organisation"]),
  told("a Word in capitals", /There is no Word WEB/, ["inspect", "form.docx", "--word", "WEB"]),
  told("a day in words", /enter a real date/, ["next-plan", "form.docx", "out.docx", "--on", "today"]),
  told("a day as it is said here", /enter a real date/, [
    "next-plan",
    "form.docx",
    "out.docx",
    "--on",
    "01/03/2026",
  ]),
  told("the list of a copy, and a file to write", /Use: .*client-copy/, [
    "client-copy",
    "form.docx",
    "plan.json",
    "out.docx",
    "--list",
  ]),
  told("a copy with macros", /no name for a Word document/, [
    "client-copy",
    "form.docx",
    "plan.json",
    "out.docm",
  ]),
  told("words that are empty", /no verb without a name/, ["", "", ""]),
  told("nothing but --", /^Use: /, ["--"]),
  told("a verb that turns a terminal", /no verb ins\\u\{1b\}pect/, ["ins\u001bpect", "form.docx"]),
  told("a flag that turns a terminal", /no flag --\\u\{1b\}/, ["inspect", "form.docx", "--\u001b[31m"]),
  told("five thousand files", /^Use: /, ["inspect", ...Array.from({ length: 5000 }, () => "form.docx")]),
  told("the plan as a dash", /^- .*no such file/, ["fill", "form.docx", "-", "out.docx"]),
  told(
    "a plan that a link leads nowhere from",
    /odd\.json .*no such file/,
    ["fill", "form.docx", "odd.json", "out.docx"],
    (at) => symlinkSync("none.json", at("odd.json")),
  ),
  told("a link of the web", /no such file/, ["inspect", "https://example.org/form.docx"]),
  said("a day that does not exist", "next-plan", "form.docx", "out.docx", "--on", "2026-02-30"),
  ...hostileJson,
];

/** The path of a file in a folder. */
export function within(folder: string): (name: string) => string {
  return (name) => join(folder, name);
}
