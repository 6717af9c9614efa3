import { makeStyles, tokens } from "@fluentui/react-components";
import type { IsoDate } from "../../plan/calendar";
import type { Form } from "../../plan/form";
import type { LayeredContact } from "../../services/contact";
import type { CardPart } from "./ContactCard";
import { ContactCard } from "./ContactCard";
import { ContactForm } from "./ContactForm";
import { layerLabels } from "../words/contacts";
import { InsertWays } from "./InsertWays";
import type { Directory } from "./useDirectory";
import type { Insert } from "./useInsert";
import { directoryWords } from "../words/directory";

/** What is open in the list: nothing, a part of a card, or the form for a new or a known contact. */
export type Open =
  { readonly kind: "none" | "new" } | { readonly kind: CardPart | "edit"; readonly id: string };

type DirectoryItemProps = {
  readonly contact: LayeredContact;
  readonly directory: Directory;
  readonly form: Form;
  /** How the opened contact goes into the form. */
  readonly insert: Insert;
  readonly today: IsoDate;
  readonly open: Open;
  readonly ticked: ReadonlySet<string>;
  readonly onOpen: (open: Open) => void;
  readonly onTicked: (ticked: ReadonlySet<string>) => void;
  readonly onClose: () => void;
};

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalMNudge,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

/** One service of the list: its card, or the form to change it. It can take the focus when the button that led to it goes. */
export function DirectoryItem(props: DirectoryItemProps) {
  const styles = useStyles();
  const { contact, directory, form, insert, today, open, ticked, onOpen, onTicked, onClose } = props;
  const { id, name, layer } = contact;
  const part = "id" in open && open.id === id ? open.kind : undefined;
  const original = directory.originalOf(contact);
  return (
    <li className={styles.card} aria-label={name} tabIndex={-1}>
      {part === "edit" ? (
        <ContactForm
          heading={directoryWords.editOf(name)}
          start={contact}
          today={today}
          remark={layer === "own" ? undefined : directoryWords.makesCopy(layerLabels[layer])}
          onSave={(draft, first) => {
            directory.keep(draft, id, first);
            onClose();
          }}
          onCancel={onClose}
        />
      ) : (
        <ContactCard
          contact={contact}
          original={original}
          today={today}
          open={part}
          ticked={ticked.has(id)}
          isOurs={directory.oursId === id}
          onOurs={(isOurs) => directory.sayOurs(isOurs ? id : undefined)}
          onOpen={(kind) => onOpen(kind === undefined ? { kind: "none" } : { kind, id })}
          onTick={(isTicked) => {
            const others = [...ticked].filter((each) => each !== id);
            onTicked(new Set(isTicked ? [...others, id] : others));
          }}
          onChecked={() => directory.markChecked(contact, today)}
          onEdit={() => onOpen({ kind: "edit", id })}
          onRemove={() => {
            directory.remove(contact);
            onClose();
          }}
        >
          <InsertWays form={form} insert={insert} />
        </ContactCard>
      )}
    </li>
  );
}
