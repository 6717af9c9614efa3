import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { LinkButton } from "../LinkButton";
import { isPressing, type Finding } from "../../plan/finding";
import { findingWords } from "../../plan/checkWords";
import { checkListWords } from "../words/check";
import { sharedFixes, type Fix, type SharedFix } from "./checkFixes";

type CheckListProps = {
  readonly findings: readonly Finding[];
  /** Whether anything that is typed in the pane is not in the form yet. */
  readonly isTyped: boolean;
  readonly fixesOf: (finding: Finding) => readonly Fix[];
  readonly onShow: (finding: Finding) => void;
  /** It was answered: it is not said again while the pane is open. */
  readonly onSettled: (finding: Finding) => void;
};

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  finding: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  sentence: { overflowWrap: "anywhere" },
  ways: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  all: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginBlock: tokens.spacingVerticalXS,
  },
});

/** What to put right first, then what is worth a look: each a sentence, the way there, and a fix where there is one. */
export function CheckList({ findings, isTyped, fixesOf, onShow, onSettled }: CheckListProps) {
  const styles = useStyles();
  const [hasTyped, setHasTyped] = useState(false);
  const groups = [
    [checkListWords.first, findings.filter(isPressing)],
    [checkListWords.look, findings.filter((finding) => !isPressing(finding))],
  ] as const;
  const press = (fix: Fix, finding: Finding) => {
    if (fix.kind === "settle") onSettled(finding);
    else fix.type();
    setHasTyped(fix.kind === "type");
  };
  const pressAll = (each: SharedFix["each"]) => {
    for (const { fix, finding } of each) press(fix, finding);
  };
  return (
    <>
      <Text size={200} role="status">
        {hasTyped && isTyped && checkListWords.typed}
      </Text>
      {groups.map(
        ([title, some]) =>
          some.length > 0 && (
            <section key={title} aria-label={title}>
              <Text as="h3" block weight="semibold">
                {title} · {some.length}
              </Text>
              <div className={styles.all}>
                {sharedFixes(some, fixesOf).map(({ label, each }) => (
                  <Button key={label} size="small" onClick={() => pressAll(each)}>
                    {checkListWords.fixAll(label, each.length)}
                  </Button>
                ))}
              </div>
              <ul className={styles.list}>
                {some.map((finding) => {
                  const sentence = findingWords(finding);
                  return (
                    <li key={finding.key} className={styles.finding}>
                      <Text className={styles.sentence}>{sentence}</Text>
                      <div className={styles.ways}>
                        {finding.place !== undefined && (
                          <LinkButton
                            aria-label={checkListWords.showOf(sentence)}
                            onClick={() => onShow(finding)}
                          >
                            {checkListWords.show}
                          </LinkButton>
                        )}
                        {fixesOf(finding).map((fix) => (
                          <LinkButton
                            key={fix.label}
                            aria-label={checkListWords.fixOf(fix.label, sentence)}
                            onClick={() => press(fix, finding)}
                          >
                            {fix.label}
                          </LinkButton>
                        ))}
                      </div>
                    </li>
                  );
                })}
              </ul>
            </section>
          ),
      )}
    </>
  );
}
