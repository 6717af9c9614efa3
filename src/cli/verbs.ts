import { check } from "./check";
import { listCopyLines, makeClientCopy } from "./clientCopy";
import { fill } from "./fill";
import { inspect } from "./inspect";
import { listActions, listContacts, listOptions } from "./lists";
import { makeNextPlan } from "./nextPlan";
import type { FlagName } from "./flags";
import type { Print, Settings } from "./settings";
import { setUp } from "./setUp";

/** What the command line can be asked to do. */
export type Verb = {
  /** The files that it takes, and the flags that no other or not every verb has. */
  readonly use: string;
  readonly flags?: readonly FlagName[];
  readonly takes: (files: number, settings: Settings) => boolean;
  readonly run: (files: readonly string[], settings: Settings, print: Print) => void | Promise<void>;
};

const exactly =
  (count: number) =>
  (files: number): boolean =>
    files === count;

/** The verbs by name. */
export const verbs: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  [
    "inspect",
    {
      use: "FORM.docx",
      takes: exactly(1),
      run: ([form = ""], settings, print) => inspect(form, settings, print),
    },
  ],
  [
    "fill",
    {
      use: "FORM.docx PLAN.json OUT.docx [--force]",
      flags: ["force"],
      takes: exactly(3),
      run: ([form = "", plan = "", out = ""], settings, print) => fill(form, plan, out, settings, print),
    },
  ],
  [
    "set-up",
    {
      use: "FORM.docx OUT.docx [--yes NAMES] [--no NAMES] [--remember ORGANISATION.json] [--force]",
      flags: ["yes", "no", "remember", "force"],
      takes: exactly(2),
      run: ([form = "", out = ""], settings, print) => setUp(form, out, settings, print),
    },
  ],
  [
    "next-plan",
    {
      use: "FORM.docx OUT.docx --on 2026-03-01 [--force]",
      flags: ["on", "force"],
      takes: exactly(2),
      run: ([form = "", out = ""], settings, print) => makeNextPlan(form, out, settings, print),
    },
  ],
  [
    "check",
    {
      use: "FORM.docx [--on 2026-03-01]",
      flags: ["on"],
      takes: exactly(1),
      run: ([form = ""], settings, print) => check(form, settings, print),
    },
  ],
  [
    "client-copy",
    {
      use: "FORM.docx --list | client-copy FORM.docx CHOICES.json OUT.docx [--force]",
      flags: ["list", "force"],
      takes: (files, { list }) => files === (list ? 1 : 3),
      run: ([form = "", choices = "", out = ""], settings, print) =>
        settings.list
          ? listCopyLines(form, settings, print)
          : makeClientCopy(form, choices, out, settings, print),
    },
  ],
  [
    "options",
    {
      use: "[--actions]",
      flags: ["actions"],
      takes: exactly(0),
      run: (_files, settings, print) => (settings.wantsActions ? listActions : listOptions)(settings, print),
    },
  ],
  [
    "contacts",
    {
      use: "[FILE.csv|FILE.json]",
      takes: (files) => files <= 1,
      run: ([list], settings, print) => listContacts(list, settings, print),
    },
  ],
]);
