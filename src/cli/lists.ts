import { importFile } from "../lists/listSource";
import { shippedActions } from "../plan/agreedActions";
import { actionSources } from "../plan/data/actionSources";
import { dash } from "../plan/data/dash";
import { listAt } from "./files";
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

/** The agreed actions for each risk of the Dash, with what stands behind them. */
export function listActions({ actions: offered }: Settings, print: Print): void {
  const shipped = shippedActions.flatMap(({ actions }) => actions);
  print(
    offered.map(({ risk, question, caution, actions }) => ({
      risk,
      label: dash.find(({ id }) => id === risk)?.label,
      question,
      caution,
      actions: actions.map(({ id, text, who }) => {
        const { nations, sources = [] } = shipped.find((each) => each.id === id) ?? {};
        return { id, text, who, nations, sources: sources.map((source) => actionSources[source]) };
      }),
    })),
  );
}

/** What a file of services holds and what is wrong in it; without a file, the services that a plan may name. */
export function listContacts(path: string | undefined, { contacts: known }: Settings, print: Print): void {
  if (path === undefined) {
    print({ contacts: known, problems: [] });
    return;
  }
  const { file, notes } = listAt(path);
  const { contacts, problems } = importFile(file, path);
  print({ contacts, problems }, notes);
}
