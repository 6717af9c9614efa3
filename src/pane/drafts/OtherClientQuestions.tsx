import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Client } from "../../plan/client";
import { clientKey } from "../../plan/client";
import { withClientChanged } from "./clientChanged";
import { draftsForOthers, withoutClient } from "./clientDrafts";
import { otherClientWords } from "../words/clients";
import { useAllDrafts, useDraftsOfForm } from "./draftStore";
import { countDrafts, isAllInForm, type NotInForm } from "./notInForm";
import { notInFormWords } from "../words/notInForm";
import { useKeptFocus } from "../useKeptFocus";
import { draftsWords } from "../words/drafts";

const useStyles = makeStyles({
  questions: {
    flexShrink: 0,
    maxHeight: "45vh",
    overflowY: "auto",
    // Zoomed to 400 % the whole pane scrolls.
    "@media (max-height: 400px)": { maxHeight: "none" },
  },
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  aside: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    overflowWrap: "anywhere",
  },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What is typed for another client than the one whom the form names: it is in no field until the user says that it belongs here. */
export function OtherClientQuestions() {
  const styles = useStyles();
  const all = useAllDrafts();
  const { store, client: now } = useDraftsOfForm();
  const [aside, setAside] = useState<ReadonlySet<string>>(new Set());
  const { element, keep } = useKeptFocus<HTMLDivElement>();
  const others = draftsForOthers(all, now)
    .map(({ client, drafts }) => ({ client, count: countDrafts(drafts) }))
    .filter(({ count }) => !isAllInForm(count));
  const putAside = (client: Client, isAside: boolean): void => {
    keep();
    const key = clientKey(client);
    setAside((before) => new Set(isAside ? [...before, key] : [...before].filter((each) => each !== key)));
  };
  return (
    <div ref={element} className={styles.questions} aria-live="polite">
      {others.map(({ client, count }) =>
        aside.has(clientKey(client)) ? (
          <div key={clientKey(client)} className={styles.aside}>
            <Text size={200}>{draftsWords.keptAside(notInFormWords(count), client.refs)}</Text>
            <Button size="small" onClick={() => putAside(client, false)}>
              {draftsWords.lookAtIt}
            </Button>
          </div>
        ) : (
          <Question
            key={clientKey(client)}
            words={otherClientWords(client, now)}
            count={count}
            onUse={() => {
              keep();
              store.change((before) => withClientChanged(before, client, now));
            }}
            onAside={() => putAside(client, true)}
            onThrowAway={() => {
              keep();
              store.change((before) => withoutClient(before, client));
            }}
          />
        ),
      )}
    </div>
  );
}

type QuestionProps = {
  readonly words: string;
  readonly count: NotInForm;
  readonly onUse: () => void;
  readonly onAside: () => void;
  readonly onThrowAway: () => void;
};

function Question({ words, count, onUse, onAside, onThrowAway }: QuestionProps) {
  const styles = useStyles();
  return (
    <div className={styles.box} role="group" aria-label={words}>
      <Text weight="semibold">{words}</Text>
      <Text size={200}>{draftsWords.nothingWritten(notInFormWords(count))}</Text>
      <div className={styles.ways}>
        <Button size="small" onClick={onUse}>
          {draftsWords.useIt}
        </Button>
        <Button size="small" onClick={onAside}>
          {draftsWords.keepAside}
        </Button>
        <Button size="small" onClick={onThrowAway}>
          {draftsWords.throwAway}
        </Button>
      </div>
    </div>
  );
}
