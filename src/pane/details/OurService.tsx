import { Button, Checkbox, Field, makeStyles, Text } from "@fluentui/react-components";
import { editsToFill } from "../../plan/editsToFill";
import type { Form, ServiceKey } from "../../plan/form";
import { textOf } from "../../plan/form";
import type { Contact, LayeredContact } from "../../services/contact";
import { mergedContacts } from "../../services/contactLayers";
import { contactStore } from "../../services/contactStore";
import { openingLine, serviceLine } from "../../services/contactWords";
import type { OrganisationContacts } from "../../services/organisationContacts";
import { detailsWords } from "../words/details";

type OurServiceProps = {
  readonly form: Form;
  readonly ours: Contact | undefined;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
  /** Leads to where it is said which service is one's own. */
  readonly onServices: () => void;
};

const useStyles = makeStyles({
  says: { display: "block", overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start", minWidth: "auto" },
});

/** One's own service, entered once, to be put in "The service can be contacted on"; nothing where the form says it or has no such line. */
export function OurService({ form, ours, ticked, onTick, onServices }: OurServiceProps) {
  const styles = useStyles();
  const box = form.service.contact;
  if (box === undefined) return null;
  if (ours === undefined)
    return box.answer.kind === "text" ? null : (
      <Field label={detailsWords.ourService}>
        <Button size="small" className={styles.button} onClick={onServices}>
          {detailsWords.sayOurs}
        </Button>
      </Field>
    );
  const wanted = ourServiceWanted(form, ours);
  if (editsToFill(form, { service: wanted }).edits.length === 0) return null;
  const says = textOf(box.answer);
  return (
    <Field hint={says === "" || says === wanted.contact ? undefined : detailsWords.takesPlace(says)}>
      <Checkbox
        checked={ticked}
        onChange={(_, { checked }) => onTick(checked === true)}
        label={
          <>
            {detailsWords.putOurs}
            {Object.values(wanted).map((line) => (
              <Text key={line} size={200} className={styles.says}>
                {line}
              </Text>
            ))}
          </>
        }
      />
    </Field>
  );
}

/** What one's own service wants in the form's lines: its hours only where they are known. */
export function ourServiceWanted(form: Form, ours: Contact): Readonly<Partial<Record<ServiceKey, string>>> {
  const hours = openingLine(ours);
  return {
    contact: serviceLine(ours),
    ...(form.service.openingHours !== undefined && hours !== "" && { openingHours: hours }),
  };
}

/** The practitioner's own service as the lists have it now. */
export function ourService(
  partitionKey: string | undefined,
  { contacts, hide }: OrganisationContacts,
): LayeredContact | undefined {
  const store = contactStore(() => window.localStorage, partitionKey);
  const id = store.loadOurs();
  const lists = { own: store.load(), organisation: contacts, starter: [], hidden: hide };
  return id === undefined ? undefined : mergedContacts(lists).find((each) => each.id === id);
}
