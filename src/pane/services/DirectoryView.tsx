import { Text } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { IsoDate } from "../../plan/calendar";
import { serviceKeys } from "../../plan/form";
import { isAbout, questionsOn } from "../../plan/setUpQuestions";
import type { LayeredContact, Nation } from "../../services/contact";
import { emptyContact } from "../../services/contact";
import { BoxQuestions } from "../boxes/BoxQuestions";
import { useDraft } from "../drafts/draftStore";
import { FillBar } from "../FillBar";
import { Panel } from "../Panel";
import type { Pointing } from "../formInWord";
import { ContactForm } from "./ContactForm";
import type { Open } from "./DirectoryItem";
import { DirectoryItem } from "./DirectoryItem";
import { DirectoryList, type LastSought } from "./DirectoryList";
import { DirectoryTools } from "./DirectoryTools";
import { staleCaution } from "../words/contacts";
import { EmergencyBox } from "./EmergencyBox";
import { FormNotices } from "./FormNotices";
import { noticesIn, replaceJob } from "./noticesInForm";
import type { Directory } from "./useDirectory";
import type { Ways } from "./useInsert";
import { useInsert } from "./useInsert";
import { directoryWords } from "../words/directory";

/** What stands in the panel: the list, or what takes its place. */
export type ServicesView = "list" | "several" | "import" | "export";

/** What the list remembers while something else takes its place. */
export type DirectoryState = {
  readonly open: Open;
  /** How the last import ended. */
  readonly said: string;
  /** The focus was in what took its place. */
  readonly cameBack: boolean;
};

type DirectoryViewProps = {
  readonly directory: Directory;
  /** The services that are ticked. */
  readonly several: readonly LayeredContact[];
  readonly ways: Ways;
  readonly today: IsoDate;
  readonly pointing: Pointing;
  /** Where the organisation works, where it says so. */
  readonly nation: Nation | undefined;
  /** Office keeps what is kept apart for this site. */
  readonly isPartitioned: boolean;
  readonly state: DirectoryState;
  readonly lastSought: LastSought;
  /** The ids of the services that are ticked, to be inserted together. */
  readonly ticked: ReadonlySet<string>;
  readonly onTicked: (ids: ReadonlySet<string>) => void;
  readonly onState: (changes: Partial<DirectoryState>) => void;
  readonly onView: (view: ServicesView) => void;
};

/** What in the form is no longer right, the list of services, and the bar that puts the opened one in the form. */
export function DirectoryView(props: DirectoryViewProps) {
  const {
    directory,
    several,
    ways,
    today,
    pointing,
    nation,
    isPartitioned,
    state,
    lastSought,
    ticked,
    onTicked,
    onState,
    onView,
  } = props;
  const { list } = directory;
  const { open, said, cameBack } = state;
  const { form, onFill } = ways;
  const addButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (cameBack) addButton.current?.focus();
  }, [cameBack]);
  const [{ leftAsIs }, setDraft] = useDraft("services");
  const found = useMemo(() => noticesIn(form, list), [form, list]);
  const notices = found.filter(({ id }) => !leftAsIs.has(id));
  const opened = open.kind === "insert" ? list.filter(({ id }) => id === open.id) : [];
  const insert = useInsert(opened, ways, directory.oursId);
  const { label, ready } = insert.bar;

  const close = () => {
    onState({ open: { kind: "none" } });
    addButton.current?.focus();
  };
  const bar =
    opened.length === 0 && several.length > 0 ? (
      <FillBar
        label={directoryWords.chooseWhere(several.length)}
        ready
        busy={pointing.busy}
        onFill={() => onView("several")}
      />
    ) : (
      <FillBar
        label={label}
        ready={ready}
        busy={pointing.busy}
        caution={staleCaution(opened, today)}
        onFill={insert.onInsert}
      />
    );
  return (
    <Panel bar={bar}>
      <FormNotices
        notices={notices}
        today={today}
        busy={pointing.busy}
        onReplace={(notice) => onFill(replaceJob(notice))}
        onLeave={({ id }) => setDraft((now) => ({ ...now, leftAsIs: new Set([...now.leftAsIs, id]) }))}
        onShow={pointing.show}
      />
      {directory.kept === "this-session" && <Text role="status">{directoryWords.notKept}</Text>}
      <DirectoryList
        list={list}
        nation={nation}
        lastSought={lastSought}
        hiddenCount={directory.hiddenCount}
        onShowHidden={directory.showHidden}
        draw={(contact) => (
          <DirectoryItem
            key={contact.id}
            contact={contact}
            directory={directory}
            form={form}
            insert={insert}
            today={today}
            open={open}
            ticked={ticked}
            onOpen={(now) => onState({ open: now })}
            onTicked={onTicked}
            onClose={close}
          />
        )}
      >
        <DirectoryTools
          addButton={addButton}
          isAdding={open.kind === "new"}
          onAdd={() => onState({ open: { kind: "new" } })}
          onView={onView}
          said={said}
        />
        {open.kind === "new" && (
          <ContactForm
            heading={directoryWords.newService}
            remark={directory.oursId === undefined ? directoryWords.mayBeOurs : undefined}
            start={emptyContact}
            today={today}
            onSave={(draft) => {
              directory.keep(draft);
              close();
            }}
            onCancel={close}
          />
        )}
        <EmergencyBox />
      </DirectoryList>
      {directory.kept === "kept" && (
        <Text size={200}>{isPartitioned ? directoryWords.ownAreKeptHere : directoryWords.ownAreKept}</Text>
      )}
      <BoxQuestions
        questions={questionsOn(form).filter((each) => isAbout(each, serviceKeys))}
        pointing={pointing}
      />
    </Panel>
  );
}
