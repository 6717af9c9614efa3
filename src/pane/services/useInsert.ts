import { useState } from "react";
import type { Form } from "../../plan/form";
import type { Contact } from "../../services/contact";
import type { FillJob } from "../useForm";
import type { InsertChoice, InsertText } from "./insertWay";
import { choiceIn, cursorText, insertBar, textsFor, wantedFor } from "./insertWay";

/** How chosen services go into the form, with the words as the user has edited them. */
export type Insert = {
  readonly contacts: readonly Contact[];
  readonly choice: InsertChoice;
  readonly texts: readonly InsertText[];
  readonly bar: ReturnType<typeof insertBar>;
  readonly onChoose: (choice: InsertChoice) => void;
  readonly onText: (key: InsertText["key"], text: string) => void;
  readonly onInsert: () => void;
};

/** The form, and the ways to write to it. */
export type Ways = {
  readonly form: Form;
  readonly onFill: (job: FillJob) => void;
  readonly onInsertAtCursor: (text: string, done: string) => void;
};

/** Holds the choice of a way, and edited words for as long as the services and the way stay the same. */
export function useInsert(contacts: readonly Contact[], { form, onFill, onInsertAtCursor }: Ways): Insert {
  const [chosen, setChosen] = useState<InsertChoice>({ way: "service-line" });
  const [edited, setEdited] = useState<Readonly<Record<string, string>>>({});
  const choice = choiceIn(form, chosen, contacts);
  const isFor = (key: InsertText["key"]) => [choice.way, key, ...contacts.map(({ id }) => id)].join(" ");
  const texts = textsFor(contacts, choice.way, form).map((each) => ({
    ...each,
    text: edited[isFor(each.key)] ?? each.text,
  }));
  const bar = insertBar(form, contacts, texts, choice);
  return {
    contacts,
    choice,
    texts,
    bar,
    onChoose: setChosen,
    onText: (key, text) => setEdited((before) => ({ ...before, [isFor(key)]: text })),
    onInsert() {
      if (choice.way === "cursor") {
        onInsertAtCursor(cursorText(texts), bar.done);
        return;
      }
      onFill({
        wanted: wantedFor(texts, choice),
        done: ({ filled }) => (filled > 0 ? bar.done : "Nothing was added"),
        written: () => undefined,
        putBackDraft: () => undefined,
      });
    },
  };
}
