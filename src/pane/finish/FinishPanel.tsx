import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { IsoDate } from "../../plan/calendar";
import { checkForm } from "../../plan/checkForm";
import type { Finding } from "../../plan/finding";
import { clientKey, clientOf } from "../../plan/client";
import type { CopyPage } from "../../plan/copyChoice";
import type { Form } from "../../plan/form";
import { reviewDue } from "../../plan/review";
import { questionsOn } from "../../plan/setUpQuestions";
import { contactsInForm } from "../../services/contactsInForm";
import type { StandingRow } from "../actions/standingRows";
import { BoxQuestions } from "../boxes/BoxQuestions";
import { useDraft } from "../drafts/draftStore";
import { giveDraftBack } from "../drafts/giveDraftBack";
import { isAllInForm, useCounting } from "../drafts/notInForm";
import { countOptions } from "../options/optionsDraft";
import { NotInFormYet } from "../drafts/NotInFormYet";
import type { PlaceInTab } from "../TabPanel";
import type { TabKey } from "../words/tabs";
import { LinkButton } from "../LinkButton";
import { Panel } from "../Panel";
import type { FillJob, Pointing } from "../formInWord";
import type { OrganisationSettings } from "../useOrganisation";
import { useKeptFocus } from "../useKeptFocus";
import { caseNote } from "../words/caseNote";
import { checkListWords } from "../words/check";
import { copyWords } from "../words/copy";
import { AboutForm } from "./AboutForm";
import { areaOf, fixesOf, rowOf, tabOf } from "./checkFixes";
import { CaseNotes } from "./CaseNotes";
import { CheckList } from "./CheckList";
import { askedAgain } from "./copy/copyDraft";
import { CopyView } from "./copy/CopyView";
import { NextPlanView } from "./NextPlanView";
import { useDirectory } from "../services/useDirectory";
import { PrintFixes } from "./PrintFixes";
import { ServicesToCheck } from "./ServicesToCheck";
import { servicesToCheck } from "./toCheckInForm";
import { reviewDueWords } from "../words/review";
import { newReview, reviewAsText, reviewNote } from "./reviewDraft";
import { ReviewView } from "./ReviewView";
import { goToField } from "./goToField";
import { finishWords } from "../words/finish";
import { useSession } from "./useSession";

type FinishPanelProps = {
  readonly form: Form;
  readonly rows: readonly StandingRow[];
  readonly today: IsoDate;
  readonly organisation: OrganisationSettings;
  readonly pointing: Pointing;
  /** Office's key for what this site keeps on this computer, where Office gives one. */
  readonly partitionKey: string | undefined;
  readonly onFill: (job: FillJob) => void;
  readonly onOpenTab: (tab: TabKey, place?: PlaceInTab) => void;
  readonly onOpenCopy: (page: CopyPage, opened: () => void) => void;
};

const useStyles = makeStyles({
  review: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  steps: { margin: 0, paddingLeft: "1.6em" },
});

/** What the form still lacks, worst first, what to do once it lacks nothing, and the way to a review and to the next plan. */
export function FinishPanel({
  form,
  rows,
  today,
  organisation,
  pointing,
  partitionKey,
  onFill,
  onOpenTab,
  onOpenCopy,
}: FinishPanelProps) {
  const styles = useStyles();
  const [view, setView] = useState<"missing" | "review" | "next-plan" | "copy">("missing");
  const [review, setReview] = useDraft("review");
  const [, onDetails] = useDraft("details");
  const [, onRows] = useDraft("rows");
  const [, onOptions] = useDraft("options");
  const client = clientKey(clientOf(form));
  const [session, setSession] = useSession(client);
  const directory = useDirectory(partitionKey, organisation.contacts);
  const findings = useMemo(() => {
    const isService = (line: string): boolean =>
      contactsInForm([{ where: undefined, text: line }], directory.list).length > 0;
    return checkForm(form, today, isService);
  }, [form, today, directory.list]);
  const services = useMemo(() => servicesToCheck(form, directory.list, today), [form, directory.list, today]);
  const notInForm = useCounting({ form, rows, today, options: organisation.options }, countOptions)();
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
          setSession((now) => ({ ...now, reviewed: reviewNote(review.draft, rows, today) }));
        }}
        onPutBack={(begun) => {
          setSession((now) => ({ ...now, reviewed: undefined }));
          return giveDraftBack(setReview, {
            together: (now) => now ?? begun,
            aside: (now) => (now === undefined ? [] : reviewAsText(begun.draft)),
          });
        }}
      />
    );
  if (view === "copy")
    return (
      <CopyView
        {...{ form, onOpenCopy }}
        options={organisation.options}
        busy={pointing.busy}
        draft={session.copy}
        onDraft={(change) => setSession((now) => ({ ...now, copy: { ...now.copy, ...change } }))}
        onDecided={(decided) => setSession((now) => ({ ...now, decided }))}
        onClose={goBack}
      />
    );
  if (view === "next-plan")
    return (
      // That a copy is saved was said of this client's plan.
      <NextPlanView key={client} {...{ form, today, pointing, onFill }} onClose={goBack} />
    );

  const toSettle = findings.filter(({ key }) => !session.settled.has(key));
  const questions = questionsOn(form);
  const unsure = questions.filter(({ kind }) => kind === "confirm").length;
  const servicesLeft = services.filter(({ key }) => !session.settled.has(key));
  const settle = (key: string) => setSession((now) => ({ ...now, settled: new Set([...now.settled, key]) }));
  const toDo = toSettle.length + servicesLeft.length + unsure;
  const show = (finding: Finding) => {
    if (finding.place !== undefined) pointing.show(finding.place);
    const tab = tabOf(finding);
    if (tab === undefined) return;
    const row = rowOf(finding, rows);
    onOpenTab(tab, { row, area: areaOf(finding) });
    goToField(finding, row);
  };
  const isUntouched =
    isAllInForm(notInForm) &&
    rows.length === 0 &&
    Object.values(form.fields).every(({ answer }) => answer.kind === "blank");
  const due = reviewDue(form, organisation.reviewEveryDays);
  return (
    <Panel>
      <NotInFormYet notInForm={notInForm} onOpenTab={onOpenTab} />
      {isUntouched && (
        <div>
          <Text block>{finishWords.nothingYet}</Text>
          <LinkButton onClick={() => onOpenTab("details")}>{finishWords.begin}</LinkButton>
        </div>
      )}
      <Text size={400} weight="semibold" as="h2">
        {toDo === 0 ? finishWords.nothingMissing : checkListWords.toLookAt(toDo)}
      </Text>
      <CheckList
        findings={toSettle}
        isTyped={!isAllInForm(notInForm)}
        fixesOf={(finding) => fixesOf(finding, { form, rows, today }, { onDetails, onRows, onOptions })}
        onShow={show}
        onSettled={({ key }) => settle(key)}
      />
      <ServicesToCheck
        services={servicesLeft}
        onShow={({ place }) => {
          if (place !== undefined) pointing.show(place);
          onOpenTab("services");
        }}
        onSettled={settle}
      />
      <BoxQuestions questions={questions} pointing={pointing} />
      {toDo === 0 && (
        <>
          <Text>{finishWords.whatNext}</Text>
          <ol className={styles.steps}>
            <li>{finishWords.save}</li>
            <li>{finishWords.caseNotes}</li>
            <li>{finishWords.copy}</li>
          </ol>
        </>
      )}
      <PrintFixes {...{ form, pointing, onFill }} onFixed={keep} />
      <section className={styles.review} aria-labelledby="copy">
        <Text size={400} weight="semibold" as="h2" id="copy">
          {copyWords.title}
        </Text>
        <div className={styles.ways}>
          <Button
            onClick={() => {
              setSession((now) => ({ ...now, copy: askedAgain(now.copy) }));
              setView("copy");
            }}
          >
            {finishWords.makeCopy}
          </Button>
        </div>
        <Text size={200}>{copyWords.about}</Text>
      </section>
      {form.actionRows.length > 0 && (
        <section ref={element} className={styles.review} aria-labelledby="review">
          <Text size={400} weight="semibold" as="h2" id="review">
            {finishWords.review}
          </Text>
          {due !== undefined && <Text>{reviewDueWords(due, due < today)}</Text>}
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
      <CaseNotes line={caseNote(form, today, session.decided)} review={session.reviewed} />
      <AboutForm problems={form.problems} questions={questions} />
    </Panel>
  );
}
