import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Contact, ContactDraft } from "../../services/contact";
import { groupPhone } from "../../services/phone";
import { ContactForm } from "./ContactForm";
import { RemoveContact } from "./RemoveContact";

type ContactCardProps = {
  readonly contact: Contact;
  readonly open: boolean;
  readonly editing: boolean;
  readonly onToggle: () => void;
  readonly onEdit: () => void;
  readonly onSave: (draft: ContactDraft) => void;
  readonly onCancel: () => void;
  readonly onRemove: () => void;
  /** The ways to insert it, shown while the card is open. */
  readonly children: ReactNode;
};

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  secondary: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** One service: its name, its number large and grouped, its hours; opened, the ways to insert it. */
export function ContactCard(props: ContactCardProps) {
  const styles = useStyles();
  const { contact, open, editing, onToggle, onEdit, onSave, onCancel, onRemove, children } = props;
  const { name, phone, hours, note } = contact;
  if (editing) {
    return (
      <li className={styles.card}>
        <ContactForm heading={`Edit ${name}`} start={contact} onSave={onSave} onCancel={onCancel} />
      </li>
    );
  }
  return (
    <li className={styles.card} aria-label={name}>
      <Text as="h2" weight="semibold" block>
        {name}
      </Text>
      <Text size={500}>{groupPhone(phone)}</Text>
      <Text size={200}>{hours === "" ? "Opening hours not known" : hours}</Text>
      {note !== undefined && (
        <Text size={200} className={styles.secondary}>
          Note for yourself: {note}
        </Text>
      )}
      <div className={styles.buttons}>
        <Button size="small" aria-expanded={open} aria-label={`Insert ${name}`} onClick={onToggle}>
          Insert
        </Button>
        <Button size="small" appearance="subtle" aria-label={`Edit ${name}`} onClick={onEdit}>
          Edit
        </Button>
        <RemoveContact name={name} onRemove={onRemove} />
      </div>
      {open && children}
    </li>
  );
}
