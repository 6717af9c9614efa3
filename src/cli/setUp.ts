import { wordGateway } from "../word/wordGateway";
import { inWord, opened } from "./files";
import { outFile } from "./outFile";
import type { Print, Settings } from "./settings";
import { notSetUpShown } from "./words";

/** Gives each box of a form a content control with a name. */
export async function setUp(
  path: string,
  out: string,
  { profile, mayReplace, read }: Settings,
  print: Print,
): Promise<void> {
  const target = outFile(out, { from: [path, ...read], mayReplace });
  const word = opened(path, profile);
  word.resetTraffic();
  const { named, added, left } = await inWord(word, () => wordGateway.setUpForm());
  target.write(word.save());
  print({ named, boxesAdded: added, left: left.map(notSetUpShown), roundTrips: word.traffic.requests });
}
