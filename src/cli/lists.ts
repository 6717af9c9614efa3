import { importContacts } from "../services/importContacts";
import { bytesAt } from "./files";
import type { Print, Settings } from "./settings";

/** The options that a plan may name by their ids, each with what a worker sees beside it. */
export function listOptions({ offered }: Settings, print: Print): void {
  print(
    offered.map(({ id, section, prompt, wording, box, workerOnly, sensitive, addition, ...beside }) => ({
      id,
      section,
      prompt,
      wording,
      box,
      workerOnly,
      sensitive,
      addition: addition !== undefined,
      topic: beside.topic,
      caution: beside.caution,
      search: searchWords(beside.search),
      nations: beside.nations,
      source: addition,
    })),
  );
}

function searchWords(search: string): readonly string[] {
  return search.split(",").flatMap((words) => (words.trim() === "" ? [] : [words.trim()]));
}

/** What a file of services holds and what is wrong in it; without a file, the services that a plan may name. */
export function listContacts(path: string | undefined, { contacts: known }: Settings, print: Print): void {
  const { contacts, problems } =
    path === undefined ? { contacts: known, problems: [] } : importContacts(bytesAt(path), path);
  print({ contacts, problems });
}
