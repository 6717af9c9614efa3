import type { IsoDate } from "../../plan/calendar";
import type { Form } from "../../plan/form";
import type { OrganisationSettings } from "../useOrganisation";
import { actionsWords } from "../words/actions";
import type { AlsoAgreed } from "./alsoAgreed";
import { columnsOf, nextWho, whoChoices, type ActionDraft } from "./actionDraft";
import { ActionFields } from "./ActionFields";
import type { AnswerProblems } from "./rowsWork";
import type { ListedAction } from "./listedActions";
import { NewAction } from "./NewAction";
import { offeredToRisk } from "./offeredToRisk";
import { withAnswersAbove, withKept, withoutAbove, type KeptDates, type RowsDraft } from "./rowsDraft";

type ActionAboveProps = {
  readonly id: string;
  readonly answers: ActionDraft;
  /** The action of the form that it goes above. */
  readonly above: ListedAction;
  /** Whether the keyboard goes to it when it opens. */
  readonly takesFocus: boolean;
  readonly problems: AnswerProblems | undefined;
  readonly kept: KeptDates | undefined;
  readonly also: AlsoAgreed | undefined;
  readonly form: Form;
  /** Who is named in the form. */
  readonly named: readonly string[];
  readonly organisation: OrganisationSettings;
  readonly today: IsoDate;
  readonly createdOn: IsoDate | undefined;
  readonly onDraft: (change: (draft: RowsDraft) => RowsDraft) => void;
};

/** A new action that is to go above one of the form, in its place among the cards. */
export function ActionAbove({
  id,
  answers,
  above,
  takesFocus,
  problems = {},
  kept,
  also,
  form,
  named,
  organisation,
  today,
  createdOn,
  onDraft,
}: ActionAboveProps) {
  return (
    <li>
      <NewAction
        title={actionsWords.newAction}
        where={actionsWords.goesAbove(above.answers.risk || above.answers.action)}
        takesFocus={takesFocus}
        closeLabel={actionsWords.doNotInsert}
        onClose={() => onDraft((now) => withoutAbove(now, id))}
      >
        <ActionFields
          columns={columnsOf(form)}
          answers={answers}
          who={whoChoices(nextWho(form), named)}
          problems={problems}
          offered={offeredToRisk(answers.risk, organisation)}
          also={also}
          today={today}
          createdOn={createdOn}
          kept={kept}
          onKeep={(column, date) => onDraft((now) => withKept(now, id, column, date))}
          onAnswers={(typed) => onDraft((now) => withAnswersAbove(now, id, typed))}
        />
      </NewAction>
    </li>
  );
}
