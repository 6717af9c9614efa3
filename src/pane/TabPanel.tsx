import type { IsoDate } from "../plan/calendar";
import type { Area, Form } from "../plan/form";
import type { RowToOpen } from "./actions/ActionList";
import type { StandingRow } from "./actions/standingRows";
import { DetailsPanel } from "./details/DetailsPanel";
import type { FormInWord } from "./formInWord";
import type { Wanted } from "./later";
import type { AreaToOpen } from "./options/useArea";
import type { OrganisationSettings } from "./useOrganisation";
import { NotYet, whenWanted } from "./whenWanted";
import type { TabKey } from "./words/tabs";

/** What is to be open in a tab that the pane leads to: an action in Actions, an area in Options. */
export type PlaceInTab = { readonly row?: StandingRow; readonly area?: Area };

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
  readonly onOpenTab: (tab: TabKey, place?: PlaceInTab) => void;
  /** The action that is to be open in Actions, once. */
  readonly rowToOpen: RowToOpen | undefined;
  /** The area that is to be open in Options, once. */
  readonly areaToOpen: AreaToOpen | undefined;
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
  areaToOpen,
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
          {...{ form, isShown, cursor, pointing, areaToOpen, onShowToClient }}
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
