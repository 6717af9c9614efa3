import * as v from "valibot";
import { bracketsPair } from "./blanks";
import { everyShipped } from "./data/additions";
import { optionAreas, optionOf, type Option } from "./data/option";
import type { Area } from "./form";
import { options as appendixA } from "./data/options";
import { isObject, object, pathTo, unknownKeys } from "./jsonShapes";
import { limits, most } from "./limits";
import { lineKey } from "./text";

/** What stands under "options" in an organisation.json. */
export type OrganisationOptions = {
  /** Ids that are not offered. */
  readonly hide: readonly string[];
  /** Wordings of its own, by id. */
  readonly reword: Readonly<Record<string, string>>;
  /** Options of its own. */
  readonly add: readonly Option[];
  /** Whether the additions to Appendix A are offered. */
  readonly additions: boolean;
};

/** Appendix A as it is. */
export const defaultOptions: OrganisationOptions = { hide: [], reword: {}, add: [], additions: false };

/** Reads what stands under "options"; what is wrong is left out and named in `problems`. */
export function optionsFrom(given: unknown, problems: string[]): OrganisationOptions {
  if (given === undefined) return defaultOptions;
  if (!isObject(given)) {
    problems.push(`options: write this as { … }. ${leftOut}`);
    return defaultOptions;
  }
  problems.push(...unknownKeys(given, Object.keys(defaultOptions), ["options"]));
  const hide = hideFrom(given.hide, problems);
  const added = additionsFrom(given.additions, problems);
  const kept = { ...defaultOptions, hide, additions: added };
  const reword = rewordFrom(given.reword, kept, problems);
  return { ...kept, reword, add: addFrom(given.add, { ...kept, reword }, problems) };
}

/**
 * The options that are offered, in Appendix A's order of sections: hidden ones left out, in the organisation's wordings, the
 * additions (if it turned them on) and then its own at the end of each section.
 */
export function offeredBy({ hide, reword, add, additions: added }: OrganisationOptions): readonly Option[] {
  const shipped = (added ? everyShipped : appendixA)
    .filter(({ id }) => !hide.includes(id))
    .map((option) => ({ ...option, wording: reword[option.id] ?? option.wording }));
  return optionAreas.flatMap((key) => [...shipped, ...add].filter(({ section }) => section === key));
}

function hideFrom(given: unknown, problems: string[]): readonly string[] {
  const hide: string[] = [];
  for (const [at, id] of listOf(given, "options.hide", problems).entries()) {
    const path = `options.hide[${String(at)}]`;
    const wrong =
      wrongId(id) ?? (hide.includes(String(id)) ? "take this out, it stands here twice" : undefined);
    if (wrong === undefined) hide.push(String(id));
    else problems.push(`${path}: ${wrong}. ${leftOut}`);
  }
  return hide;
}

function rewordFrom(
  given: unknown,
  kept: OrganisationOptions,
  problems: string[],
): Readonly<Record<string, string>> {
  if (given === undefined) return {};
  if (!isObject(given)) {
    problems.push(`options.reword: write this as { "id": "wording" }. ${leftOut}`);
    return {};
  }
  const reword = new Map<string, string>();
  const refuse = (id: string, why: string) => {
    reword.delete(id);
    problems.push(`${pathTo([{ key: "options" }, { key: "reword" }, { key: id }], "")}: ${why}. ${leftOut}`);
  };
  for (const [id, wording] of Object.entries(given)) {
    const option = shippedOption(id);
    if (option === undefined) {
      refuse(id, wrongId(id) ?? "");
      continue;
    }
    const read = v.safeParse(wordingShape(option.box), wording, { abortEarly: true });
    if (read.success) reword.set(id, read.output);
    else refuse(id, read.issues[0].message);
  }
  // Compared once all are known: two options may have swapped their words.
  for (const id of [...reword.keys()]) {
    const offered = offeredBy({ ...kept, reword: Object.fromEntries(reword) });
    const option = offered.find((each) => each.id === id);
    const twin = option && twinOf(option, offered);
    if (twin !== undefined) refuse(id, sameAs(twin));
  }
  return Object.fromEntries(reword);
}

function addFrom(given: unknown, kept: OrganisationOptions, problems: string[]): readonly Option[] {
  const entries = listOf(given, "options.add", problems);
  if (entries.length > most.ownOptions)
    problems.push(
      `options.add: enter ${String(most.ownOptions)} or fewer (there are ${String(entries.length)}). The others were left out.`,
    );
  const add: Option[] = [];
  // An id that somebody chose takes precedence over one that is made up.
  const chosen = entries.flatMap((entry) =>
    isObject(entry) && typeof entry.id === "string" ? [entry.id] : [],
  );
  for (const [at, entry] of entries.slice(0, most.ownOptions).entries()) {
    const read = v.safeParse(addShape, entry, { abortEarly: true });
    if (!read.success) {
      const [issue] = read.issues;
      const path = [{ key: "options" }, { key: "add" }, { key: at }, ...(issue.path ?? [])];
      problems.push(`${pathTo(path, "")}: ${issue.message}. ${leftOut}`);
      continue;
    }
    const {
      id = freeId(read.output.box, [...chosen, ...add.map((own) => own.id)]),
      box,
      ...words
    } = read.output;
    const option = optionOf(box, { id, ...words });
    const twin = twinOf(option, offeredBy({ ...kept, add }));
    const path = `options.add[${String(at)}]`;
    if (idsTaken.has(id) || add.some((own) => own.id === id))
      problems.push(`${path}.id: choose another, this one is taken. ${leftOut}`);
    else if (twin !== undefined) problems.push(`${path}.wording: ${sameAs(twin)}. ${leftOut}`);
    else add.push(option);
  }
  return add;
}

function additionsFrom(given: unknown, problems: string[]): boolean {
  if (given === undefined || typeof given === "boolean") return given ?? false;
  problems.push("options.additions: write true or false, without quotes. They are not offered until then.");
  return false;
}

const leftOut = "It was left out.";

/** Another option that would be the same line of the same box: once in the form, nobody could tell them apart. */
function twinOf(option: Option, among: readonly Option[]): Option | undefined {
  return among.find(
    ({ id, box, wording }) =>
      id !== option.id && box === option.box && lineKey(wording) === lineKey(option.wording),
  );
}

function sameAs({ id }: Option): string {
  return `change this, it says the same as ${id}`;
}

function freeId(box: Area, taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`own-${box}-${String(number)}`)) number++;
  return `own-${box}-${String(number)}`;
}

/** "own-legal" and its like stand for what a practitioner writes in the pane. */
const idsTaken = new Set([...everyShipped.map(({ id }) => id), ...optionAreas.map((key) => `own-${key}`)]);

function shippedOption(id: string): Option | undefined {
  return everyShipped.find((option) => option.id === id);
}

function wrongId(id: unknown): string | undefined {
  if (typeof id !== "string") return 'write an id in quotes, like "legal-police"';
  if (shippedOption(id) !== undefined) return undefined;
  return `there is no option ${JSON.stringify(id.slice(0, 40))}: use an id that \`form -- options\` prints`;
}

function listOf(given: unknown, path: string, problems: string[]): readonly unknown[] {
  if (given === undefined) return [];
  if (Array.isArray(given)) return given as readonly unknown[];
  problems.push(`${path}: write this as [ … ]. ${leftOut}`);
  return [];
}

/** Plain text on one line; what looks like HTML is text too. */
function lineShape(limit: number) {
  return v.pipe(
    v.string('write text in quotes, like "text"'),
    v.trim(),
    v.nonEmpty("write some text here"),
    v.maxLength(
      limit,
      (issue) =>
        `shorten this to ${String(limit)} characters or fewer (it has ${String(issue.input.length)})`,
    ),
    v.check(
      // Control characters, lone halves of a pair, other line ends, and unseen marks that turn the direction of writing.
      (text) => !/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u.test(text),
      "write this on one line, without control characters",
    ),
  );
}

function wordingShape(box: Area) {
  return v.pipe(
    lineShape(box === "bag" ? limits.bagItem : limits.option),
    v.check(
      bracketsPair,
      "close every [ with a ], with words between them: a blank is like [name of solicitor]",
    ),
  );
}

const addShape = v.pipe(
  object({
    id: v.optional(
      v.pipe(
        v.string('write an id in quotes, like "own-drop-in"'),
        v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use small letters, numbers and hyphens, like own-drop-in"),
        v.maxLength(60, "shorten this to 60 characters or fewer"),
      ),
    ),
    box: v.picklist(optionAreas, `write one of ${optionAreas.join(", ")}`),
    prompt: lineShape(limits.prompt),
    wording: wordingShape("general"),
    sensitive: v.optional(v.boolean("write true or false, without quotes"), false),
    workerOnly: v.optional(v.boolean("write true or false, without quotes"), false),
  }),
  v.forward(
    v.check(
      ({ box, wording }) => box !== "bag" || wording.length <= limits.bagItem,
      `shorten this to ${String(limits.bagItem)} characters or fewer: the boxes for things to take are small`,
    ),
    ["wording"],
  ),
);
