import { useState } from "react";
import type { IsoDate } from "../plan/calendar";
import { clientOf } from "../plan/client";
import type { Form } from "../plan/form";
import { countDue } from "./actions/countDue";
import type { RowToOpen } from "./actions/ActionList";
import type { AreaToOpen } from "./options/useArea";
import { focusTab } from "./PaneTabs";
import type { PlaceInTab } from "./TabPanel";
import type { TabKey } from "./words/tabs";

/** Which tab is shown, which were, and what is to be open in them. */
export type Tabs = {
  readonly tab: TabKey;
  /** Where the first form that was read says to begin. */
  readonly firstTab: TabKey | undefined;
  /** A panel lives from when its tab is first opened, and is kept with what is open and sought in it. */
  readonly isOpened: (key: TabKey) => boolean;
  readonly openTab: (key: TabKey) => void;
  /** From within a tab: the button that was pressed goes, so the keyboard goes to the tab. */
  readonly leadTo: (key: TabKey, place?: PlaceInTab) => void;
  readonly rowToOpen: RowToOpen | undefined;
  readonly areaToOpen: AreaToOpen | undefined;
};

/** The tabs of the pane, by the id of the tab list. */
export function useTabs(id: string, form: Form | undefined, today: IsoDate): Tabs {
  const [chosen, setChosen] = useState<TabKey>();
  const [firstTab, setFirstTab] = useState<TabKey>();
  if (form !== undefined && firstTab === undefined) setFirstTab(tabToBeginOn(form, today));
  const [opened, setOpened] = useState<ReadonlySet<TabKey>>(new Set());
  const [rowToOpen, setRowToOpen] = useState<RowToOpen>();
  const [areaToOpen, setAreaToOpen] = useState<AreaToOpen>();
  const openTab = (key: TabKey) => {
    setChosen(key);
    setOpened((before) => new Set([...before, key]));
  };
  return {
    tab: chosen ?? firstTab ?? "details",
    firstTab,
    isOpened: (key) => opened.has(key) || key === firstTab,
    openTab,
    leadTo(key, { row, area } = {}) {
      openTab(key);
      if (row !== undefined) setRowToOpen({ id: row.id });
      if (area !== undefined) setAreaToOpen({ area });
      focusTab(id, key);
    },
    rowToOpen,
    areaToOpen,
  };
}

/** Details where nobody can tell whose form it is, Actions where something is due. */
function tabToBeginOn(form: Form, today: IsoDate): TabKey {
  const hasRef = clientOf(form).refs.length > 0 || form.fields.clientRef === undefined;
  return hasRef && countDue(form, today) > 0 ? "actions" : "details";
}
