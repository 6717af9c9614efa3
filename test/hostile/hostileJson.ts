import { writeFileSync } from "node:fs";
import type { HostileCall } from "./hostileCalls";

/** A call with a file that people write by hand, in which something is wrong. */
function written(file: string, given: readonly string[]) {
  return (what: string, text: string | Uint8Array, words: RegExp): HostileCall => ({
    name: `${file}: ${what}`,
    words: new RegExp(`^${file.replace(".", "\\.")} \\(in [^)]*\\).*(?:${words.source})`),
    given,
    prepare: (at) => writeFileSync(at(file), text),
  });
}

const plan = written("odd.json", ["fill", "form.docx", "odd.json", "out.docx"]);
const choices = written("choices.json", ["client-copy", "form.docx", "choices.json", "out.docx"]);
const settings = written("own.json", ["options", "--organisation", "own.json"]);
const services = written("list.csv", [
  "fill",
  "form.docx",
  "plan.json",
  "out.docx",
  "--contacts",
  "list.csv",
]);
const note = written("note.json", ["set-up", "form.docx", "out.docx", "--remember", "note.json"]);

const ofEveryObject = ["__proto__", "constructor", "toString", "hasOwnProperty"];
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));
const deep = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;

/** Plans, choices, settings and lists that are refused, each with its name and the place of the fault. */
export const hostileJson: readonly HostileCall[] = [
  plan("half a sign", '{"fields":{"clientRef":"a\\ud83db"}}', /line 1, column 24: .*U\+D83D/),
  plan("half a sign in an option", '{"advice":{"legal":["x",\n"\\udc00"]}}', /line 2, column 1: .*U\+DC00/),
  plan("half a sign in a key", '{"\\ud83d":1}', /line 1, column 2: .*U\+D83D/),
  plan("a control character of eight bits", '{"fields":{"clientRef":"a\u009bb"}}', /column 24: .*U\+009B/),
  plan("a delete", '{"fields":{"clientRef":"a\u007fb"}}', /column 24: .*U\+007F/),
  plan("no character", '{"fields":{"clientRef":"a\uffffb"}}', /column 24: .*U\+FFFF/),
  plan("UTF-32", new Uint8Array(Buffer.from("\ufeff\u0000{\u0000}\u0000", "utf16le")), /line 1, column 1/),
  plan("zeros at its end", '{"fields":{}}\u0000\u0000', /line 1, column 14/),
  plan("null for all details", '{"fields":null}', /fields: write this as/),
  plan("null for a text", '{"fields":{"clientRef":null}}', /fields\.clientRef: write text in quotes/),
  plan("a number of twenty places", '{"fields":{"page":99999999999999999999}}', /fields\.page: write text/),
  plan("a year of five places", '{"fields":{"isspDate":"99999-01-01"}}', /isspDate: enter a real date/),
  plan("the year 0", '{"fields":{"isspDate":"0000-01-01"}}', /isspDate: enter a real date/),
  plan("a day with a time", '{"fields":{"isspDate":"2026-01-31T00:00:00Z"}}', /isspDate: enter a real date/),
  plan(
    "an edit of a form without actions",
    '{"actionEdits":[{"row":1,"who":"x"}]}',
    /has no action to change/,
  ),
  plan("an edit that deletes nothing", '{"actionEdits":[{"row":1,"delete":false}]}', /delete: write true/),
  plan(
    "an option and its text",
    '{"advice":{"legal":[{"option":"legal-immigration","text":"x"}]}}',
    /text: remove this/,
  ),
  plan(
    "an option of another box",
    '{"advice":{"legal":[{"option":"general-phone"}]}}',
    /advice\.general, its own box/,
  ),
  plan(
    "too many blanks",
    '{"advice":{"legal":[{"option":"legal-immigration","blanks":["a","b"]}]}}',
    /blanks: enter 1/,
  ),
  plan(
    "a blank in brackets",
    '{"advice":{"legal":[{"option":"legal-immigration","blanks":["[x]"]}]}}',
    /square brackets out/,
  ),
  plan("a blank that is not filled", '{"advice":{"legal":[{"option":"legal-immigration"}]}}', /blanks: add/),
  plan(
    "a list for what is not taken",
    '{"advice":{"legal":[{"text":"Keys","list":"emergency"}]}}',
    /list: remove this/,
  ),
  plan("a list that nobody has", '{"advice":{"bag":[{"text":"Keys","list":"later"}]}}', /list: write one of/),
  plan("a text for a box", '{"advice":{"legal":"x"}}', /advice\.legal: write this as/),
  plan("a control character", '{"service":{"contact":"\\u001b[31m"}}', /column 23: .*U\+001B/),
  plan("a comma before the end of an object", '{"fields":{\n  "clientRef":"x",\n}}', /line 3, column 1/),
  plan("a comma before the end of a list", '{"actions":[\r{"risk":"x"},\r ]}', /line 3, column 2/),
  plan("a remark", "{\n// mine\n}", /line 2, column 1/),
  plan("curly quotes", "{“fields”:{}}", /line 1, column 2/),
  plan("no number", '{"actionEdits":[{"row":NaN}]}', /line 1, column 24/),
  plan(
    "a key twice, spelt in two ways",
    '{"page":1,"p\\u0061ge":2}',
    /column 11: the key "page" is there twice/,
  ),
  plan("a key twice, deep in it", '{"actions":[{"risk":"a","risk":"b"}]}', /column 25: the key "risk"/),
  plan("fifty thousand brackets", `{"fields":{"clientRef":${deep(50_000)}}}`, /more than 100 deep/),
  plan("a key that turns the line", '{"\u202ex":1}', /\\u\{202e\}x/),
  plan("a key of half a million letters", `{"${"k".repeat(500_000)}":1}`, /\["k{40}…"\]: remove this/),
  plan("a name in what is not JSON", '{"fields":{"clientRef":"Secret}}', /line 1, column 24(?!.*Secret)/),
  ...ofEveryObject.flatMap((key) => [
    plan(`${key} among the details`, `{"fields":{"${key}":"x"}}`, new RegExp(`fields\\.${key}`)),
    plan(`${key} in an action`, `{"actions":[{"${key}":"x"}]}`, new RegExp(`actions\\[0\\]\\.${key}`)),
    plan(`${key} among the options`, `{"advice":{"${key}":["x"]}}`, new RegExp(`advice\\.${key}`)),
    settings(key, `{"${key}":{}}`, new RegExp(key)),
    settings(`${key} for a risk`, `{"dash":{"${key}":"x"}}`, new RegExp(`dash\\.${key}`)),
    settings(`${key} for a wording`, `{"options":{"reword":{"${key}":"x"}}}`, new RegExp(`reword\\.${key}`)),
  ]),
  ...["1e400", "-1", "0", "1.5", "1e-400", '"1"', "12345678901234567890"].map((row) =>
    plan(`row ${row}`, `{"actionEdits":[{"row":${row},"who":"x"}]}`, /actionEdits\[0\]\.row/),
  ),
  choices("an answer twice", '{"safe":"not-today",\n"safe":"yes"}', /line 2, column 1: the key "safe"/),
  choices("nothing in it", "{}", /safe: write "yes" or/),
  choices("only that it is safe", '{"safe":"yes"}', /add "tier"/),
  choices("a list", "[]", /write this as/),
  choices("a comma before the end", '{"safe":"yes",}', /line 1, column 15/),
  choices("half a sign", '{"safe":"yes","heading":"\\ud83d"}', /column 25: .*U\+D83D/),
  choices("a line that the form has not", '{"safe":"yes","tier":"discreet","lines":["x"],"layout":"plain"}', /has no line x/), // prettier-ignore
  settings("Windows-1252", latin1('{"dash":{"dash-money":"é"}}'), /not UTF-8/),
  settings("null for its parts", '{"options":null,"contacts":null}', /options: write this as/),
  settings("nothing", "", /is empty/),
  settings("a list", "[]", /write the whole as/),
  settings("a key twice", '{"options":{},\n"options":{}}', /line 2, column 1: the key "options"/),
  settings("a comma before the end", '{"options":{},\n}', /line 2, column 1/),
  settings("a key that nobody knows", '{"optoins":{}}', /optoins: remove this/),
  settings("half a sign", '{"contacts":{"add":[{"name":"Haven \\ud83d"}]}}', /column 29: .*U\+D83D/),
  settings("days without end", '{"reviewEveryDays":1e400}', /reviewEveryDays/),
  settings("twenty faults", JSON.stringify({ options: { hide: Array.from({ length: 20 }, String) } }), /And 17 more/), // prettier-ignore
  settings("a hundred thousand brackets", deep(100_000), /more than 100 deep/),
  services("nothing", "", /is empty/),
  services(
    "a number twice",
    '[{"name":"Haven","phone":"01632 960001","phone":"01632 960002"}]',
    /the key "phone" twice/,
  ),
  services(
    "a number twice, a service on each line",
    '{"name":"Haven","phone":"01632 960001"}\n{"name":"Oak","phone":"01632 960001","phone":"01632 960002"}',
    /Line 2 has the key "phone" twice/,
  ),
  services("no service", "a,b\nc,d\n", /No row names the columns/),
  services("a hundred thousand brackets", deep(100_000), /not a service/),
  note("a key twice", '{"dash":1,"dash":2}', /column 11: the key "dash"/),
  note("what is not ours", '{"form":{"yes":["legal"]}}', /form\.yes: remove this/),
  note("Windows-1252", latin1('{"dash":"é"}'), /not UTF-8/),
  note("a hundred thousand brackets", `{"x":${deep(100_000)}}`, /more than 100 deep/),
];
