import fc from "fast-check";

// What people type and what upsets programs: quotes, markup, codes of Word's search, other scripts, emoji, breaks.
const pieces = [
  "safe",
  "calls the police",
  '"quoted" & <b>',
  "it\u2019s",
  "\u{1f600}\u{1f469}\u200d\u{1f467}",
  "Zo\u00eb e\u0301",
  "\u0627\u0644\u0623\u0645\u0627\u0646",
  "^p ^& ^^",
  "a  b",
  "[x] {y} $1 %20",
  "\u00a325 \u2013 50",
  "C:\\temp",
  "tab\there",
  "one\ntwo",
  "one\n\ntwo",
  "x\u00a0y",
];

/** A text of a few odd pieces after a word of its own. */
export function anyText(first: string): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((found) => [first, ...found].join(" "));
}

/** The same; now and then an answer that reads as a heading of the form. */
export function anyTextOrHeading(first: string): fc.Arbitrary<string> {
  const headings = fc.constantFrom("Housing", "Legal", "Children", "Health", "Additional support");
  return fc.oneof({ weight: 15, arbitrary: anyText(first) }, { weight: 1, arbitrary: headings });
}

/** A day of a year, as ISO writes it. */
export function anyDay(year: number): fc.Arbitrary<string> {
  return fc.nat({ max: 364 }).map((day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10));
}

/** Word's date pictures that the forms use. */
export const datePictures = ["dd/MM/yyyy", "d MMMM yyyy", "dd.MM.yy", "dddd, d MMMM yyyy"] as const;
export type DatePicture = (typeof datePictures)[number];

/** A day as a date picture shows it: by the runtime's own calendar, not by the project's. */
export function shownDay(day: string, picture: DatePicture): string {
  const date = new Date(`${day}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    date.toLocaleDateString("en-GB", { ...options, timeZone: "UTC" });
  const [year = "", month = "", ofMonth = ""] = day.split("-");
  switch (picture) {
    case "dd/MM/yyyy":
      return `${ofMonth}/${month}/${year}`;
    case "dd.MM.yy":
      return `${ofMonth}.${month}.${year.slice(2)}`;
    case "d MMMM yyyy":
      return `${Number(ofMonth)} ${part({ month: "long" })} ${year}`;
    case "dddd, d MMMM yyyy":
      return `${part({ weekday: "long" })}, ${Number(ofMonth)} ${part({ month: "long" })} ${year}`;
  }
}
