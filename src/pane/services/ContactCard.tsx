import { Badge, Button, Checkbox, Field, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { IsoDate } from "../../plan/calendar";
import type { LayeredContact } from "../../services/contact";
import { groupPhone } from "../../services/phone";
import { CheckedMark } from "./CheckedMark";
import { ContactFacts } from "./ContactFacts";
import { closedWords, layerWords, nationsTold } from "../words/contacts";
import { OriginalSays } from "./OriginalSays";
import { RemoveContact } from "./RemoveContact";
import type { Original } from "./useDirectory";
import { servicesWords } from "../words/services";

/** What of a card is open. */
export type CardPart = "insert" | "more";

export type ContactCardProps = {
  readonly contact: LayeredContact;
  readonly original: Original | undefined;
  readonly today: IsoDate;
  readonly open: CardPart | undefined;
  readonly ticked: boolean;
  /** It is the practitioner's own service. */
  readonly isOurs: boolean;
  readonly onOurs: (isOurs: boolean) => void;
  readonly onOpen: (part: CardPart | undefined) => void;
  readonly onTick: (ticked: boolean) => void;
  readonly onChecked: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  /** The ways to insert it, shown while that part is open. */
  readonly children: ReactNode;
};

const useStyles = makeStyles({
  badges: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  // Fluent's badges hold one line; at 400 % zoom theirs is longer than the pane is wide.
  badge: { height: "auto", borderRadius: "10px", textAlign: "start" },
  secondary: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  button: { minWidth: "auto" },
});

/** One service: its name and whose list it is from, its number large and grouped, its hours, when it was checked. */
export function ContactCard(props: ContactCardProps) {
  const styles = useStyles();
  const { contact, original, today, open, ticked, isOurs, onOurs, onOpen, onTick, onChecked, children } =
    props;
  const { name, phone, text, hours, forWhom, area, closed } = contact;
  const toggle = (part: CardPart) => onOpen(open === part ? undefined : part);
  const about = [forWhom && servicesWords.forWhom(forWhom), area, nationsTold(contact)].filter(
    (each) => each !== undefined && each !== "",
  );
  return (
    <>
      <Text as="h2" weight="semibold" block>
        {name}
      </Text>
      <div className={styles.badges}>
        <Badge appearance="outline" className={styles.badge}>
          {layerWords(contact, original?.contact, original?.isSame === true)}
        </Badge>
        {isOurs && (
          <Badge appearance="outline" color="brand" className={styles.badge}>
            {servicesWords.ours}
          </Badge>
        )}
        {closed !== undefined && (
          <Badge appearance="outline" color="danger" className={styles.badge}>
            {closedWords[closed]}
          </Badge>
        )}
      </div>
      {phone !== "" && <Text size={500}>{groupPhone(phone)}</Text>}
      {phone === "" && (
        <Text size={400}>
          {text !== undefined ? servicesWords.textTo(groupPhone(text)) : (contact.website ?? contact.email)}
        </Text>
      )}
      <Text size={200}>{hours === "" ? servicesWords.hoursNotKnown : hours}</Text>
      {about.length > 0 && (
        <Text size={200} className={styles.secondary}>
          {about.join(" · ")}
        </Text>
      )}
      <CheckedMark contact={contact} today={today} offersCheck={open !== undefined} onChecked={onChecked} />
      {original !== undefined && !original.isSame && (
        <OriginalSays contact={contact} original={original.contact} onTake={props.onRemove} />
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          className={styles.button}
          aria-expanded={open === "insert"}
          aria-label={servicesWords.insertOf(name)}
          onClick={() => toggle("insert")}
        >
          {servicesWords.insert}
        </Button>
        <Button
          size="small"
          className={styles.button}
          aria-expanded={open === "more"}
          aria-label={servicesWords.moreAboutOf(name)}
          onClick={() => toggle("more")}
        >
          {servicesWords.more}
        </Button>
        {closed !== "closed" && (
          <Checkbox
            label={servicesWords.tick}
            aria-label={servicesWords.tickOf(name)}
            checked={ticked}
            onChange={(_, { checked }) => onTick(checked === true)}
          />
        )}
      </div>
      {open === "insert" && children}
      {open === "more" && (
        <>
          <ContactFacts contact={contact} />
          {contact.layer !== "starter" && closed !== "closed" && (
            <Field hint={servicesWords.oursHint}>
              <Checkbox
                label={servicesWords.isOurs}
                aria-label={servicesWords.isOursOf(name)}
                checked={isOurs}
                onChange={(_, { checked }) => onOurs(checked === true)}
              />
            </Field>
          )}
          <div className={styles.buttons}>
            <Button size="small" aria-label={servicesWords.editOf(name)} onClick={props.onEdit}>
              {servicesWords.edit}
            </Button>
            {contact.layer !== "organisation" && (
              <RemoveContact contact={contact} original={original?.contact} onRemove={props.onRemove} />
            )}
          </div>
        </>
      )}
    </>
  );
}
