import type { IsoDate } from "../plan/calendar";
import type { Form } from "../plan/form";
import type { RowToOpen } from "./actions/ActionList";
import type { StandingRow } from "./actions/standingRows";
import { DetailsPanel } from "./details/DetailsPanel";
import type { FormInWord } from "./formInWord";
import type { Wanted } from "./later";
import type { OrganisationSettings } from "./useOrganisation";
import { NotYet, whenWanted } from "./whenWanted";
import type { TabKey } from "./words/tabs";

type TabPanelProps = {
  readonly tab: TabKey;
  readonly isShown: boolean;
  readonly form: Form;
  readonly rows: readonly StandingRow[];
  readonly today: IsoDate;
  readonly organisation: Wanted<OrganisationSettings>;
  /** Office's key for what this site keeps on this computer, where Office gives one. */
  readonly partitionKey: string | undefined;
  readonly inWord: FormInWord;
  readonly onOpenTab: (tab: TabKey, row?: StandingRow) => void;
  /** The action that is to be open in Actions, once. */
  readonly rowToOpen: RowToOpen | undefined;
  readonly onShowToClient: (lines: readonly string[]) => void;
};

const ActionsPanel = whenWanted(async () => (await import("./actions/ActionsPanel")).ActionsPanel);
const OptionsPanel = whenWanted(async () => (await import("./options/OptionsPanel")).OptionsPanel);
const ServicesPanel = whenWanted(async () => (await import("./services/ServicesPanel")).ServicesPanel);
const FinishPanel = whenWanted(async () => (await import("./finish/FinishPanel")).FinishPanel);

/** What a tab shows. Details come with the pane; the others, and what they offer, a little later. */
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
  const { code: settings } = organisation;
  if (tab === "details")
    return (
      <DetailsPanel
        {...{ form, today, pointing, isShown, partitionKey }}
        contacts={settings?.contacts}
        onFill={fill}
        onServices={() => onOpenTab("services")}
      />
    );
  if (settings === undefined)
    return <NotYet isMissing={organisation.isMissing} onAgain={organisation.again} />;
  switch (tab) {
    case "actions":
      return (
        <ActionsPanel {...{ form, rows, today, pointing, rowToOpen }} organisation={settings} onFill={fill} />
      );
    case "options":
      return (
        <OptionsPanel
          {...{ form, isShown, cursor, pointing, onShowToClient }}
          organisation={settings}
          onFill={fill}
        />
      );
    case "services":
      return (
        <ServicesPanel
          {...{ form, today, pointing, partitionKey }}
          organisation={settings.contacts}
          nation={settings.nation}
          onFill={fill}
          onInsertAtCursor={insertAtCursor}
        />
      );
    case "finish":
      return (
        <FinishPanel
          {...{ form, rows, today, pointing, partitionKey, onOpenTab }}
          organisation={settings}
          onOpenCopy={openCopy}
          onFill={fill}
        />
      );
  }
}
