import { Button, Checkbox, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { IsoDate } from "../../plan/calendar";
import type { Contact, ContactDraft } from "../../services/contact";
import { contactProblems } from "../../services/contact";
import { likelyPhone } from "../../services/likelyPhone";
import { groupPhone } from "../../services/phone";
import { contactLabels } from "../words/contacts";
import { MoreAboutContact } from "./MoreAboutContact";
import { contactFormWords } from "../words/contactForm";

type ContactFormProps = {
  readonly heading: string;
  readonly start: ContactDraft;
  readonly today: IsoDate;
  /** What keeping it means, where that is not plain. */
  readonly remark?: string;
  /** With what it was when the form was opened: another pane may change it meanwhile. */
  readonly onSave: (draft: ContactDraft, first: ContactDraft) => void;
  readonly onCancel: () => void;
};

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  closed: { display: "none" },
  more: { alignSelf: "flex-start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The answers about one service, kept when Save is pressed and nothing is missing. */
export function ContactForm({ heading, start, today, remark, onSave, onCancel }: ContactFormProps) {
  const styles = useStyles();
  const id = useId();
  const [first] = useState(start);
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const [isChecked, setIsChecked] = useState(false);
  const [more, setMore] = useState(false);
  const problems = contactProblems(draft);
  const shown = tried ? problems : {};
  const likely = likelyPhone(draft.phone);
  const set = (part: Partial<ContactDraft>) => setDraft({ ...draft, ...part });
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={heading}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(problems).some((field) => !shownFirst.has(field))) setMore(true);
        if (Object.keys(problems).length === 0) onSave(withCheck(draft, first, isChecked, today), first);
      }}
    >
      <Text size={400} weight="semibold" as="h2">
        {heading}
      </Text>
      {remark !== undefined && <Text size={200}>{remark}</Text>}
      <Field label={contactLabels.name} required validationMessage={shown.name}>
        <Input
          // The button that opened this form may be gone, and the focus with it.
          autoFocus
          value={draft.name}
          onChange={(_, { value }) => set({ name: value })}
        />
      </Field>
      <Field label={contactLabels.phone} hint={contactFormWords.withAreaCode} validationMessage={shown.phone}>
        <Input type="tel" value={draft.phone} onChange={(_, { value }) => set({ phone: value })} />
      </Field>
      {shown.phone !== undefined && likely !== undefined && (
        <Button size="small" className={styles.more} onClick={() => set({ phone: likely })}>
          {contactFormWords.likely(groupPhone(likely))}
        </Button>
      )}
      <Field label={contactLabels.hours} hint={contactFormWords.leaveBlank} validationMessage={shown.hours}>
        <Input value={draft.hours} onChange={(_, { value }) => set({ hours: value })} />
      </Field>
      <Checkbox
        label={contactFormWords.checkedToday}
        checked={isChecked}
        onChange={(_, { checked }) => setIsChecked(checked === true)}
      />
      <Button
        size="small"
        className={styles.more}
        aria-expanded={more}
        aria-controls={id}
        onClick={() => setMore(!more)}
      >
        {contactFormWords.more}
      </Button>
      <div id={id} className={more ? styles.form : styles.closed}>
        {more && <MoreAboutContact draft={draft} problems={shown} onDraft={set} />}
      </div>
      <div className={styles.buttons}>
        <Button type="submit">{contactFormWords.save}</Button>
        <Button appearance="subtle" onClick={onCancel}>
          {contactFormWords.cancel}
        </Button>
      </div>
    </form>
  );
}

/** The answers that are there before "More about it" is opened. */
const shownFirst: ReadonlySet<string> = new Set(["name", "phone", "hours"]);

/** The draft with the day it was checked: an earlier check says nothing about a number or hours that are new. */
function withCheck(
  draft: ContactDraft,
  start: ContactDraft,
  isChecked: boolean,
  today: IsoDate,
): ContactDraft {
  const { checkedOn, checkedBy, ...rest } = draft;
  if (isChecked) return { ...rest, checkedOn: today };
  const ways = ["phone", "text", "hours"] as const satisfies readonly (keyof Contact)[];
  const isAsItWas = ways.every((key) => (draft[key] ?? "") === (start[key] ?? ""));
  return isAsItWas ? draft : rest;
}
