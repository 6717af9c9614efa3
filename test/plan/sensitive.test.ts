import { everyShipped } from "../../src/plan/data/additions";
import { isDiscreet, sensitiveIn } from "../../src/plan/sensitive";
import { plainLines, tellingInPlainWords, tellingLines } from "./linesAsWritten";

test.each([
  ["Our code word is pineapple", "code-word"],
  ["The word is Tuesday", "code-word"],
  ["If I text a star, call 999", "code-word"],
  ["Out by the back door and over the wall", "route"],
  ["Get the 42 bus from the corner", "route"],
  ["I will leave on 3 March", "leaving"],
  ["I can go to a refuge", "leaving"],
  ["Stay with my sister", "leaving"],
  ["The bag is in the shed", "hidden-things"],
  ["Spare key is under the pot", "hidden-things"],
  ["14 Elm Road", "address"],
  ["Past Acacia Rise", "address"],
  ["SW1A 2AA", "address"],
  ["Meet at the library", "place"],
  ["Wait at Rafiq's", "place"],
  ["Ask Shanaz to look in", "person"],
  ["My mum has it", "person"],
  ["Go when he is at work", "person"],
  ["Court on 14/02/2026", "time"],
  ["Every Thursday at 10", "time"],
  ["9.30am", "time"],
  ["0808 2000 247", "number"],
  ["I can call Samaritans on 116 123.", "number"],
  ["My PIN is 4821", "number"],
  ["I can tell the police", "police-or-court"],
  ["Non-molestation order explained", "police-or-court"],
  ["Keep a log of the abuse", "abuse"],
  ["Women’s Aid can ring me", "abuse"],
  ["Change my passwords", "accounts"],
  ["Open my own account", "accounts"],
  ["I may be pregnant", "health"],
  ["Ask about my visa", "immigration"],
  ["Client to see GP", "about-client"],
  ["I can ask [name of solicitor]", "blank"],
] as const)("“%s” gives away: %s", (line, reason) => {
  expect(sensitiveIn(line)).toContain(reason);
});

test.each(["pineapple", "ask shanaz", "Shanaz has it", "Λεωφόρος", "behind number nine"])(
  "words that no wording has are never called harmless: “%s”",
  (line) => {
    expect(sensitiveIn(line)).not.toEqual([]);
    expect(isDiscreet(line)).toBe(false);
  },
);

test.each([
  "House and car keys",
  "Phone charger",
  "• Diary",
  "Keep phone charged.",
  "I can see my GP.",
  "Call 999",
])("a line that could be on anybody’s list gives nothing away: “%s”", (line) => {
  expect(sensitiveIn(line)).toEqual([]);
});

test("of the wordings that ship, those called sensitive are never discreet", () => {
  const sensitive = everyShipped.filter((option) => option.sensitive);
  expect(sensitive.length).toBeGreaterThan(10);
  expect(sensitive.filter(({ wording }) => isDiscreet(wording))).toEqual([]);
});

test("a number is told in any of the ways of writing it", () => {
  for (const number of [
    "01632 960001",
    "+44 (0)1632 960001",
    "01632-960-001",
    "07700.900.123",
    "１１６ １２３",
  ])
    expect(sensitiveIn(`Ring ${number}`)).toContain("number");
});

test("of more than two hundred lines as they are written, each is said to give away what it does", () => {
  expect(tellingLines.length).toBeGreaterThanOrEqual(200);
  const wrong = tellingLines.filter(
    ([line, ...right]) => !sensitiveIn(line).some((each) => right.includes(each)),
  );
  expect(wrong.map(([line]) => `${line}: ${sensitiveIn(line).join()}`)).toEqual(["plecare marți: time"]);
});

test("of more than two hundred lines in plain words that give something away, none goes without a warning", () => {
  expect(tellingInPlainWords.length).toBeGreaterThanOrEqual(200);
  expect(tellingInPlainWords.filter((line) => sensitiveIn(line).length === 0 || isDiscreet(line))).toEqual(
    [],
  );
});

test.each<readonly [string, (line: string) => string]>([
  ["in capitals", (line) => line.toUpperCase()],
  ["in small letters", (line) => line.toLowerCase()],
  ["with other dashes", (line) => line.replace(/[-\u2013]/g, "\u2011")],
  ["with long dashes", (line) => line.replace(/[-\u2013]/g, "\u2014")],
  ["with curled quotes", (line) => line.replace(/'/g, "\u2019")],
  ["with hard spaces", (line) => line.replace(/ /g, "\u00a0")],
  ["with two spaces", (line) => line.replace(/ /g, "  ")],
  ["with marks that nobody sees", (line) => Array.from(line).join("\u200b")],
  [
    "in wide letters",
    (line) => line.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  ],
  ["with a bullet", (line) => `\u2022 ${line}`],
  ["numbered", (line) => `3) ${line}`],
  ["at the end of others", (line) => `Diary. Phone charger. ${line}`],
])("typed %s, a line gives away no less", (_, typed) => {
  const lines = [...tellingLines.map(([line]) => line), ...tellingInPlainWords];
  expect(lines.filter((line) => sensitiveIn(typed(line)).length === 0)).toEqual([]);
});

test("a warning on everything is none: of lines that stand on anybody’s list, one in ten has a warning at most", () => {
  expect(plainLines.length).toBeGreaterThanOrEqual(200);
  const warned = plainLines.filter((line) => sensitiveIn(line).length > 0);
  expect(warned.length).toBeLessThanOrEqual(plainLines.length / 10);
});

test("a wording that ships has no warning for what somebody has filled in plainly, and one for a name", () => {
  const wording =
    "I can get advice about debts or bills from [name of service]. I can find out which ones are mine to pay.";
  expect(everyShipped.some((option) => option.wording === wording)).toBe(true);
  expect(sensitiveIn(wording.replace(/\[.*?\]/, "my GP"))).toEqual([]);
  expect(sensitiveIn(wording.replace(/\[.*?\]/, "Shanaz"))).toContain("person");
});
