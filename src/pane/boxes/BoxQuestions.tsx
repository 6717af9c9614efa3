import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { BoxName } from "../../plan/form";
import type { Question } from "../../plan/setUpQuestions";
import { labelOf } from "../words/labels";
import type { Pointing } from "../formInWord";
import { BoxToConfirm } from "./BoxToConfirm";
import { BoxToFind } from "./BoxToFind";
import { boxQuestionsWords } from "../words/boxQuestions";

export type BoxQuestionsProps = { readonly questions: readonly Question[]; readonly pointing: Pointing };

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // Takes no room between its neighbours while there is nothing to ask.
  empty: { marginTop: `calc(-1 * ${tokens.spacingVerticalM})` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
  use: { flexShrink: 0 },
});

/** What only the user can say of the form: which boxes are meant, and where those are that were not found. */
export function BoxQuestions({ questions, pointing }: BoxQuestionsProps) {
  const styles = useStyles();
  const id = useId();
  const section = useRef<HTMLDivElement>(null);
  const answered = useRef(false);
  const { candidate, busy } = pointing;
  const unsure = questions.flatMap((each) => (each.kind === "confirm" ? [each.asked] : []));
  const names = questions.flatMap((each) => (each.kind === "find" ? [each.name] : []));
  const lost = names.filter((name) => name !== candidate?.name);
  const asked = candidate !== undefined && lost.length < names.length ? [...unsure, [candidate]] : unsure;
  const [only, ...others] = lost;

  // It stays while its questions go: a focused button that goes takes the focus with it.
  useEffect(() => {
    if (!answered.current || document.activeElement !== document.body) return;
    answered.current = false;
    section.current?.focus();
  });
  const point = (name: BoxName) => {
    answered.current = true;
    pointing.point(name);
  };
  return (
    <div
      ref={section}
      tabIndex={-1}
      className={mergeClasses(styles.section, questions.length === 0 && styles.empty)}
    >
      {asked.map((each, index) => (
        <BoxToConfirm
          key={index}
          asked={each}
          busy={busy}
          onShow={pointing.show}
          onYes={() => {
            answered.current = true;
            pointing.confirm(each);
          }}
          onNo={() => {
            answered.current = true;
            pointing.decline(each);
          }}
        />
      ))}
      {only !== undefined && others.length === 0 && <BoxToFind name={only} busy={busy} onPoint={point} />}
      {others.length > 0 && (
        <>
          <Text id={id}>{boxQuestionsWords.notFoundSeveral(lost.length)}</Text>
          <ul className={styles.list} aria-labelledby={id}>
            {lost.map((name) => (
              <LostBox key={name} name={name} busy={busy} onPoint={point} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

type LostBoxProps = {
  readonly name: BoxName;
  readonly busy: boolean;
  readonly onPoint: (name: BoxName) => void;
};

function LostBox({ name, busy, onPoint }: LostBoxProps) {
  const styles = useStyles();
  const label = labelOf(name);
  return (
    <li className={styles.row}>
      <Text>{label}</Text>
      <Button
        size="small"
        className={styles.use}
        disabledFocusable={busy}
        aria-label={boxQuestionsWords.useFor(label)}
        onClick={() => onPoint(name)}
      >
        {boxQuestionsWords.useThisBox}
      </Button>
    </li>
  );
}
