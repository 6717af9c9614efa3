import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { IsoDate } from "../../plan/calendar";
import type { Form } from "../../plan/form";
import { actionColumns } from "../../plan/form";
import { riskInForm } from "../../plan/risks";
import { isAbout, questionsOn } from "../../plan/setUpQuestions";
import { BoxQuestions } from "../boxes/BoxQuestions";
import { useDraft } from "../drafts/draftStore";
import { giveDraftBack } from "../drafts/giveDraftBack";
import { FillBar } from "../FillBar";
import { goToMend } from "../goToMend";
import { Panel } from "../Panel";
import type { FillJob, Pointing } from "../formInWord";
import type { OrganisationSettings } from "../useOrganisation";
import { ActionList, type RowToOpen } from "./ActionList";
import { alsoAgreed } from "./alsoAgreed";
import { columnsOf, emptyAction, namesIn, nextWho, whoChoices } from "./actionDraft";
import { ActionFields } from "./ActionFields";
import { DashPicker } from "./DashPicker";
import { dayCreated } from "./dateRemarks";
import { NewAction } from "./NewAction";
import { offeredToRisk } from "./offeredToRisk";
import { PickedRisks } from "./PickedRisks";
import { rowsAside } from "./rowsAside";
import { draftBeside, withKept, withRisk } from "./rowsDraft";
import { withDraftBack } from "./rowsTogether";
import { notBegun, restOfRows } from "./restOfRows";
import { ownId, rowsWork, type HeldWork } from "./rowsWork";
import type { StandingRow } from "./standingRows";
import { barWords, bareRiskWords, deletionWords, doneWords, stepWords, isWork } from "../words/actionsWork";
import { actionsWords } from "../words/actions";

type ActionsPanelProps = {
  readonly form: Form;
  readonly rows: readonly StandingRow[];
  readonly today: IsoDate;
  readonly organisation: OrganisationSettings;
  readonly pointing: Pointing;
  /** The action that is to be open, once. */
  readonly rowToOpen: RowToOpen | undefined;
  readonly onFill: (job: FillJob) => void;
};

const useStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** The actions of the form in its own order, to be changed in place, and new ones to add to them. */
export function ActionsPanel({
  form,
  rows,
  today,
  organisation,
  pointing,
  rowToOpen,
  onFill,
}: ActionsPanelProps) {
  const styles = useStyles();
  const [isAdding, setIsAdding] = useState(false);
  const [isPicking, setIsPicking] = useState(false);
  const [draft, setDraft] = useDraft("rows");
  const [toMend, setToMend] = useState<HeldWork>();
  useEffect(() => {
    if (toMend !== undefined) goToMend();
  }, [toMend]);
  if (form.actionRows.length === 0) {
    return (
      <Panel>
        <Text>{actionsWords.noTable}</Text>
      </Panel>
    );
  }

  const { risks, inOneCell } = organisation;
  const work = rowsWork(form, rows, draft, today, isAdding, inOneCell);
  const picked = risks.filter(({ id }) => draft.risks[id]?.picked);
  const fields = {
    columns: columnsOf(form),
    who: whoChoices(nextWho(form), namesIn(form)),
    today,
    createdOn: dayCreated(form),
  };
  const fill = () => {
    onFill({
      wanted: work.wanted,
      done: (filled) => doneWords(work, filled),
      step: (filled) => stepWords(work, filled),
      written: (filled) => {
        // Where a cell was left, its text is kept beside the status; adding the whole row once more would double it.
        const wroteOwn = isAdding && !work.ownInForm;
        const rest = notBegun(work, filled);
        if (rest.size > 0) setDraft((now) => restOfRows(draft, now, rest, wroteOwn));
        else if (filled.filled > 0) setDraft((now) => draftBeside(draft, now, wroteOwn));
      },
      putBackDraft: () =>
        giveDraftBack(setDraft, {
          together: (now) => withDraftBack(draft, now),
          aside: (now) => rowsAside(draft, now),
        }),
    });
  };
  return (
    <Panel
      bar={
        <FillBar
          label={barWords(work, isAdding)}
          ready={isWork(work) && work.wrong === 0 && work.asked === 0}
          busy={pointing.busy}
          caution={deletionWords(work) ?? bareRiskWords(work)}
          onFill={fill}
          onLead={work.held.length > 0 ? () => setToMend({ held: work.held }) : undefined}
        />
      }
    >
      <BoxQuestions
        questions={questionsOn(form).filter((each) => isAbout(each, actionColumns))}
        pointing={pointing}
      />
      <div className={styles.ways}>
        <Button aria-expanded={isAdding} onClick={() => setIsAdding(!isAdding)}>
          {isAdding
            ? actionsWords.close
            : draft.own === emptyAction
              ? actionsWords.addAction
              : actionsWords.goOn}
        </Button>
        <Button aria-expanded={isPicking} onClick={() => setIsPicking(!isPicking)}>
          {isPicking ? actionsWords.closeDash : actionsWords.fromDash}
        </Button>
      </div>
      {isAdding && (
        <NewAction title={actionsWords.newAction}>
          <ActionFields
            {...fields}
            answers={draft.own}
            problems={work.problems.get(ownId) ?? {}}
            offered={offeredToRisk(draft.own.risk, organisation)}
            also={alsoAgreed(ownId, inOneCell, draft, work, setDraft)}
            kept={draft.kept[ownId]}
            onKeep={(column, date) => setDraft((now) => withKept(now, ownId, column, date))}
            onAnswers={(own) => setDraft((now) => ({ ...now, own }))}
          />
        </NewAction>
      )}
      {isPicking && (
        <DashPicker
          risks={risks}
          inForm={(risk) => riskInForm(form, risk)}
          isPicked={({ id }) => draft.risks[id]?.picked === true}
          onPick={(risk, picked) => setDraft((now) => withRisk(now, risk, picked))}
        />
      )}
      <PickedRisks
        risks={picked}
        draft={draft}
        work={work}
        fields={fields}
        toMend={toMend}
        offered={({ label }) => offeredToRisk(label, organisation)[0]}
        onDraft={setDraft}
      />
      {(rows.length > 0 || !(isAdding || isPicking || picked.length > 0)) && (
        <ActionList
          form={form}
          rows={rows}
          draft={draft}
          work={work}
          today={today}
          organisation={organisation}
          onDraft={setDraft}
          toOpen={rowToOpen}
          toMend={toMend}
          onShow={pointing.show}
        />
      )}
    </Panel>
  );
}
