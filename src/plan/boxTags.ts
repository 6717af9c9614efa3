import type { BoxName } from "./form";
import { everyBox } from "./setUpBoxes";

/** The box that a tag of ours names; undefined for the tags of others. */
export function nameTagged(tag: string): BoxName | undefined {
  const [, said] = /^issp\.([A-Za-z]+)(?:\.\d{1,3})?$/.exec(tag) ?? [];
  return everyBox.find((name) => name === said);
}
