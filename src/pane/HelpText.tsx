import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import about from "../../package.json";
import { WordCheck, type WordCheckProps } from "./help/WordCheck";
import { helpWords } from "./words/help";
import { keysWords } from "./words/keys";
import { wordCheckWords } from "./words/wordCheck";

export type HelpTextProps = {
  /** Whom to ask, where the organisation says so. */
  readonly support: string | undefined;
  /** What of the organisation's own settings could not be used. */
  readonly organisationProblems: readonly string[];
  readonly checking: WordCheckProps["checking"];
};

const useStyles = makeStyles({
  help: {
    overflowWrap: "anywhere",
    "& p": { marginBlock: tokens.spacingVerticalXS },
    "& ul, & ol": { marginBlock: tokens.spacingVerticalXS, paddingLeft: "1.6em" },
  },
  keys: {
    borderSpacing: 0,
    textAlign: "left",
    // In large letters a key is parted at its plus, and no word is.
    overflowWrap: "break-word",
    "& th": { paddingRight: tokens.spacingHorizontalS },
  },
});

/** The keys, what is stored, what to do when Word refuses, and who can help; remarks for an administrator stand at its end. */
export function HelpText({ support, organisationProblems, checking }: HelpTextProps) {
  const styles = useStyles();
  return (
    <div className={styles.help}>
      <p>{helpWords.whatItIs}</p>
      {support !== undefined && <p>{helpWords.support(support)}</p>}
      <Part title={helpWords.keysTitle}>
        <table className={styles.keys}>
          <tbody>
            {keysWords.map(([key, what]) => (
              <tr key={key}>
                <th scope="row">
                  {key.split(/(?<=\+)/).map((part) => (
                    <Fragment key={part}>
                      {part}
                      <wbr />
                    </Fragment>
                  ))}
                </th>
                <td>{what}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{helpWords.keysNeed}</p>
      </Part>
      <Part title={helpWords.storedTitle}>
        <p>{helpWords.nothingStored}</p>
        <p>{helpWords.draftsGo}</p>
        <p>{helpWords.servicesStay}</p>
        <p>{helpWords.settingsStay}</p>
      </Part>
      <Part title={helpWords.refusedTitle}>
        <ol>
          {helpWords.refused.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Part>
      <Part title={wordCheckWords.title}>
        <WordCheck checking={checking} />
      </Part>
      <Part title={helpWords.aboutTitle}>
        <p>{helpWords.version(about.version)}</p>
        <p>{helpWords.licence}</p>
      </Part>
      {organisationProblems.length > 0 && (
        <>
          <p>{helpWords.notUsed}</p>
          <ul>
            {organisationProblems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <Text size={400} weight="semibold" as="h3">
        {title}
      </Text>
      {children}
    </section>
  );
}
