import { completionIn } from "../../src/plan/completeWords";
import { dueDateIn } from "../../src/plan/dueDate";

const agreed = "2026-01-06"; // a Tuesday

test.each([
  ["12/01/2026", "2026-01-12"],
  ["12.1.26", "2026-01-12"],
  ["12–01–2026", "2026-01-12"],
  ["12 January 2026", "2026-01-12"],
  ["12th Jan 26", "2026-01-12"],
  ["12th of January 2026", "2026-01-12"],
  ["January 12, 2026", "2026-01-12"],
  ["2026-01-12", "2026-01-12"],
  ["Mon 12 Jan 2026", "2026-01-12"],
  ["Monday 12/01/2026", "2026-01-12"],
  ["by 12/01/2026", "2026-01-12"],
  ["Before 12/01/2026!", "2026-01-12"],
  ["12/01/2026 at 10am", "2026-01-12"],
  ["12/01/26, 2pm", "2026-01-12"],
  ["12/01/2026 (phone call)", "2026-01-12"],
  ["IDVA by 12/01/2026", "2026-01-12"],
  ["w/c 12/01/2026", "2026-01-18"],
  ["Week commencing 12 Jan 2026", "2026-01-18"],
  ["12/01/2026 - 16/01/2026", "2026-01-16"],
  ["12/01/2026 extended to 12/12/2026", "2026-12-12"],
  ["12/12/2026, was 12/01/2026", "2026-12-12"],
  ["end of January 2026", "2026-01-31"],
  ["Jan 2026", "2026-01-31"],
  ["mid Feb 26", "2026-02-28"],
])("“%s” is due by %s, in full", (text, date) => {
  expect(dueDateIn(text, undefined)).toEqual({ date, isInFull: true });
});

test.each([
  ["12 Jan", "2026-01-12"],
  ["12/1", "2026-01-12"],
  ["by 12th January", "2026-01-12"],
  ["2 Jan", "2027-01-02"],
  ["January", "2026-01-31"],
  ["end of Feb", "2026-02-28"],
  ["ASAP", "2026-01-13"],
  ["Immediately", "2026-01-13"],
  ["today", "2026-01-06"],
  ["tomorrow", "2026-01-07"],
  ["next week", "2026-01-13"],
  ["Within 2 weeks", "2026-01-20"],
  ["2 wks", "2026-01-20"],
  ["in a month", "2026-02-06"],
  ["3 months", "2026-04-06"],
  ["By Friday", "2026-01-09"],
  ["24hrs", "2026-01-07"],
  ["48 hours", "2026-01-08"],
  ["this week", "2026-01-13"],
  ["end of the month", "2026-01-31"],
])("“%s” is due by %s, counted from when it was agreed", (text, date) => {
  expect(dueDateIn(text, agreed)).toEqual({ date, isInFull: false });
  expect(dueDateIn(text, undefined)).toBeUndefined();
});

test.each([
  "ongoing",
  "On-going",
  "as needed",
  "when safe",
  "When she is ready",
  "after court",
  "each week",
  "weekly",
  "N/A",
  "long term",
  "next session",
  "by review",
  "from 12/01/2026, ongoing",
  "12/01/2026 onwards",
  "12/01/2026 then monthly",
  "monthly from Jan 2026",
  "since 12/01/2026",
  "12/01/2026 - done",
  "before the baby comes",
  "2 May or may not",
  "",
])("“%s” has no last day", (text) => {
  expect(dueDateIn(text, agreed)).toBeUndefined();
});

test.each([
  ["12/01/2026", "done"],
  ["Done", "done"],
  ["Completed 12 Jan", "done"],
  ["Yes", "done"],
  ["✓", "done"],
  ["January", "done"],
  ["mid October", "done"],
  ["No longer needed", "done"],
  ["not required", "done"],
  ["N/A", "done"],
  ["Not yet", "open"],
  ["No", "open"],
  ["not done", "open"],
  ["Ongoing", "open"],
  ["ongoing since 12/01/2026", "open"],
  ["In progress", "open"],
  ["Started 12/01/2026", "open"],
  ["Partly", "open"],
  ["Awaiting council", "open"],
  ["Pending", "open"],
  ["TBC", "open"],
  ["-", "open"],
  ["?", "open"],
  ["Due 12/12/2026", "open"],
  ["Incomplete", "open"],
  ["See comment", "unclear"],
  ["Sam", "unclear"],
] as const)("“%s” in date complete is: %s", (text, said) => {
  expect(completionIn(text)).toBe(said);
});
