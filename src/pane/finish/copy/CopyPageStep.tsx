import { Button, Field, makeStyles, mergeClasses, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { copyAsText, copyLayouts, neutralHeadings, type CopyPage } from "../../../plan/copyChoice";
import { CopyableText } from "../../CopyableText";
import { copyFileName, copyWords } from "../../words/copy";
import type { CopyDraft } from "./copyDraft";
import { downloadCopy } from "./downloadCopy";

type CopyPageStepProps = {
  readonly page: CopyPage;
  /** How many of its lines give something away. */
  readonly telling: number;
  readonly draft: CopyDraft;
  readonly onDraft: (change: Partial<CopyDraft>) => void;
  readonly onGiven: () => void;
};

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(9.5em, 100%), 1fr))",
    fontSize: tokens.fontSizeBase300,
    "& > *": { minWidth: 0 },
    gap: tokens.spacingHorizontalM,
  },
  desk: { padding: tokens.spacingHorizontalM, backgroundColor: tokens.colorNeutralBackground4 },
  page: {
    padding: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    // A contrast theme takes the shadow and the tint away.
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
    "& ul": { margin: 0, paddingLeft: "1.3em" },
    "& li, & h3, & h4": { marginTop: tokens.spacingVerticalXS, marginBottom: 0 },
  },
  large: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  card: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, maxWidth: "14em" },
  caution: { color: tokens.colorStatusWarningForeground2 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The page as it will be, and the ways to hand it over. */
export function CopyPageStep({ page, telling, draft, onDraft, onGiven }: CopyPageStepProps) {
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const [isMessage, setIsMessage] = useState(false);
  const download = async () => {
    const name = copyFileName(page.heading);
    await downloadCopy(page, name);
    setSaid(copyWords.downloaded(name));
    onGiven();
  };
  return (
    <>
      <div className={styles.choices}>
        <Field label={copyWords.heading}>
          <Select value={draft.heading} onChange={(_event, { value }) => onDraft({ heading: value })}>
            {neutralHeadings.map((heading) => (
              <option key={heading}>{heading}</option>
            ))}
            <option value="">{copyWords.noHeading}</option>
          </Select>
        </Field>
        <Field label={copyWords.layout}>
          <Select
            value={draft.layout}
            onChange={(_event, { value }) => {
              const layout = copyLayouts.find((each) => each === value);
              if (layout !== undefined) onDraft({ layout });
            }}
          >
            {copyLayouts.map((layout) => (
              <option key={layout} value={layout}>
                {copyWords.layouts[layout]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.desk}>
        <section
          aria-label={copyWords.page}
          className={mergeClasses(
            styles.page,
            page.layout === "large" && styles.large,
            page.layout === "card" && styles.card,
          )}
        >
          {page.heading !== "" && <h3>{page.heading}</h3>}
          {page.groups.map(({ heading, lines }) => (
            <div key={heading ?? ""}>
              {heading !== undefined && <h4>{heading}</h4>}
              <ul>
                {lines.map((line, index) => (
                  <li key={index}>{line}</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      </div>
      <Text weight="semibold">{copyWords.wholePage}</Text>
      {page.layout === "card" && <Text size={200}>{copyWords.fold}</Text>}
      {telling > 0 && <Text className={styles.caution}>{copyWords.givesAway(telling)}</Text>}
      <Text className={styles.caution}>{copyWords.printIt}</Text>
      <Text size={200}>{copyWords.ifSaved}</Text>
      <div className={styles.ways}>
        <Button size="small" onClick={() => void download()}>
          {copyWords.download}
        </Button>
        <Button size="small" aria-expanded={isMessage} onClick={() => setIsMessage(!isMessage)}>
          {copyWords.asMessage}
        </Button>
      </div>
      <Text size={200} role="status">
        {said}
      </Text>
      {isMessage && (
        <>
          <Text className={styles.caution}>{copyWords.messageCaution}</Text>
          <CopyableText label={copyWords.messageLabel} text={copyAsText(page)} rows={6} />
        </>
      )}
    </>
  );
}
