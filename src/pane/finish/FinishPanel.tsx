import { Body1, Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { IsoDate } from "../../plan/calendar";
import { stillBlank } from "../../plan/check";
import { missingWords } from "../../plan/checkWords";
import { clientKey, clientOf } from "../../plan/client";
import type { Form, FormProblem } from "../../plan/form";
import { problemSentences } from "../../plan/formWords";
import { reviewDue } from "../../plan/review";
import { questionsOn, type Question } from "../../plan/setUpQuestions";
import type { StandingRow } from "../actions/standingRows";
import { BoxQuestions } from "../boxes/BoxQuestions";
import { useDraft } from "../drafts/draftStore";
import { useNotInForm } from "../drafts/notInForm";
import { NotInFormYet } from "../drafts/NotInFormYet";
import type { TabKey } from "../words/tabs";
import { Panel } from "../Panel";
import type { FillJob, Pointing } from "../formInWord";
import type { OrganisationSettings } from "../useOrganisation";
import { useKeptFocus } from "../useKeptFocus";
import { NextPlanView } from "./NextPlanView";
import { PrintFixes } from "./PrintFixes";
import { reviewDueWords } from "../words/review";
import { newReview } from "./reviewDraft";
import { ReviewView } from "./ReviewView";
import { finishWords } from "../words/finish";

type FinishPanelProps = {
  readonly form: Form;
  readonly rows: readonly StandingRow[];
  readonly today: IsoDate;
  readonly organisation: OrganisationSettings;
  readonly pointing: Pointing;
  readonly onFill: (job: FillJob) => void;
  readonly onOpenTab: (tab: TabKey) => void;
};

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  missing: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  sentence: { minWidth: 0, overflowWrap: "anywhere" },
  show: { flexShrink: 0, minWidth: "auto" },
  review: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** What the form still lacks, worst first, what to do once it lacks nothing, and the way to a review and to the next plan. */
export function FinishPanel({
  form,
  rows,
  today,
  organisation,
  pointing,
  onFill,
  onOpenTab,
}: FinishPanelProps) {
  const styles = useStyles();
  const [view, setView] = useState<"missing" | "review" | "next-plan">("missing");
  const [review, setReview] = useDraft("review");
  const notInForm = useNotInForm({ form, rows, today, options: organisation.options });
  const { element, keep } = useKeptFocus<HTMLElement>();
  const goBack = () => {
    keep();
    setView("missing");
  };
  if (view === "review" && review !== undefined)
    return (
      <ReviewView
        {...{ form, rows, today, review, pointing, onFill }}
        onReview={(change) => setReview((now) => now && change(now))}
        onClose={goBack}
        onWritten={() => {
          goBack();
          setReview(() => undefined);
        }}
        onPutBack={(begun) => setReview((now) => now ?? begun)}
      />
    );
  if (view === "next-plan")
    return (
      // That a copy is saved was said of this client's plan.
      <NextPlanView key={clientKey(clientOf(form))} {...{ form, today, pointing, onFill }} onClose={goBack} />
    );

  const missing = stillBlank(form);
  const questions = questionsOn(form);
  const unsure = questions.filter(({ kind }) => kind === "confirm").length;
  const toDo = missing.length + unsure;
  const problems = problemSentences(problemsBeside(form.problems, questions));
  const due = reviewDue(form, organisation.reviewEveryDays);
  return (
    <Panel>
      <NotInFormYet notInForm={notInForm} onOpenTab={onOpenTab} />
      <Subtitle2 as="h2">{toDo === 0 ? finishWords.nothingMissing : finishWords.stillToDo(toDo)}</Subtitle2>
      {missing.length > 0 && (
        <ul className={styles.list}>
          {missing.map((one) => (
            <li key={one.key} className={styles.missing}>
              <Text className={styles.sentence}>{missingWords(one)}</Text>
              <Button
                size="small"
                className={styles.show}
                aria-label={finishWords.showOf(missingWords(one))}
                onClick={() => pointing.show(one.place)}
              >
                {finishWords.show}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <BoxQuestions questions={questions} pointing={pointing} />
      {toDo === 0 && (
        <>
          <Body1>{finishWords.whatNext}</Body1>
          <ol className={styles.steps}>
            <li>{finishWords.save}</li>
            <li>{finishWords.caseNotes}</li>
            <li>{finishWords.copy}</li>
          </ol>
        </>
      )}
      <PrintFixes {...{ form, pointing, onFill }} onFixed={keep} />
      {form.actionRows.length > 0 && (
        <section ref={element} className={styles.review} aria-labelledby="review">
          <Subtitle2 as="h2" id="review">
            {finishWords.review}
          </Subtitle2>
          {due !== undefined && <Body1>{reviewDueWords(due, due < today)}</Body1>}
          <div className={styles.ways}>
            <Button
              onClick={() => {
                setReview((now) => now ?? { draft: newReview(form, today), at: 0 });
                setView("review");
              }}
            >
              {review === undefined ? finishWords.startReview : finishWords.goOnWithReview}
            </Button>
            <Button onClick={() => setView("next-plan")}>{finishWords.nextPlan}</Button>
          </div>
        </section>
      )}
      {problems.length > 0 && (
        <section aria-labelledby="form-problems">
          <Subtitle2 as="h2" id="form-problems">
            {finishWords.aboutForm}
          </Subtitle2>
          <ul className={styles.steps}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </section>
      )}
    </Panel>
  );
}

/** The problems that no question is about. */
function problemsBeside(
  problems: readonly FormProblem[],
  questions: readonly Question[],
): readonly FormProblem[] {
  const asked = new Set(questions.flatMap((each) => (each.kind === "find" ? each.name : [])));
  return problems.filter(
    (problem) => !(problem.kind === "no-box" && problem.why === "nowhere" && asked.has(problem.name)),
  );
}
