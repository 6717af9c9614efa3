import type { OpenDocument } from "../document/openDocument";
import type { Member, Thing } from "../members/things";
import { twists } from "./unkindTwists";
import { WordError } from "../wordError";

/** A member as it is now, with all that is switched on. */
export function twisted(thing: Thing, name: string, member: Member, open: OpenDocument): Member {
  let now = member;
  if (open.unkind.size === 0) return now;
  for (const { when, of, members, as } of twists)
    if (open.unkind.has(when) && of.includes(thing.type) && (members === "all" || members.includes(name)))
      now = as(now);
  return now;
}

/** Refuses to load what a collection holds, where this Word cannot. */
export function assertLoads(thing: Thing, open: OpenDocument): void {
  if (
    thing.type === "Collection" &&
    thing.of === "ContentControlCollection" &&
    open.unkind.has("controls-not-loaded")
  )
    throw new WordError("GeneralException", "Cannot read property of null.");
}
