import { Body1, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Form } from "../../plan/form";
import { serviceKeys } from "../../plan/form";
import { isAbout, questionsOn } from "../../plan/setUpQuestions";
import { emptyContact } from "../../services/contact";
import { cursorLine } from "../../services/contactWords";
import { BoxQuestions } from "../boxes/BoxQuestions";
import { FillBar } from "../FillBar";
import { Panel } from "../Panel";
import type { FillJob, Pointing } from "../useForm";
import { ContactCard } from "./ContactCard";
import { ContactForm } from "./ContactForm";
import type { InsertChoice } from "./insertWay";
import { choiceIn, insertBar, wantedFor } from "./insertWay";
import { InsertWays } from "./InsertWays";
import { useContacts } from "./useContacts";

type ServicesPanelProps = {
  readonly form: Form;
  readonly pointing: Pointing;
  /** Office's key for what this site keeps on this computer. */
  readonly partitionKey: string | undefined;
  readonly onFill: (job: FillJob) => void;
  readonly onInsertAtCursor: (text: string, done: string) => void;
};

/** What is open in the list: nothing, a card with its ways to insert, or the form for a new or a known contact. */
type Open = { readonly kind: "none" | "new" } | { readonly kind: "card" | "edit"; readonly id: string };

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

/** The practitioner's list of services, and the bar that puts the opened one in the form. */
export function ServicesPanel({
  form,
  pointing,
  partitionKey,
  onFill,
  onInsertAtCursor,
}: ServicesPanelProps) {
  const styles = useStyles();
  const contacts = useContacts(partitionKey);
  const [open, setOpen] = useState<Open>({ kind: "none" });
  const [chosen, setChosen] = useState<InsertChoice>({ way: "service-line", area: "general" });
  const addButton = useRef<HTMLButtonElement>(null);
  const choice = choiceIn(form, chosen);
  const contact = open.kind === "card" ? contacts.list.find(({ id }) => id === open.id) : undefined;
  const { label, ready, done } = insertBar(form, contact, choice);

  const close = () => {
    setOpen({ kind: "none" });
    addButton.current?.focus();
  };
  const insert = () => {
    if (contact === undefined) return;
    if (choice.way === "cursor") {
      onInsertAtCursor(cursorLine(contact), done);
      return;
    }
    onFill({
      wanted: wantedFor(contact, choice, form),
      done: ({ filled }) => (filled > 0 ? done : "Nothing was added"),
      written: () => undefined,
      putBackDraft: () => undefined,
    });
  };

  return (
    <Panel bar={<FillBar label={label} ready={ready} busy={pointing.busy} onFill={insert} />}>
      <Body1>Your own list of services. It is kept on this computer, with nothing about clients.</Body1>
      {contacts.kept === "this-session" && (
        <Text role="status">
          This computer would not keep the list. It is here until you close this pane; note the numbers
          elsewhere.
        </Text>
      )}
      <Button ref={addButton} aria-expanded={open.kind === "new"} onClick={() => setOpen({ kind: "new" })}>
        Add a service
      </Button>
      {open.kind === "new" && (
        <ContactForm
          heading="New service"
          start={emptyContact}
          onSave={(draft) => {
            contacts.keep(draft);
            close();
          }}
          onCancel={close}
        />
      )}
      <ul className={styles.list} aria-label="Your services">
        {contacts.list.map((one) => (
          <ContactCard
            key={one.id}
            contact={one}
            open={contact === one}
            editing={open.kind === "edit" && open.id === one.id}
            onToggle={() => setOpen(contact === one ? { kind: "none" } : { kind: "card", id: one.id })}
            onEdit={() => setOpen({ kind: "edit", id: one.id })}
            onSave={(draft) => {
              contacts.keep(draft, one.id);
              close();
            }}
            onCancel={close}
            onRemove={() => {
              contacts.remove(one.id);
              close();
            }}
          >
            <InsertWays contact={one} form={form} choice={choice} onChoose={setChosen} />
          </ContactCard>
        ))}
      </ul>
      <BoxQuestions
        questions={questionsOn(form).filter((each) => isAbout(each, serviceKeys))}
        pointing={pointing}
      />
    </Panel>
  );
}
