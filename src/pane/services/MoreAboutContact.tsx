import { Checkbox, Field, Input, Label, Select, Text, Textarea } from "@fluentui/react-components";
import { useId } from "react";
import { adviceKeys } from "../../plan/form";
import type { ContactDraft, ContactProblems } from "../../services/contact";
import { nations } from "../../services/contact";
import { isRefuge } from "../../services/secretPlace";
import { areaLabels } from "../words/labels";
import { clientCopyWords, closedWords, contactLabels, nationLabels } from "../words/contacts";
import { contactFormWords } from "../words/contactForm";

type MoreAboutContactProps = {
  readonly draft: ContactDraft;
  readonly problems: ContactProblems;
  readonly onDraft: (part: Partial<ContactDraft>) => void;
};

type TextKey = "text" | "relay" | "website" | "email" | "area" | "forWhom" | "languages" | "source";

/** The answers about a service that few need to give. */
export function MoreAboutContact({ draft, problems, onDraft }: MoreAboutContactProps) {
  const textField = (key: TextKey, hint?: string) => (
    <Field label={contactLabels[key]} hint={hint} validationMessage={problems[key]}>
      <Input value={draft[key] ?? ""} onChange={(_, { value }) => onDraft({ [key]: value })} />
    </Field>
  );
  return (
    <>
      {textField("text", contactFormWords.suchAsText)}
      {textField("relay", contactFormWords.suchAsRelay)}
      {textField("website")}
      {textField("email")}
      <Choices
        label={contactLabels.categories}
        keys={adviceKeys}
        words={areaLabels}
        chosen={draft.categories ?? []}
        onChosen={(categories) => onDraft({ categories })}
      />
      {textField("area", contactFormWords.suchAsArea)}
      <Choices
        label={contactLabels.nations}
        keys={nations}
        words={nationLabels}
        chosen={draft.nations ?? []}
        onChosen={(chosen) => onDraft({ nations: chosen })}
      />
      {textField("forWhom")}
      {textField("languages")}
      <Choice
        label={contactLabels.showsOnBills}
        hint={contactFormWords.asServiceSays}
        words={{ "": contactFormWords.notKnown, no: contactFormWords.noItSays, yes: contactFormWords.yes }}
        chosen={draft.showsOnBills ?? ""}
        onChosen={(showsOnBills) => onDraft({ showsOnBills: showsOnBills === "" ? undefined : showsOnBills })}
      />
      <Choice
        label={contactLabels.clientCopy}
        words={{ "": contactFormWords.notKnown, ...clientCopyWords }}
        chosen={draft.clientCopy ?? ""}
        onChosen={(clientCopy) => onDraft({ clientCopy: clientCopy === "" ? undefined : clientCopy })}
      />
      <Choice
        label={contactLabels.closed}
        words={{ "": contactFormWords.open, ...closedWords }}
        chosen={draft.closed ?? ""}
        onChosen={(closed) => onDraft({ closed: closed === "" ? undefined : closed })}
      />
      <AddressOf draft={draft} problems={problems} onDraft={onDraft} />
      {textField("source", contactFormWords.sourcePage)}
      <Field label={contactLabels.note} hint={contactFormWords.neverInForm} validationMessage={problems.note}>
        <Textarea value={draft.note ?? ""} onChange={(_, { value }) => onDraft({ note: value })} />
      </Field>
    </>
  );
}

/** An address is asked for only where it may be given; that of a refuge is never kept. */
function AddressOf({ draft, onDraft }: MoreAboutContactProps) {
  if (isRefuge(draft)) return <Text size={200}>{contactFormWords.refugeAddress}</Text>;
  return (
    <>
      <Choice
        label={contactLabels.addressMayBeGiven}
        words={{ "": contactFormWords.no, yes: contactFormWords.yesToAnyone, never: contactFormWords.never }}
        chosen={draft.addressMayBeGiven === "no" ? "" : (draft.addressMayBeGiven ?? "")}
        onChosen={(chosen) => onDraft({ addressMayBeGiven: chosen === "" ? undefined : chosen })}
      />
      {draft.addressMayBeGiven === "yes" && (
        <Field label={contactLabels.address}>
          <Input value={draft.address ?? ""} onChange={(_, { value }) => onDraft({ address: value })} />
        </Field>
      )}
    </>
  );
}

type ChoicesProps<Key extends string> = {
  readonly label: string;
  readonly keys: readonly Key[];
  readonly words: Readonly<Record<Key, string>>;
  readonly chosen: readonly Key[];
  readonly onChosen: (chosen: readonly Key[]) => void;
};

function Choices<Key extends string>({ label, keys, words, chosen, onChosen }: ChoicesProps<Key>) {
  const id = useId();
  return (
    // No Field: it would give its label to every one of the boxes as their name.
    <div role="group" aria-labelledby={id}>
      <Label id={id}>{label}</Label>
      {keys.map((key) => (
        <div key={key}>
          <Checkbox
            label={words[key]}
            checked={chosen.includes(key)}
            onChange={(_, { checked }) =>
              onChosen(keys.filter((each) => (each === key ? checked === true : chosen.includes(each))))
            }
          />
        </div>
      ))}
    </div>
  );
}

type ChoiceProps<Key extends string> = {
  readonly label: string;
  readonly hint?: string;
  readonly words: Readonly<Record<Key, string>>;
  readonly chosen: Key;
  readonly onChosen: (chosen: Key) => void;
};

function Choice<Key extends string>({ label, hint, words, chosen, onChosen }: ChoiceProps<Key>) {
  // The keys are those of `words`.
  const keys = Object.keys(words) as Key[];
  return (
    <Field label={label} hint={hint}>
      <Select
        value={chosen}
        onChange={(_, { value }) => onChosen(keys.find((key) => key === value) ?? chosen)}
      >
        {keys.map((key) => (
          <option key={key} value={key}>
            {words[key]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
