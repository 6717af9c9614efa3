import { memo } from "react";
import type { IsoDate } from "../plan/calendar";
import type { Area, Form } from "../plan/form";
import type { RowToOpen } from "./actions/ActionList";
import type { StandingRow } from "./actions/standingRows";
import { DetailsPanel } from "./details/DetailsPanel";
import type { CursorInWord, FormInWord, Pointing } from "./formInWord";
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
  /** Undefined until they have come. */
  readonly settings: OrganisationSettings | undefined;
  readonly areSettingsMissing: boolean;
  /** Asks for the settings again. */
  readonly onSettingsAgain: () => void;
  /** Office's key for what this site keeps on this computer, where Office gives one. */
  readonly partitionKey: string | undefined;
  readonly pointing: Pointing;
  readonly cursor: CursorInWord;
  readonly onFill: FormInWord["fill"];
  readonly onInsertAtCursor: FormInWord["insertAtCursor"];
  readonly onOpenCopy: FormInWord["openCopy"];
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

/**
 * What a tab shows. Details come with the pane; the others, and what they offer, a little later. Drawn again only where what it
 * is given has changed: all that were opened stay in the page.
 */
export const TabPanel = memo(function TabPanel({
  tab,
  isShown,
  form,
  rows,
  today,
  settings,
  areSettingsMissing,
  onSettingsAgain,
  partitionKey,
  pointing,
  cursor,
  onFill,
  onInsertAtCursor,
  onOpenCopy,
  onOpenTab,
  rowToOpen,
  areaToOpen,
  onShowToClient,
}: TabPanelProps) {
  if (tab === "details")
    return (
      <DetailsPanel
        {...{ form, today, pointing, isShown, partitionKey }}
        contacts={settings?.contacts}
        onFill={onFill}
        onServices={() => onOpenTab("services")}
      />
    );
  if (settings === undefined) return <NotYet isMissing={areSettingsMissing} onAgain={onSettingsAgain} />;
  switch (tab) {
    case "actions":
      return (
        <ActionsPanel
          {...{ form, rows, today, pointing, rowToOpen }}
          organisation={settings}
          onFill={onFill}
        />
      );
    case "options":
      return (
        <OptionsPanel
          {...{ form, isShown, cursor, pointing, areaToOpen, onShowToClient }}
          organisation={settings}
          onFill={onFill}
        />
      );
    case "services":
      return (
        <ServicesPanel
          {...{ form, today, pointing, partitionKey }}
          organisation={settings.contacts}
          nation={settings.nation}
          onFill={onFill}
          onInsertAtCursor={onInsertAtCursor}
        />
      );
    case "finish":
      return (
        <FinishPanel
          {...{ form, rows, today, pointing, partitionKey, onOpenTab }}
          organisation={settings}
          onOpenCopy={onOpenCopy}
          onFill={onFill}
        />
      );
  }
});
