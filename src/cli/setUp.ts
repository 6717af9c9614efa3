import { wordGateway } from "../word/wordGateway";
import { inWord, opened, writeAt } from "./files";
import type { Print, Settings } from "./settings";
import { notSetUpShown } from "./words";

/** Gives each box of a form a content control with a name. */
export async function setUp(path: string, out: string, { profile }: Settings, print: Print): Promise<void> {
  const word = opened(path, profile);
  word.resetTraffic();
  const { named, added, left } = await inWord(word, () => wordGateway.setUpForm());
  writeAt(out, word.save());
  print({ named, boxesAdded: added, left: left.map(notSetUpShown), roundTrips: word.traffic.requests });
}
