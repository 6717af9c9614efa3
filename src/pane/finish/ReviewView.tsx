import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { StandingRow } from "../actions/standingRows";
import type { IsoDate } from "../../plan/calendar";
import type { Form } from "../../plan/form";
import { FillBar } from "../FillBar";
import { goToMend } from "../goToMend";
import { Panel } from "../Panel";
import type { FillJob, Pointing } from "../formInWord";
import { ReviewEnd } from "./ReviewEnd";
import { ReviewStart } from "./ReviewStart";
import { ReviewStep } from "./ReviewStep";
import type { ReviewDraft, ReviewInHand } from "./reviewDraft";
import { openRows, reviewWork } from "./reviewDraft";
import { ViewHead } from "./ViewHead";
import { reviewWords, nextStepWords, reviewBarWords } from "../words/review";

type ReviewViewProps = {
  readonly form: Form;
  readonly rows: readonly StandingRow[];
  readonly today: IsoDate;
  readonly review: ReviewInHand;
  readonly pointing: Pointing;
  readonly onReview: (change: (review: ReviewInHand) => ReviewInHand) => void;
  readonly onFill: (job: FillJob) => void;
  readonly onClose: () => void;
  /** The review is in the form. */
  readonly onWritten: () => void;
  /** Answers what has no room, because another review is begun. */
  readonly onPutBack: (review: ReviewInHand) => readonly string[];
};

const useStyles = makeStyles({
  steps: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Walks through a review: who and when, then what is open, one at a time, then what will be written. */
export function ReviewView({
  form,
  rows,
  today,
  review,
  pointing,
  onReview,
  onFill,
  onClose,
  onWritten,
  onPutBack,
}: ReviewViewProps) {
  const styles = useStyles();
  const open = openRows(rows);
  const { draft } = review;
  const at = Math.min(review.at, open.length + 1);
  const standing = open[at - 1];
  const work = reviewWork(form, rows, draft, today);

  // Each press of the bar leads anew, once its step is there.
  const [led, setLed] = useState(0);
  useEffect(() => {
    if (led > 0) goToMend();
  }, [led]);
  const lead = () => {
    onReview((now) => ({ ...now, at: work.held }));
    setLed(led + 1);
  };
  const go = (by: number) => onReview((now) => ({ ...now, at: at + by }));
  const onDraft = (changed: Partial<ReviewDraft>) =>
    onReview((now) => ({ ...now, draft: { ...now.draft, ...changed } }));
  const fill = () => {
    onFill({
      wanted: work.wanted,
      done: ({ filled }) => (filled > 0 ? reviewWords.done : reviewWords.nothingChanged),
      written: onWritten,
      putBackDraft: () => onPutBack(review),
    });
  };
  return (
    <Panel
      bar={
        <FillBar
          label={reviewBarWords(work)}
          ready={work.details + work.actions > 0 && !work.isWrong && work.asked === 0}
          busy={pointing.busy}
          onFill={fill}
          onLead={work.isWrong || work.asked > 0 ? lead : undefined}
        />
      }
    >
      <ViewHead
        title={
          at === 0
            ? reviewWords.review
            : standing === undefined
              ? reviewWords.end
              : reviewWords.actionOf(at, open.length)
        }
        closeLabel={reviewWords.close}
        onClose={onClose}
      />
      {at === 0 && <ReviewStart {...{ form, today, draft, onDraft }} />}
      {standing !== undefined && (
        <ReviewStep
          key={standing.id}
          standing={standing}
          today={today}
          found={draft.found[standing.id]}
          onFound={(found) =>
            onReview((now) => ({
              ...now,
              draft: { ...now.draft, found: { ...now.draft.found, [standing.id]: found } },
            }))
          }
        />
      )}
      {at > open.length && <ReviewEnd {...{ form, rows, draft, work, today }} />}
      {open.length === 0 && at === 0 && <Text>{reviewWords.noneOpen}</Text>}
      <div className={styles.steps}>
        {at > 0 && <Button onClick={() => go(-1)}>{reviewWords.back}</Button>}
        {at <= open.length && <Button onClick={() => go(1)}>{nextStepWords(at, open.length)}</Button>}
      </div>
    </Panel>
  );
}
