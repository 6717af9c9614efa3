import { dateProblemWords } from "../../src/pane/words/dates";
import { failureWords } from "../../src/pane/words/jobFailures";
import { leftWords } from "../../src/pane/words/left";
import { stoppedWords } from "../../src/pane/words/undo";
import type { LeftReason } from "../../src/plan/edits";
import type { FormErrorCode } from "../../src/plan/formError";

const codes: readonly FormErrorCode[] = [
  "not-a-docx",
  "not-a-form",
  "protected",
  "locked",
  "changed-meanwhile",
  "place-missing",
  "bad-plan",
  "word-refused",
  "other-client",
  "too-large",
  "session-over",
  "busy",
  "not-in-browser",
  "not-loaded",
];

test.each(codes)("%s is told of in sentences that say what is safe", (code) => {
  for (const job of ["read", "fill", "undo", "show", "insert"] as const) {
    const { title, advice } = failureWords(code, job);
    expect(`${title} ${advice}`).not.toMatch(/error|exception|invalid|failed/i);
    expect(title).toMatch(/^[A-Z].*\.$/);
    expect(advice).toMatch(/^[A-Z].*\.$/);
    if (job === "fill") expect(advice).toContain("Nothing was changed in the form; your text is still here.");
  }
});

test("a failure after something was written never says that nothing was changed", () => {
  for (const code of codes) {
    expect(failureWords(code, "fill", true).advice).not.toContain("Nothing was changed");
    expect(failureWords(code, "fill", true).advice).toContain("your text is still here");
  }
});

test("a job that Word has not answered is never said to be done or not done, and says to look first", () => {
  for (const wrote of [false, true])
    for (const job of ["fill", "insert", "undo", "set-up"] as const) {
      const { title, advice } = failureWords("no-answer", job, wrote);
      expect(title).toBe("Word has not answered.");
      expect(advice).toMatch(/ may be .*already\. .*[Ll]ook .*before you try again\.$/);
      expect(advice).not.toMatch(/Nothing was|could not/);
    }
  expect(failureWords("no-answer", "fill").advice).toContain("Your text is still here");
});

test("each cause has its own words, and none but a protected document says to turn editing on", () => {
  const all = codes.map((code) => failureWords(code, "fill"));
  expect(new Set(all.map(({ title }) => title)).size).toBe(codes.length);
  for (const code of codes)
    expect(/Turn editing on/.test(failureWords(code, "fill").advice)).toBe(code === "protected");
});

test("a session that is over says to copy what is typed before the page is reloaded", () => {
  for (const wrote of [false, true])
    expect(failureWords("session-over", "fill", wrote).advice).toMatch(/Copy what you have typed .*reload/);
});

test("why a box was left is followed by what to do", () => {
  const reasons: readonly LeftReason[] = [
    "not-found",
    "locked",
    "unsupported",
    "not-a-choice",
    "not-a-date",
    "too-long",
    "one-line",
    "answered",
    "beside-box",
    "not-kept",
  ];
  for (const why of reasons)
    expect(leftWords(why)).toMatch(/^[A-Z][^.]*\. .*(Copy|Unlock|Show|Enter|Shorten|Take)/);
});

test("nothing typed is no problem of a date, and every other problem is an instruction", () => {
  expect(dateProblemWords({ kind: "nothing-typed" })).toBeUndefined();
  expect(dateProblemWords({ kind: "not-a-date" })).toBe("Enter a real date, like 27 3 2026");
  expect(dateProblemWords({ kind: "no-such-year", year: 1066 })).toBe(
    "Enter a year from 1900 to 2099, like 27 3 2026",
  );
});

test.each([
  ["clientRef", "Client name or ref"],
  ["who", "Who will do this?"],
  ["somewhere", "A box of the form"],
])("Undo that stopped at %s calls it %s", (where, label) => {
  const { title } = stoppedWords({ step: "2 actions added", count: 0, why: { kind: "changed", where } });
  expect(title).toBe(`Stopped: “2 actions added” was changed in Word since (${label}).`);
});
