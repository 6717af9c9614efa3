import { Button, Field, Input, makeStyles, Subtitle2, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ContactDraft } from "../../services/contact";
import { contactProblems } from "../../services/contact";

type ContactFormProps = {
  readonly heading: string;
  readonly start: ContactDraft;
  readonly onSave: (draft: ContactDraft) => void;
  readonly onCancel: () => void;
};

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The answers about one service, kept when Save is pressed and nothing is missing. */
export function ContactForm({ heading, start, onSave, onCancel }: ContactFormProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const problems = contactProblems(draft);
  const shown = tried ? problems : {};
  const set = (part: Partial<ContactDraft>) => setDraft({ ...draft, ...part });
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={heading}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(problems).length === 0) onSave(draft);
      }}
    >
      <Subtitle2 as="h2">{heading}</Subtitle2>
      <Field label="Name of the service" required validationMessage={shown.name}>
        <Input
          // The button that opened this form may be gone, and the focus with it.
          autoFocus
          value={draft.name}
          onChange={(_, { value }) => set({ name: value })}
        />
      </Field>
      <Field label="Phone number" required hint="With its area code" validationMessage={shown.phone}>
        <Input type="tel" value={draft.phone} onChange={(_, { value }) => set({ phone: value })} />
      </Field>
      <Field label="Opening hours" hint="Leave blank if you have not checked them">
        <Input value={draft.hours} onChange={(_, { value }) => set({ hours: value })} />
      </Field>
      <Field label="Note for yourself" hint="Never goes in the form. Write nothing about a client.">
        <Textarea value={draft.note ?? ""} onChange={(_, { value }) => set({ note: value })} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit">Save service</Button>
        <Button appearance="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
