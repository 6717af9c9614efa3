import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { IsoDate } from "../../plan/calendar";
import type { Form } from "../../plan/form";
import { actionColumns } from "../../plan/form";
import { isAbout, questionsOn } from "../../plan/setUpQuestions";
import { BoxQuestions } from "../boxes/BoxQuestions";
import { FillBar } from "../FillBar";
import { Panel } from "../Panel";
import type { FillJob, Pointing } from "../useForm";
import { ActionCard } from "./ActionCard";
import type { ActionDraft } from "./actionDraft";
import { actionProblems, emptyAction, hasWrongDate, saysAction, wantedAction } from "./actionDraft";
import { ActionForm } from "./ActionForm";
import { listedActions } from "./listedActions";

type ActionsPanelProps = {
  readonly form: Form;
  readonly today: IsoDate;
  readonly pointing: Pointing;
  readonly onFill: (job: FillJob) => void;
};

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

/** The actions of the form in its own order, and a new one to add under them. */
export function ActionsPanel({ form, today, pointing, onFill }: ActionsPanelProps) {
  const styles = useStyles();
  const [adding, setAdding] = useState(false);
  const [draft, setDraft] = useState<ActionDraft>(emptyAction);
  const actions = listedActions(form, today);
  const wanted = wantedAction(draft, today);
  const inForm = wanted !== undefined && saysAction(form, wanted);
  const mendFirst = Object.keys(actionProblems(form, draft, today)).length > 0;
  const ready = adding && wanted !== undefined && !inForm && !mendFirst;

  const fill = () => {
    if (wanted === undefined) return;
    onFill({
      wanted: { actions: [wanted] },
      done: ({ filled }) => (filled > 0 ? "1 action added" : "No action was added"),
      written: ({ filled }) => {
        // Where a cell was left, its text is kept beside the status; adding the whole row once more would double it.
        if (filled > 0) setDraft((now) => (now === draft ? emptyAction : now));
      },
      putBackDraft: () => setDraft((now) => (now === emptyAction ? draft : now)),
    });
  };

  if (form.actionRows.length === 0) {
    return (
      <Panel>
        <Body1>This document has no action table.</Body1>
      </Panel>
    );
  }
  return (
    <Panel
      bar={
        <FillBar
          label={barLabel({
            ready,
            wrongDate: adding && hasWrongDate(draft, today),
            inForm: adding && inForm,
          })}
          ready={ready}
          busy={pointing.busy}
          onFill={fill}
        />
      }
    >
      <BoxQuestions
        questions={questionsOn(form).filter((each) => isAbout(each, actionColumns))}
        pointing={pointing}
      />
      <Button aria-expanded={adding} onClick={() => setAdding(!adding)}>
        {adding ? "Close" : draft === emptyAction ? "Add action" : "Go on with your action"}
      </Button>
      {adding && <ActionForm form={form} draft={draft} today={today} onDraft={setDraft} />}
      {actions.length === 0 ? (
        <Body1>The form has no actions yet.</Body1>
      ) : (
        <ol className={styles.list} aria-label="Actions in the form">
          {actions.map((action, index) => (
            <ActionCard key={index} action={action} onShow={pointing.show} />
          ))}
        </ol>
      )}
    </Panel>
  );
}

type BarState = { readonly ready: boolean; readonly wrongDate: boolean; readonly inForm: boolean };

function barLabel({ ready, wrongDate, inForm }: BarState): string {
  if (ready) return "Add 1 action";
  if (wrongDate) return "Put the date right to add this action";
  return inForm ? "This action is in the form" : "No new action to add";
}
