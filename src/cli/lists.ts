import { importContacts } from "../services/importContacts";
import { bytesAt } from "./files";
import type { Print, Settings } from "./settings";

/** The options that a plan may name by their ids. */
export function listOptions({ offered }: Settings, print: Print): void {
  print(
    offered.map(({ id, section, prompt, wording, box, workerOnly, sensitive, addition }) => ({
      id,
      section,
      prompt,
      wording,
      box,
      workerOnly,
      sensitive,
      addition: addition !== undefined,
      source: addition,
    })),
  );
}

/** What a file of services holds and what is wrong in it; without a file, the services that a plan may name. */
export function listContacts(path: string | undefined, { contacts: known }: Settings, print: Print): void {
  const { contacts, problems } =
    path === undefined ? { contacts: known, problems: [] } : importContacts(bytesAt(path), path);
  print({ contacts, problems });
}
