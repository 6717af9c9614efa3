import { check } from "./check";
import { listCopyLines, makeClientCopy } from "./clientCopy";
import { fill } from "./fill";
import { inspect } from "./inspect";
import { listContacts, listOptions } from "./lists";
import { makeNextPlan } from "./nextPlan";
import { settingsIn, type Print, type Settings } from "./settings";
import { setUp } from "./setUp";
import { usage, UsageError, wordsFor } from "./words";

/** Where the command line says something. */
export type Output = { readonly out: (text: string) => void; readonly err: (text: string) => void };

/** Runs a verb. 0: done, and JSON is on stdout. 2: one line on stderr says what is wrong and what to do; nothing is written. */
export async function runForm(given: readonly string[], { out, err }: Output): Promise<0 | 2> {
  try {
    await run(settingsIn(given), (value) => out(`${JSON.stringify(value, null, 2)}\n`));
    return 0;
  } catch (failure) {
    err(`${wordsFor(failure).replace(/\s*\n\s*/g, " ")}\n`);
    return 2;
  }
}

async function run(settings: Settings, print: Print): Promise<void> {
  const [verb, one, two, three, ...more] = settings.words;
  if (verb === "options" && one === undefined) listOptions(settings, print);
  else if (verb === "contacts" && two === undefined) listContacts(one, settings, print);
  else if (verb === "inspect" && one !== undefined && two === undefined) await inspect(one, settings, print);
  else if (verb === "check" && one !== undefined && two === undefined) await check(one, settings, print);
  else if (verb === "client-copy" && one !== undefined && two === undefined && settings.list)
    await listCopyLines(one, settings, print);
  else if (
    verb === "client-copy" &&
    one !== undefined &&
    two !== undefined &&
    three !== undefined &&
    more.length === 0 &&
    !settings.list
  )
    await makeClientCopy(one, two, three, settings, print);
  else if (verb === "set-up" && one !== undefined && two !== undefined && three === undefined)
    await setUp(one, two, settings, print);
  else if (verb === "next-plan" && one !== undefined && two !== undefined && three === undefined)
    await makeNextPlan(one, two, settings, print);
  else if (
    verb === "fill" &&
    one !== undefined &&
    two !== undefined &&
    three !== undefined &&
    more.length === 0
  )
    await fill(one, two, three, settings, print);
  else throw new UsageError(usage);
}
