import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Contact, LayeredContact } from "../../services/contact";
import { groupPhone } from "../../services/phone";
import { layerLabels } from "../words/contacts";
import { servicesWords } from "../words/services";

type OriginalSaysProps = {
  readonly contact: Contact;
  readonly original: LayeredContact;
  /** Lets go of one's own copy. */
  readonly onTake: () => void;
};

const useStyles = makeStyles({
  says: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
});

/** Where one's own copy has another number or other hours than the list that it was copied from: that list may be newer. */
export function OriginalSays({ contact, original, onTake }: OriginalSaysProps) {
  const styles = useStyles();
  const says = [
    ...(original.closed !== contact.closed && original.closed !== undefined ? [servicesWords.isClosed] : []),
    ...(original.phone !== contact.phone ? [groupPhone(original.phone)] : []),
    ...(original.hours !== contact.hours
      ? [original.hours === "" ? servicesWords.noHours : original.hours]
      : []),
  ];
  if (says.length === 0) return null;
  const whose = original.layer === "starter" ? servicesWords.nationalList : servicesWords.organisationsList;
  return (
    <div className={styles.says}>
      <Text size={200}>{servicesWords.listSays(whose, says.join("; "))}</Text>
      <Button
        size="small"
        aria-label={servicesWords.useThatOf(layerLabels[original.layer].toLowerCase(), contact.name)}
        onClick={onTake}
      >
        {servicesWords.useThat}
      </Button>
    </div>
  );
}
