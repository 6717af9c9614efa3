const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** The pieces of a date picture: literal text, days, months, years. */
const pieces = /'[^']*'|d{1,4}|M{1,4}|y{1,4}|[^dMy']+/g;

/** The ISO date that a text says in a Word date picture (`w:dateFormat`), English names; undefined when it says none. */
export function dateIn(text: string, picture: string): string | undefined {
  const parts: string[] = [];
  const pattern = picture.replace(pieces, (piece) => {
    if (/^d{1,2}$/.test(piece)) return group(parts, "day", "(\\d{1,2})");
    if (/^d{3,4}$/.test(piece)) return "[A-Za-z]+";
    if (/^M{1,2}$/.test(piece)) return group(parts, "month", "(\\d{1,2})");
    if (/^M{3,4}$/.test(piece)) return group(parts, "name", "([A-Za-z]+)");
    if (/^y+$/.test(piece)) return group(parts, "year", "(\\d{4}|\\d{2})");
    return piece.replace(/'/g, "").replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  });
  const found = new RegExp(`^\\s*${pattern}\\s*$`, "i").exec(text);
  if (found === null) return undefined;
  const said = (name: string): string | undefined => found[parts.indexOf(name) + 1];
  const day = Number(parts.includes("day") ? said("day") : NaN);
  const month = parts.includes("month") ? Number(said("month")) : monthNamed(said("name") ?? "");
  const typed = parts.includes("year") ? (said("year") ?? "") : "";
  const year = typed.length === 2 ? 2000 + Number(typed) : Number(typed);
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

/** An ISO date as a Word date picture says it, in English names. */
export function dateSaid(iso: string, picture: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  const month = months[date.getUTCMonth()] ?? "";
  const day = days[date.getUTCDay()] ?? "";
  const said: Readonly<Record<string, string>> = {
    d: String(date.getUTCDate()),
    dd: String(date.getUTCDate()).padStart(2, "0"),
    ddd: capital(day.slice(0, 3)),
    dddd: capital(day),
    M: String(date.getUTCMonth() + 1),
    MM: String(date.getUTCMonth() + 1).padStart(2, "0"),
    MMM: capital(month.slice(0, 3)),
    MMMM: capital(month),
    yy: iso.slice(2, 4),
    yyyy: iso.slice(0, 4),
  };
  return picture.replace(pieces, (piece) => said[piece] ?? piece.replace(/'/g, ""));
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function group(parts: string[], name: string, pattern: string): string {
  parts.push(name);
  return pattern;
}

function monthNamed(name: string): number {
  const wanted = name.toLowerCase();
  return wanted.length < 3 ? NaN : months.findIndex((month) => month.startsWith(wanted)) + 1;
}
