import * as v from "valibot";
import { everyShipped } from "./data/additions";
import { optionAreas, optionOf, type Option } from "./data/option";
import type { Area } from "./form";
import { options as appendixA } from "./data/options";
import { isObject, pathTo, unknownKeys } from "./jsonShapes";
import { most } from "./limits";
import { addShape, rewordShape, wordingShape } from "./organisationOptionShapes";
import { lineKey } from "./text";

/** What stands under "options" in an organisation.json. */
export type OrganisationOptions = {
  /** Ids that are not offered. */
  readonly hide: readonly string[];
  /** Words of its own, by id. */
  readonly reword: Readonly<Record<string, Reworded>>;
  /** Options of its own. */
  readonly add: readonly Option[];
  /** Whether the additions to Appendix A are offered. */
  readonly additions: boolean;
};

/** The words of an option that an organisation has changed. */
type Reworded = Partial<Pick<Option, "wording" | "topic">>;

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
    .map((option) => ({ ...option, ...reword[option.id] }));
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
): Readonly<Record<string, Reworded>> {
  if (given === undefined) return {};
  if (!isObject(given)) {
    problems.push(`options.reword: write this as { "id": "wording" }. ${leftOut}`);
    return {};
  }
  const reword = new Map<string, Reworded>();
  const refuse = (id: string, why: string, within: readonly { readonly key: unknown }[] = []) => {
    reword.delete(id);
    const path = pathTo([{ key: "options" }, { key: "reword" }, { key: id }, ...within], "");
    problems.push(`${path}: ${why}. ${leftOut}`);
  };
  for (const [id, words] of Object.entries(given)) {
    const option = shippedOption(id);
    if (option === undefined) {
      refuse(id, wrongId(id) ?? "");
      continue;
    }
    if (kept.hide.includes(id)) {
      refuse(id, "remove this, or take the id out of hide: it is not offered");
      continue;
    }
    const shape = isObject(words) ? rewordShape(option.box) : wordingShape(option.box);
    const read = v.safeParse(shape, words, { abortEarly: true });
    if (!read.success) refuse(id, read.issues[0].message, read.issues[0].path);
    else if (typeof read.output === "string") reword.set(id, { wording: read.output });
    else if (read.output.topic !== undefined && option.topic === undefined)
      refuse(id, "remove this: the option cannot be put off", [{ key: "topic" }]);
    else reword.set(id, read.output);
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
    ({ id, box, wording, topic }) =>
      id !== option.id &&
      box === option.box &&
      (lineKey(wording) === lineKey(option.wording) ||
        (topic !== undefined && lineKey(topic) === lineKey(option.topic ?? ""))),
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
