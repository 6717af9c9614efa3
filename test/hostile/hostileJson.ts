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
  choices("a comma before the end", '{"safe":"yes",}', /line 1, column 15/),
  choices("half a sign", '{"safe":"yes","heading":"\\ud83d"}', /column 25: .*U\+D83D/),
  choices("a line that the form has not", '{"safe":"yes","tier":"discreet","lines":["x"],"layout":"plain"}', /has no line x/), // prettier-ignore
  settings("Windows-1252", latin1('{"dash":{"dash-money":"é"}}'), /not UTF-8/),
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
  services("no service", "a,b\nc,d\n", /No row names the columns/),
  services("a hundred thousand brackets", deep(100_000), /not a service/),
  note("a key twice", '{"dash":1,"dash":2}', /column 11: the key "dash"/),
  note("Windows-1252", latin1('{"dash":"é"}'), /not UTF-8/),
  note("a hundred thousand brackets", `{"x":${deep(100_000)}}`, /more than 100 deep/),
];
