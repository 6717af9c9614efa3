import { useState } from "react";
import type { Form } from "../../plan/form";
import type { Contact } from "../../services/contact";
import { stoodAlready } from "../stoodAlready";
import { withStood } from "../words/counting";
import { useDraft } from "../drafts/draftStore";
import type { CursorJob, FillJob } from "../formInWord";
import type { InsertChoice, InsertText } from "./insertWay";
import { choiceIn, cursorText, insertBar, textsFor, wantedFor } from "./insertWay";
import { withWords, withWritten, wordsId } from "./servicesDraft";
import { insertWords } from "../words/insert";

/** How chosen services go into the form, with the words as the user has edited them. */
export type Insert = {
  readonly contacts: readonly Contact[];
  /** The id of one's own service. */
  readonly oursId: string | undefined;
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
  readonly onInsertAtCursor: (job: CursorJob) => void;
};

/** Holds the choice of a way, and edited words for as long as the services and the way stay the same. */
export function useInsert(
  contacts: readonly Contact[],
  { form, onFill, onInsertAtCursor }: Ways,
  oursId?: string,
): Insert {
  const [chosen, setChosen] = useState<Partial<InsertChoice>>({});
  const [{ edited }, setDraft] = useDraft("services");
  const choice = choiceIn(form, chosen, contacts, oursId);
  const about = { way: choice.way, contacts: contacts.map(({ id }) => id) };
  const offered = textsFor(contacts, choice.way, form);
  const texts = offered.map((each) => ({
    ...each,
    text: edited[wordsId({ ...about, key: each.key })]?.text ?? each.text,
  }));
  const note = (isWritten: boolean) => setDraft((now) => withWritten(now, about, isWritten));
  const bar = insertBar(form, contacts, texts, choice);
  const putBackDraft = () => {
    note(false);
    return [];
  };
  return {
    contacts,
    oursId,
    choice,
    texts,
    bar,
    onChoose: setChosen,
    onText(key, text) {
      const isOffered = offered.some((each) => each.key === key && each.text === text);
      setDraft((now) => withWords(now, { ...about, key }, isOffered ? undefined : text));
    },
    onInsert() {
      if (choice.way === "cursor") {
        onInsertAtCursor({
          text: cursorText(texts),
          done: bar.done(1),
          written: () => note(true),
          putBackDraft,
        });
        return;
      }
      onFill({
        wanted: wantedFor(texts, choice),
        step: ({ written }) => bar.done(written.length),
        done: (filled) => {
          const { written } = filled;
          const done = written.length > 0 ? bar.done(written.length) : insertWords.nothingAdded;
          return withStood(
            done,
            choice.way === "service-line" && written.length > 0 ? 0 : stoodAlready(filled).length,
          );
        },
        written: ({ filled }) => {
          if (filled > 0) note(true);
        },
        putBackDraft,
      });
    },
  };
}
