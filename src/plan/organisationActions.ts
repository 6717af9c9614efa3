import * as v from "valibot";
import { shippedActions, type OfferedAction } from "./agreedActions";
import { usualDoers } from "./data/agreedAction";
import { dash } from "./data/dash";
import { nations, type Nation } from "./data/nations";
import { isObject, object, pathTo, unknownKeys } from "./jsonShapes";
import { limits, most } from "./limits";
import { lineShape } from "./organisationOptionShapes";
import { lineKey } from "./text";

/** What stands under "actions" in an organisation.json. */
export type OrganisationActions = {
  /** Ids of agreed actions that are not offered. */
  readonly hide: readonly string[];
  /** Words of its own, by id. */
  readonly reword: Readonly<Record<string, string>>;
  /** Actions of its own. */
  readonly add: readonly (OfferedAction & { readonly risk: string })[];
  /** What its own worker is called in the form. */
  readonly worker: string;
  /** Whether what is agreed for one risk, with the same who and by when, shares a cell, one a line. */
  readonly inOneCell: boolean;
};

/** The agreed actions as they ship. */
export const defaultActions: OrganisationActions = {
  hide: [],
  reword: {},
  add: [],
  worker: usualDoers.worker,
  inOneCell: false,
};

/** Reads what stands under "actions"; what is wrong is left out and named in `problems`. */
export function actionsFrom(given: unknown, problems: string[]): OrganisationActions {
  if (given === undefined) return defaultActions;
  if (!isObject(given)) {
    problems.push(`actions: write this as { … }. ${leftOut}`);
    return defaultActions;
  }
  problems.push(...unknownKeys(given, Object.keys(defaultActions), ["actions"]));
  const refuse = (path: readonly unknown[], why: string): void => {
    const keys = ["actions", ...path].map((key) => ({ key }));
    problems.push(`${pathTo(keys, "")}: ${why}. ${leftOut}`);
  };
  const hide = hideFrom(given.hide, refuse);
  const reword = rewordFrom(given.reword, hide, refuse);
  return {
    hide,
    reword,
    add: addFrom(given.add, { hide, reword }, refuse, problems),
    worker: read(line, given.worker, defaultActions.worker, ["worker"], refuse),
    inOneCell: read(
      v.boolean("write true or false, without quotes"),
      given.inOneCell,
      false,
      ["inOneCell"],
      refuse,
    ),
  };
}

/** Reads "nation": where the organisation works; undefined offers what holds in any of them. */
export function nationFrom(given: unknown, problems: string[]): Nation | undefined {
  if (given === undefined) return undefined;
  const nation = nations.find((each) => each === given);
  if (nation === undefined) problems.push(`nation: write one of ${nations.join(", ")}. ${leftOut}`);
  return nation;
}

type Refuse = (path: readonly unknown[], why: string) => void;

const leftOut = "It was left out.";
const line = lineShape(limits.detail);
const addShape = object({
  risk: v.picklist(
    dash.map(({ id }) => id),
    `write one of ${dash.map(({ id }) => id).join(", ")}`,
  ),
  action: line,
  who: v.optional(line),
});

function read<Read>(
  shape: v.GenericSchema<unknown, Read>,
  given: unknown,
  otherwise: Read,
  path: readonly unknown[],
  refuse: Refuse,
): Read {
  if (given === undefined) return otherwise;
  const found = v.safeParse(shape, given, { abortEarly: true });
  if (found.success) return found.output;
  refuse(path, found.issues[0].message);
  return otherwise;
}

function hideFrom(given: unknown, refuse: Refuse): readonly string[] {
  const hide = new Set<string>();
  for (const [at, id] of listOf(given, "hide", refuse).entries()) {
    if (typeof id !== "string" || !isShipped(id)) refuse(["hide", at], noSuch(id));
    else if (hide.has(id)) refuse(["hide", at], "take this out, it stands here twice");
    else hide.add(id);
  }
  return [...hide];
}

type Kept = Pick<OrganisationActions, "hide" | "reword">;

/** What is offered for a risk of what ships, in the organisation's words. */
function offeredFor(
  risk: string,
  { hide, reword }: Kept,
): readonly { readonly id: string; readonly key: string }[] {
  return shippedActions
    .filter((each) => each.risk === risk)
    .flatMap(({ actions }) => actions)
    .filter(({ id }) => !hide.includes(id))
    .map(({ id, text }) => ({ id, key: lineKey(reword[id] ?? text) }));
}

function rewordFrom(
  given: unknown,
  hide: readonly string[],
  refuse: Refuse,
): Readonly<Record<string, string>> {
  if (given === undefined) return {};
  if (!isObject(given)) {
    refuse(["reword"], 'write this as { "id": "words" }');
    return {};
  }
  const words = Object.entries(given).flatMap(([id, text]): readonly (readonly [string, string])[] => {
    if (!isShipped(id)) {
      refuse(["reword", id], noSuch(id));
      return [];
    }
    if (hide.includes(id)) {
      refuse(["reword", id], "remove this, or take the id out of hide: it is not offered");
      return [];
    }
    const found = read(line, text, "", ["reword", id], refuse);
    return found === "" ? [] : [[id, found]];
  });
  // Compared once all are known: two actions may have swapped their words.
  const reword = new Map(words);
  for (const [id, text] of words) {
    const kept = { hide, reword: Object.fromEntries(reword) };
    const risk = shippedActions.find(({ actions }) => actions.some((each) => each.id === id))?.risk ?? "";
    const twin = offeredFor(risk, kept).find((each) => each.id !== id && each.key === lineKey(text));
    if (twin === undefined) continue;
    reword.delete(id);
    refuse(["reword", id], `change this, it says the same as ${twin.id}`);
  }
  return Object.fromEntries(reword);
}

function addFrom(given: unknown, kept: Kept, refuse: Refuse, problems: string[]): OrganisationActions["add"] {
  const entries = listOf(given, "add", refuse);
  if (entries.length > most.ownOptions)
    problems.push(
      `actions.add: enter ${String(most.ownOptions)} or fewer (there are ${String(entries.length)}). The others were left out.`,
    );
  const said = new Set<string>();
  return entries.slice(0, most.ownOptions).flatMap((entry, at) => {
    const found = v.safeParse(addShape, entry, { abortEarly: true });
    if (!found.success) {
      const [issue] = found.issues;
      refuse(["add", at, ...(issue.path ?? []).map(({ key }) => key)], issue.message);
      return [];
    }
    const { risk, action, who } = found.output;
    const key = `${risk} ${lineKey(action)}`;
    const isTwin = offeredFor(risk, kept).some((each) => each.key === lineKey(action));
    if (isTwin || said.has(key)) {
      refuse(["add", at, "action"], "change this, it is offered for this risk already");
      return [];
    }
    said.add(key);
    return [{ id: `own-${risk}-${String(at + 1)}`, risk, text: action, who: who === undefined ? [] : [who] }];
  });
}

function listOf(given: unknown, key: string, refuse: Refuse): readonly unknown[] {
  if (given === undefined) return [];
  if (Array.isArray(given)) return given as readonly unknown[];
  refuse([key], "write this as [ … ]");
  return [];
}

function isShipped(id: string): boolean {
  return shippedActions.some(({ actions }) => actions.some((action) => action.id === id));
}

function noSuch(id: unknown): string {
  return typeof id === "string"
    ? `there is no action ${JSON.stringify(id.slice(0, 40))}: use an id that \`form -- options --actions\` prints`
    : 'write an id in quotes, like "injury-report-incident"';
}
