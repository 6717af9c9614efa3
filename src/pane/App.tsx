import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Gateway } from "../word/gateway";
import { ActionsPanel } from "./actions/ActionsPanel";
import { countDue } from "./actions/listedActions";
import { DetailsPanel } from "./details/DetailsPanel";
import { FinishPanel } from "./finish/FinishPanel";
import { JobOutcome } from "./JobOutcome";
import { LeftBoxes } from "./LeftBoxes";
import { ConversationView } from "./options/ConversationView";
import { OptionsPanel } from "./options/OptionsPanel";
import { PaneHeader } from "./PaneHeader";
import { RenderFailure } from "./RenderFailure";
import { ServicesPanel } from "./services/ServicesPanel";
import { useConversation } from "./useConversation";
import { useForm } from "./useForm";
import { useOrganisation } from "./useOrganisation";
import { useToday } from "./useToday";
import { WholePaneState } from "./WholePaneState";

type AppProps = {
  readonly gateway: Gateway;
  /** Office's key for what this site keeps on this computer, where Office gives one. */
  readonly partitionKey?: string;
};

const tabs = {
  details: "Details",
  actions: "Actions",
  options: "Options",
  services: "Services",
  finish: "Finish",
} as const;
type TabKey = keyof typeof tabs;
const tabKeys = ["details", "actions", "options", "services", "finish"] as const satisfies readonly TabKey[];

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
    boxSizing: "border-box",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    "& *": { boxSizing: "border-box" },
    "& h1, & h2, & h3, & p": { margin: 0 },
    // Zoomed to 400 % there is no room for parts that stand still: the whole pane scrolls.
    "@media (max-height: 400px)": { display: "block", height: "auto", minHeight: "100vh" },
  },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  tabs: { flexWrap: "wrap", flexShrink: 0, paddingInline: tokens.spacingHorizontalXS },
  // Five tabs stand side by side at 320 px; with larger text they wrap.
  tab: { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  hidden: { display: "none" },
});

/** The pane: which form this is, five tabs, and at the bottom how the last job ended. */
export function App({ gateway, partitionKey }: AppProps) {
  const styles = useStyles();
  const tabId = useId();
  const today = useToday();
  const organisation = useOrganisation();
  const [tab, setTab] = useState<TabKey>("details");
  // A panel is made when its tab is first opened and kept from then on: its drafts live in it.
  const [opened, setOpened] = useState<ReadonlySet<TabKey>>(new Set(["details"]));
  const {
    stage,
    job,
    outcome,
    left,
    readAgain,
    fill,
    undo,
    show,
    insertAtCursor,
    pointing,
    cursor,
    setUp,
    dismissLeft,
  } = useForm(gateway);
  const conversation = useConversation();
  const { form } = stage;
  const busy = job !== undefined;

  const openTab = (key: TabKey) => {
    setTab(key);
    setOpened((before) => new Set([...before, key]));
  };
  const panelFor = (key: TabKey) => {
    if (form === undefined || !opened.has(key)) return null;
    switch (key) {
      case "details":
        return <DetailsPanel form={form} today={today} pointing={pointing} onFill={fill} />;
      case "actions":
        return <ActionsPanel {...{ form, today, organisation, pointing }} onFill={fill} />;
      case "options":
        return (
          <OptionsPanel
            form={form}
            organisation={organisation}
            isShown={tab === "options"}
            cursor={cursor}
            pointing={pointing}
            onFill={fill}
            onShowToClient={conversation.show}
          />
        );
      case "services":
        return (
          <ServicesPanel
            form={form}
            today={today}
            organisation={organisation.contacts}
            pointing={pointing}
            partitionKey={partitionKey}
            onFill={fill}
            onInsertAtCursor={insertAtCursor}
          />
        );
      case "finish":
        return <FinishPanel {...{ form, today, organisation, pointing }} onFill={fill} />;
    }
  };

  return (
    <>
      <div className={styles.pane} inert={conversation.lines !== undefined}>
        <PaneHeader
          form={stage.kind === "failed" ? undefined : form}
          due={form === undefined ? 0 : countDue(form, today)}
          onReadAgain={readAgain}
          onSetUp={setUp}
          organisationProblems={[...organisation.problems, ...organisation.contacts.problems]}
        />
        {(form === undefined || stage.kind === "failed") && stage.kind !== "ready" && (
          <main className={styles.main}>
            <WholePaneState stage={stage} pointing={pointing} onReadAgain={readAgain} />
            {stage.kind === "failed" && form === undefined && (
              <JobOutcome outcome={outcome} busy={busy} onUndo={undo} onReadAgain={readAgain} />
            )}
          </main>
        )}
        {form !== undefined && (
          // Hidden, not taken away, while the form cannot be read: the drafts live in the panels.
          <main className={mergeClasses(styles.main, stage.kind === "failed" && styles.hidden)}>
            <TabList
              size="small"
              className={styles.tabs}
              selectedValue={tab}
              // The values are those of the tabs below.
              onTabSelect={(_, { value }) => openTab(value as TabKey)}
            >
              {tabKeys.map((key) => (
                <Tab
                  key={key}
                  value={key}
                  className={styles.tab}
                  id={`${tabId}-${key}`}
                  aria-controls={`${tabId}-${key}-panel`}
                >
                  {tabs[key]}
                </Tab>
              ))}
            </TabList>
            {tabKeys.map((key) => (
              <div
                key={key}
                role="tabpanel"
                id={`${tabId}-${key}-panel`}
                aria-labelledby={`${tabId}-${key}`}
                className={mergeClasses(styles.main, key !== tab && styles.hidden)}
              >
                <RenderFailure of="tab" within={() => document.getElementById(`${tabId}-${key}-panel`)}>
                  {panelFor(key)}
                </RenderFailure>
              </div>
            ))}
            {left.length > 0 && <LeftBoxes left={left} onShow={show} onDismiss={dismissLeft} />}
            <JobOutcome outcome={outcome} busy={busy} onUndo={undo} onReadAgain={readAgain} />
          </main>
        )}
      </div>
      {conversation.lines !== undefined && (
        <ConversationView lines={conversation.lines} onLeave={conversation.leave} />
      )}
    </>
  );
}
