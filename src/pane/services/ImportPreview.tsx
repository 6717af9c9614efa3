import { capital } from "../words/counting";
import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { Contact, ContactField } from "../../services/contact";
import type { ImportProblem } from "../../services/importProblem";
import { groupPhone } from "../../services/phone";
import type { Preview, PreviewAnswers } from "../../services/previewContacts";
import { kindsOf, type ProblemKind } from "../../services/problemKinds";
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

type ImportPreviewProps = {
  readonly preview: Preview;
  readonly answers: PreviewAnswers;
  readonly onAnswers: (answers: PreviewAnswers) => void;
};

/**
 * What an import would do, worst first: what could not be used, what is to be looked at, each kind once; then what changes, what
 * may be the same, what is no longer in the list, what is new and what is the same.
 */
export function ImportPreview({ preview, answers, onAnswers }: ImportPreviewProps) {
  const { added, changed, same, perhaps, gone, notUsed, remarks } = preview;
  return (
    <>
      <Part
        heading={listsWords.couldNotBeUsed(new Set(notUsed.map(({ row }) => row)).size)}
        items={kindsOf(notUsed)}
        draw={(kind) => <ProblemKindWords kind={kind} />}
      />
      <Part
        heading={listsWords.toLookAt(remarks.length)}
        items={kindsOf(remarks)}
        draw={(kind) => <ProblemKindWords kind={kind} />}
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
        heading={listsWords.perhapsSame(perhaps.length)}
        items={perhaps}
        draw={({ before, added: other }) => (
          <>
            <Text weight="semibold" block>
              {other.name}
            </Text>
            <Text size={200} block>
              {wordsOf(other)}
            </Text>
            <Checkbox
              label={listsWords.isTheSame(before.name)}
              checked={answers.same.has(before.id)}
              onChange={(_, { checked }) =>
                onAnswers({ ...answers, same: withOrWithout(answers.same, before.id, checked === true) })
              }
            />
          </>
        )}
      />
      <Part
        heading={listsWords.gone(gone.length)}
        items={gone}
        draw={(contact) => (
          <Checkbox
            label={listsWords.takeOut(contact.name)}
            checked={answers.takenOut.has(contact.id)}
            onChange={(_, { checked }) =>
              onAnswers({
                ...answers,
                takenOut: withOrWithout(answers.takenOut, contact.id, checked === true),
              })
            }
          />
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

/** How many of a kind are shown before the others are asked for. */
const examples = 3;

/** Problems that are put right in the same way: what to do once, and the first few of them. */
function ProblemKindWords({ kind: { how, problems } }: { readonly kind: ProblemKind }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? problems : problems.slice(0, examples);
  const more = problems.length - shown.length;
  return (
    <>
      {problems.length > examples && (
        <Text size={200} block weight="semibold">
          {listsWords.ofThem(problems.length, more)}
        </Text>
      )}
      {shown.map((problem, index) => (
        <ProblemWords key={index} problem={problem} />
      ))}
      <Text size={200} block className={styles.secondary}>
        {sentence(how)}
      </Text>
      {more > 0 && (
        <Button size="small" onClick={() => setAll(true)}>
          {listsWords.showAllOf(problems.length)}
        </Button>
      )}
    </>
  );
}

function ProblemWords({ problem: { row, field, what } }: { readonly problem: ImportProblem }) {
  const place = [row === 0 ? listsWords.theFile : listsWords.row(row), field]
    .filter((each) => each !== "")
    .join(", ");
  return (
    <Text size={200} block>
      <strong>{place}:</strong> {sentence(what)}
    </Text>
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

function withOrWithout(ids: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const others = [...ids].filter((each) => each !== id);
  return new Set(isIn ? [...others, id] : others);
}

function wordsOf({ phone, text, website, email, hours }: Contact): string {
  const way = phone !== "" ? groupPhone(phone) : (text ?? website ?? email ?? "");
  return hours === "" ? way : `${way}, ${hours}`;
}

function sentence(words: string): string {
  const whole = capital(words);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}
