import type { IsoDate } from "../plan/calendar";
import type { Form } from "../plan/form";
import type { RowToOpen } from "./actions/ActionList";
import { ActionsPanel } from "./actions/ActionsPanel";
import type { StandingRow } from "./actions/standingRows";
import { DetailsPanel } from "./details/DetailsPanel";
import { FinishPanel } from "./finish/FinishPanel";
import type { FormInWord } from "./formInWord";
import { OptionsPanel } from "./options/OptionsPanel";
import { ServicesPanel } from "./services/ServicesPanel";
import type { OrganisationSettings } from "./useOrganisation";
import type { TabKey } from "./words/tabs";

type TabPanelProps = {
  readonly tab: TabKey;
  readonly isShown: boolean;
  readonly form: Form;
  readonly rows: readonly StandingRow[];
  readonly today: IsoDate;
  readonly organisation: OrganisationSettings;
  /** Office's key for what this site keeps on this computer, where Office gives one. */
  readonly partitionKey: string | undefined;
  readonly inWord: FormInWord;
  readonly onOpenTab: (tab: TabKey, row?: StandingRow) => void;
  /** The action that is to be open in Actions, once. */
  readonly rowToOpen: RowToOpen | undefined;
  readonly onShowToClient: (lines: readonly string[]) => void;
};

/** What a tab shows. */
export function TabPanel({
  tab,
  isShown,
  form,
  rows,
  today,
  organisation,
  partitionKey,
  inWord: { pointing, cursor, fill, insertAtCursor, openCopy },
  onOpenTab,
  rowToOpen,
  onShowToClient,
}: TabPanelProps) {
  switch (tab) {
    case "details":
      return (
        <DetailsPanel
          {...{ form, today, pointing, isShown, partitionKey }}
          contacts={organisation.contacts}
          onFill={fill}
          onServices={() => onOpenTab("services")}
        />
      );
    case "actions":
      return <ActionsPanel {...{ form, rows, today, organisation, pointing, rowToOpen }} onFill={fill} />;
    case "options":
      return (
        <OptionsPanel {...{ form, organisation, isShown, cursor, pointing, onShowToClient }} onFill={fill} />
      );
    case "services":
      return (
        <ServicesPanel
          {...{ form, today, pointing, partitionKey }}
          organisation={organisation.contacts}
          nation={organisation.nation}
          onFill={fill}
          onInsertAtCursor={insertAtCursor}
        />
      );
    case "finish":
      return (
        <FinishPanel
          {...{ form, rows, today, organisation, pointing, partitionKey, onOpenTab }}
          onOpenCopy={openCopy}
          onFill={fill}
        />
      );
  }
}
