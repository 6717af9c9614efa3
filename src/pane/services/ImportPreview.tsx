import { capital } from "../words/counting";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Contact, ContactField } from "../../services/contact";
import type { ImportProblem } from "../../services/importProblem";
import { groupPhone } from "../../services/phone";
import type { Preview } from "../../services/previewContacts";
import { answerWords, contactLabels } from "../words/contacts";
import { usePages } from "./usePages";
import { listsWords } from "../words/lists";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  secondary: { color: tokens.colorNeutralForeground2 },
  was: { textDecorationLine: "line-through" },
});

/** What an import would do, worst first: what could not be used, what is to be looked at, what changes, what is new, what is the same. */
export function ImportPreview({ preview }: { readonly preview: Preview }) {
  const { added, changed, same, notUsed, remarks } = preview;
  return (
    <>
      <Part
        heading={listsWords.couldNotBeUsed(new Set(notUsed.map(({ row }) => row)).size)}
        items={notUsed}
        draw={(problem) => <ProblemWords problem={problem} />}
      />
      <Part
        heading={listsWords.toLookAt(remarks.length)}
        items={remarks}
        draw={(problem) => <ProblemWords problem={problem} />}
      />
      <Part
        heading={listsWords.changed(changed.length)}
        items={changed}
        draw={({ before, after, fields }) => (
          <>
            <Text weight="semibold" block>
              {after.name}
            </Text>
            {fields.map((field) => (
              <FieldChange key={field} field={field} before={before} after={after} />
            ))}
          </>
        )}
      />
      <Part
        heading={listsWords.new(added.length)}
        items={added}
        draw={(contact) => (
          <>
            <Text weight="semibold" block>
              {contact.name}
            </Text>
            <Text size={200}>{wordsOf(contact)}</Text>
          </>
        )}
      />
      {same.length > 0 && <Text>{listsWords.sameAsYours(same.length)}</Text>}
    </>
  );
}

/** How many of each kind are drawn at first. */
const atOnce = 20;

type PartProps<Item> = {
  readonly heading: string;
  readonly items: readonly Item[];
  readonly draw: (item: Item) => ReactNode;
};

function Part<Item>({ heading, items, draw }: PartProps<Item>) {
  const styles = useStyles();
  const id = useId();
  const { shown, more, onMore, listRef } = usePages(items, atOnce);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Text as="h3" id={id} weight="semibold" block>
        {heading}
      </Text>
      <ul ref={listRef} className={styles.list}>
        {shown.map((item, index) => (
          <li key={index} tabIndex={-1}>
            {draw(item)}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" onClick={onMore}>
          {listsWords.showMore(more)}
        </Button>
      )}
    </section>
  );
}

function ProblemWords({ problem: { row, field, what, how } }: { readonly problem: ImportProblem }) {
  const styles = useStyles();
  const place = [row === 0 ? listsWords.theFile : listsWords.row(row), field]
    .filter((each) => each !== "")
    .join(", ");
  return (
    <>
      <Text size={200} block>
        <strong>{place}:</strong> {sentence(what)}
      </Text>
      <Text size={200} block className={styles.secondary}>
        {sentence(how)}
      </Text>
    </>
  );
}

type FieldChangeProps = { readonly field: ContactField; readonly before: Contact; readonly after: Contact };

function FieldChange({ field, before, after }: FieldChangeProps) {
  const styles = useStyles();
  const [was, now] = [before, after].map((contact) => answerWords(contact, field));
  return (
    <Text size={200} block>
      {contactLabels[field]}:{" "}
      {was !== "" && (
        <>
          <del className={styles.was}>{was}</del>{" "}
        </>
      )}
      {now === "" ? listsWords.takenOut : <ins>{now}</ins>}
    </Text>
  );
}

function wordsOf({ phone, text, website, email, hours }: Contact): string {
  const way = phone !== "" ? groupPhone(phone) : (text ?? website ?? email ?? "");
  return hours === "" ? way : `${way}, ${hours}`;
}

function sentence(words: string): string {
  const whole = capital(words);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}
