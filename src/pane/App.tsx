import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Activity, useCallback, useId, useMemo, useState } from "react";
import { blankPart } from "../plan/blankPart";
import { clientOf, isSameClient, type Client } from "../plan/client";
import type { Gateway } from "../word/gateway";
import { countDue } from "./actions/countDue";
import { useStandingRows } from "./actions/useStandingRows";
import { DraftsOf } from "./drafts/DraftsOf";
import { newDraftStore } from "./drafts/draftStore";
import { OtherClientDrafts } from "./drafts/OtherClientDrafts";
import { JobOutcome } from "./JobOutcome";
import { Cover } from "./Cover";
import { PaneHeader } from "./PaneHeader";
import { RenderFailure } from "./RenderFailure";
import { FirstRunOf } from "./FirstRun";
import { focusTab, PaneTabs } from "./PaneTabs";
import { tabKeys } from "./words/tabs";
import { useConversation } from "./useConversation";
import { useCover } from "./useCover";
import { useDrawnAhead } from "./useDrawnAhead";
import { useForm } from "./useForm";
import { afterJob } from "./useJobs";
import { useOrganisation } from "./useOrganisation";
import { shownBar } from "./shownBar";
import { useKeyboard } from "./useKeyboard";
import { useSteady } from "./useSteady";
import { useTabs } from "./useTabs";
import { useToday } from "./useToday";
import { TabPanel } from "./TabPanel";
import { whenWanted } from "./whenWanted";
import { WholePaneState } from "./WholePaneState";

const LeftBoxes = whenWanted(async () => (await import("./LeftBoxes")).LeftBoxes);
const ConversationView = whenWanted(
  async () => (await import("./options/ConversationView")).ConversationView,
);

type AppProps = {
  readonly gateway: Gateway;
  /** Office's key for what this site keeps on this computer, where Office gives one. */
  readonly partitionKey?: string;
};

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
    // What is not chosen is read as well as what is.
    "& .fui-Checkbox__label": { color: tokens.colorNeutralForeground1 },
    "& .fui-Radio__input:enabled:not(:checked) ~ .fui-Radio__label": {
      color: tokens.colorNeutralForeground1,
    },
    // What can be ticked or chosen stands apart in large letters too: their labels stand out above and below Fluent's boxes.
    "& .fui-Checkbox, & .fui-Radio": { marginBlock: `calc(${tokens.lineHeightBase300} / 2 - 10px)` },
    // No field asks for more than there is.
    "& input, & textarea, & select, & .fui-Input, & .fui-Select, & .fui-Textarea": {
      minWidth: 0,
      maxWidth: "100%",
    },
    // What is chosen in a list wraps, in large letters too.
    "& .fui-Select__select": {
      width: "100%",
      height: "auto",
      minHeight: "32px",
      paddingBlock: tokens.spacingVerticalXS,
      whiteSpace: "normal",
      overflowWrap: "anywhere",
    },
    "& .fui-RadioGroup": { flexWrap: "wrap" },
    // Boxes grow with what is typed in them.
    "& .fui-Textarea__textarea": { fieldSizing: "content", maxHeight: "none" },
    // Zoomed to 400 % there is no room for parts that stand still: the whole pane scrolls.
    "@media (max-height: 400px)": { display: "block", height: "auto", minHeight: "100vh" },
  },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  hidden: { display: "none" },
});

/** The pane: which form this is, five tabs, and at the bottom how the last job ended. */
export function App({ gateway, partitionKey }: AppProps) {
  const styles = useStyles();
  const tabId = useId();
  const today = useToday();
  const [store] = useState(newDraftStore);
  const onRenamed = useCallback(
    (before: Client, after: Client) =>
      store.change((all) => afterJob.loaded()?.withClientChanged(all, before, after) ?? all),
    [store],
  );
  const [isRead, setIsRead] = useState(false);
  const organisation = useOrganisation(isRead);
  const settings = organisation.code;
  const inWord = useForm(gateway, onRenamed, settings?.form);
  const { stage, left, isSlow, stopWaiting, readAgain, show, pointing, setUp } = inWord;
  if (!isRead && stage.kind !== "reading") setIsRead(true);
  const drawnAhead = useDrawnAhead(isRead, gateway);
  const conversation = useConversation();
  const covering = useCover(conversation.lines !== undefined);
  const { form } = stage;
  const rows = useStandingRows(form);
  const tabs = useTabs(tabId, form, today);
  const { tab, openTab } = tabs;
  const client = useMemo(() => form && clientOf(form), [form]);
  const blankThere = useMemo(() => form && blankPart(form), [form]);
  const moveWord = blankThere && (() => show(blankThere));

  const forPanels = useSteady({
    onFill: inWord.fill,
    onInsertAtCursor: inWord.insertAtCursor,
    onOpenCopy: inWord.openCopy,
    onOpenTab: tabs.leadTo,
    onShowToClient: conversation.show,
    onSettingsAgain: organisation.again,
  });
  useKeyboard(isRead, () => {
    const next = tabKeys[(tabKeys.indexOf(tab) + 1) % tabKeys.length] ?? tab;
    openTab(next);
    focusTab(tabId, next);
  });
  return (
    <>
      <div className={styles.pane} inert={conversation.lines !== undefined || covering.isCovered}>
        <PaneHeader
          form={stage.kind === "failed" ? undefined : form}
          due={form === undefined ? 0 : countDue(form, today)}
          onReadAgain={readAgain}
          onSetUp={setUp}
          covering={covering}
          checking={gateway}
          opening={gateway}
          support={settings?.support}
          organisationProblems={
            settings === undefined ? [] : [...settings.problems, ...settings.contacts.problems]
          }
        />
        {(form === undefined || stage.kind === "failed") && stage.kind !== "ready" && (
          <main className={styles.main}>
            <WholePaneState
              {...{ stage, pointing, isSlow }}
              onReadAgain={readAgain}
              onStopWaiting={stopWaiting}
            />
            {stage.kind === "failed" && form === undefined && <JobOutcome {...inWord} />}
          </main>
        )}
        {form !== undefined && client !== undefined && (
          // Hidden, not taken away, while the form cannot be read.
          <DraftsOf store={store} client={client}>
            <main className={mergeClasses(styles.main, stage.kind === "failed" && styles.hidden)}>
              <PaneTabs
                id={tabId}
                selected={tab}
                beside={{ form, rows, today, options: settings?.options }}
                onSelect={openTab}
              />
              <OtherClientDrafts />
              {tabKeys.map((key) => (
                <div
                  key={key}
                  role="tabpanel"
                  id={`${tabId}-${key}-panel`}
                  aria-labelledby={`${tabId}-${key}`}
                  className={mergeClasses(styles.main, key !== tab && styles.hidden)}
                >
                  <FirstRunOf isHere={key === tabs.firstTab}>
                    <RenderFailure of="tab" within={() => document.getElementById(`${tabId}-${key}-panel`)}>
                      {(tabs.isOpened(key) || drawnAhead.includes(key)) && (
                        <Activity mode={tabs.isOpened(key) ? "visible" : "hidden"}>
                          <TabPanel
                            tab={key}
                            isShown={key === tab}
                            {...{
                              form,
                              rows,
                              today,
                              settings,
                              partitionKey,
                              pointing,
                              rowToOpen: tabs.rowToOpen,
                              areaToOpen: tabs.areaToOpen,
                            }}
                            areSettingsMissing={organisation.isMissing}
                            cursor={inWord.cursor}
                            {...forPanels}
                          />
                        </Activity>
                      )}
                    </RenderFailure>
                  </FirstRunOf>
                </div>
              ))}
              {left !== undefined && (
                <LeftBoxes
                  left={left}
                  isForThisClient={isSameClient(left.client, client)}
                  onShow={show}
                  onDismiss={() => {
                    shownBar()?.focus(); // the button that was pressed goes
                    inWord.dismissLeft();
                  }}
                />
              )}
              <JobOutcome {...inWord} />
            </main>
          </DraftsOf>
        )}
      </div>
      {conversation.lines !== undefined && (
        <ConversationView lines={conversation.lines} onMoveWord={moveWord} onLeave={conversation.leave} />
      )}
      {covering.isCovered && <Cover onShowAgain={covering.uncover} onMoveWord={moveWord} />}
    </>
  );
}
