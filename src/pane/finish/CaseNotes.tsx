import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { CopyableText } from "../CopyableText";
import { finishWords } from "../words/finish";
import { reviewWords } from "../words/review";

type CaseNotesProps = {
  /** The line about the plan. */
  readonly line: string;
  /** What was noted of the review that was written last: the form holds only its day and its name. */
  readonly review: string | undefined;
};

const useStyles = makeStyles({
  notes: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** What can be copied into the case notes: a line about the plan, and the note of a review while the pane is open. */
export function CaseNotes({ line, review }: CaseNotesProps) {
  const styles = useStyles();
  return (
    <section className={styles.notes} aria-labelledby="case-note">
      <Text size={400} weight="semibold" as="h2" id="case-note">
        {finishWords.caseNote}
      </Text>
      <CopyableText label={finishWords.caseNotesLabel} text={line} rows={3} />
      {review !== undefined && (
        <>
          <Text weight="semibold">{finishWords.reviewNote}</Text>
          <CopyableText label={reviewWords.caseNotes} text={review} rows={5} />
        </>
      )}
      <Text size={200}>{finishWords.pasteIt}</Text>
    </section>
  );
}
