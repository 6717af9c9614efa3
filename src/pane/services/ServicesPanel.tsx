import { useMemo, useState } from "react";
import type { IsoDate } from "../../plan/calendar";
import type { Form } from "../../plan/form";
import type { Nation } from "../../services/contact";
import type { OrganisationContacts } from "../../services/organisationContacts";
import { useDraft } from "../drafts/draftStore";
import type { CursorJob, FillJob, Pointing } from "../formInWord";
import type { DirectoryState, ServicesView } from "./DirectoryView";
import { DirectoryView } from "./DirectoryView";
import { newLastSought } from "./DirectoryList";
import { ExportView } from "./ExportView";
import { ImportView } from "./ImportView";
import { InsertSeveral } from "./InsertSeveral";
import { useDirectory } from "./useDirectory";

export type ServicesPanelProps = {
  readonly form: Form;
  readonly today: IsoDate;
  /** The services that the organisation offers to everybody. */
  readonly organisation: OrganisationContacts;
  readonly pointing: Pointing;
  /** Where the organisation works, where it says so. */
  readonly nation: Nation | undefined;
  /** Office's key for what this site keeps on this computer. */
  readonly partitionKey: string | undefined;
  readonly onFill: (job: FillJob) => void;
  readonly onInsertAtCursor: (job: CursorJob) => void;
};

/** The directory of services, or what takes its place: several to insert, an import, an export. */
export function ServicesPanel(props: ServicesPanelProps) {
  const { form, today, organisation, pointing, nation, partitionKey, onFill, onInsertAtCursor } = props;
  const directory = useDirectory(partitionKey, organisation);
  const [view, setView] = useState<ServicesView>("list");
  const [state, setState] = useState<DirectoryState>({
    open: { kind: "none" },
    said: "",
    cameBack: false,
  });
  const [lastSought] = useState(newLastSought);
  const [{ ticked }, setDraft] = useDraft("services");
  const onTicked = (ids: ReadonlySet<string>) => setDraft((now) => ({ ...now, ticked: ids }));
  const several = useMemo(() => directory.list.filter(({ id }) => ticked.has(id)), [directory.list, ticked]);
  const ways = { form, onFill, onInsertAtCursor };
  const leave = (changes: Partial<DirectoryState> = {}) => {
    setView("list");
    setState((before) => ({ ...before, said: "", ...changes, cameBack: true }));
  };

  switch (view) {
    case "several":
      return (
        <InsertSeveral
          contacts={several}
          ways={ways}
          today={today}
          busy={pointing.busy}
          onLeave={() => leave()}
          onUntick={() => {
            onTicked(new Set());
            leave();
          }}
        />
      );
    case "import":
      return (
        <ImportView
          own={directory.own}
          onImport={(before, after, said) => {
            directory.replace(before, after);
            leave({ said });
          }}
          onLeave={() => leave()}
        />
      );
    case "export":
      return <ExportView own={directory.own} onLeave={() => leave()} />;
    case "list":
      return (
        <DirectoryView
          directory={directory}
          several={several}
          ways={ways}
          today={today}
          pointing={pointing}
          nation={nation}
          isPartitioned={partitionKey !== undefined}
          {...{ state, lastSought }}
          ticked={ticked}
          onTicked={onTicked}
          onState={(changes) => setState((before) => ({ ...before, ...changes }))}
          onView={setView}
        />
      );
  }
}
