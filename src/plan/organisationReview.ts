import { dash } from "./data/dash";
import { isObject, pathTo } from "./jsonShapes";

/** The longest review interval in days: a year. */
const mostDays = 366;
const longestLabel = 120;

/** Reads "reviewEveryDays": a whole number of days, or nothing; what is wrong is left out and named in `problems`. */
export function reviewEveryDaysFrom(given: unknown, problems: string[]): number | undefined {
  if (given === undefined || given === null) return undefined;
  if (typeof given === "number" && Number.isInteger(given) && given >= 1 && given <= mostDays) return given;
  problems.push(
    `reviewEveryDays: write a whole number of days from 1 to ${String(mostDays)}, without quotes, like 28. It was left out.`,
  );
  return undefined;
}

/** Reads "support": one line of text, or nothing. */
export function supportFrom(given: unknown, problems: string[]): string | undefined {
  if (given === undefined || given === null) return undefined;
  const wrong = wrongLabel(given);
  if (wrong === undefined && typeof given === "string") return given.trim();
  problems.push(`support: ${wrong ?? ""}. It was left out.`);
  return undefined;
}

/** Reads "dash": labels of the organisation's own for the risks of the Dash, by id. */
export function dashLabelsFrom(given: unknown, problems: string[]): Readonly<Record<string, string>> {
  if (given === undefined) return {};
  if (!isObject(given)) {
    problems.push(`dash: write this as { "dash-money": "label" }. It was left out.`);
    return {};
  }
  const ids: readonly string[] = dash.map(({ id }) => id);
  const labels = Object.entries(given).flatMap(([id, label]): readonly (readonly [string, string])[] => {
    const wrong = ids.includes(id)
      ? wrongLabel(label)
      : `there is no risk of this id: use one of ${ids.join(", ")}`;
    if (wrong === undefined && typeof label === "string") return [[id, label.trim()]];
    problems.push(`${pathTo([{ key: "dash" }, { key: id }], "")}: ${wrong ?? ""}. It was left out.`);
    return [];
  });
  return Object.fromEntries(labels);
}

function wrongLabel(label: unknown): string | undefined {
  if (typeof label !== "string") return 'write text in quotes, like "text"';
  if (label.trim() === "") return "write some text here";
  if (/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff]/u.test(label))
    return "write this on one line, without control characters";
  return label.trim().length > longestLabel
    ? `shorten this to ${String(longestLabel)} characters or fewer (it has ${String(label.trim().length)})`
    : undefined;
}
