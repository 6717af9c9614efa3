import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Contact, ContactField } from "../../services/contact";
import { answerWords, contactLabels } from "../words/contacts";
import { servicesWords } from "../words/services";

const useStyles = makeStyles({
  facts: { margin: 0, overflowWrap: "anywhere" },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fact: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** The answers that a card has no room for until it is opened, in the order of use. */
const fields: readonly ContactField[] = [
  "otherPhones",
  "text",
  "relay",
  "email",
  "website",
  "categories",
  "nations",
  "languages",
  "showsOnBills",
  "clientCopy",
  "address",
  "addressMayBeGiven",
  "note",
  "source",
];

/** All that is known of a service beside what its card says. */
export function ContactFacts({ contact }: { readonly contact: Contact }) {
  const styles = useStyles();
  const known = fields
    .map((field) => ({ field, words: answerWords(contact, field) }))
    .filter(({ words }) => words !== "");
  if (known.length === 0) return <Text size={200}>{servicesWords.nothingMore}</Text>;
  return (
    <dl className={styles.facts}>
      {known.map(({ field, words }) => (
        <Fragment key={field}>
          <dt className={styles.label}>{contactLabels[field]}</dt>
          <dd className={styles.fact}>
            {/^https?:\/\//i.test(words) ? (
              <Link href={words} target="_blank" rel="noreferrer">
                {words}
              </Link>
            ) : (
              words
            )}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
