import { shortened } from "./phoneRemarks";
import { hasAddress, namesUnknown, tellsSecretPlace } from "./secretPlace";

/** A title or a heading as a remark may repeat it; undefined where it may tell where a place is, which no remark repeats. */
export function shownTitle(text: string): string | undefined {
  if (hasAddress(text) || (tellsSecretPlace([text]) && namesUnknown(text))) return undefined;
  return shortened(text);
}
