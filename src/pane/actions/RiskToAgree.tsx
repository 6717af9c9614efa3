import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Risk } from "../../plan/risks";
import { Caution } from "../Caution";
import { LinkButton } from "../LinkButton";
import { actionsWords } from "../words/actions";
import { listed } from "../words/counting";
import { emptyAction, type FieldsOfForm } from "./actionDraft";
import { ActionFields } from "./ActionFields";
import { whoOf, type OfferedToRisk } from "./offeredToRisk";
import { OptionsOfRisk } from "./OptionsOfRisk";
import {
  agreedId,
  withAgreed,
  withKept,
  withRiskAnswers,
  type PickedRisk,
  type RowsDraft,
} from "./rowsDraft";
import type { RowsWork } from "./rowsWork";

type RiskToAgreeProps = {
  readonly risk: Risk;
  readonly picked: PickedRisk | undefined;
  readonly work: RowsWork;
  readonly kept: RowsDraft["kept"];
  readonly fields: FieldsOfForm;
  readonly offered: OfferedToRisk | undefined;
  readonly onDraft: (change: (draft: RowsDraft) => RowsDraft) => void;
};

const useStyles = makeStyles({
  agree: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  under: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    // Under the words of the action, not under its box.
    paddingLeft: "36px",
    paddingBottom: tokens.spacingVerticalS,
  },
  own: { alignSelf: "flex-start" },
  secondary: { color: tokens.colorNeutralForeground2 },
});

/** What can be agreed about a risk: each action that is ticked has who and by when; own words beside them. */
export function RiskToAgree({ risk, picked, work, kept, fields, offered, onDraft }: RiskToAgreeProps) {
  const styles = useStyles();
  const { id, label } = risk;
  const answers = picked?.answers ?? { ...emptyAction, risk: label };
  const columns = fields.columns.filter((column) => column !== "risk" && column !== "dateComplete");
  const hasOwn = columns.some((column) => answers[column].trim() !== "");
  const [wantsOwn, setWantsOwn] = useState(false);
  const isOwnShown = hasOwn || wantsOwn || offered === undefined || offered.actions.length === 0;
  return (
    <div className={styles.agree} role="group" aria-label={actionsWords.offeredFor(label)}>
      {offered !== undefined && (
        <Text size={200} className={styles.secondary}>
          {actionsWords.dashQuestion(offered.question)}
        </Text>
      )}
      {offered?.caution !== undefined && <Caution text={offered.caution} />}
      <ul className={styles.list}>
        {(offered?.actions ?? []).map((action) => {
          const agreed = picked?.agreed[action.id];
          const key = agreedId(id, action.id);
          const usual = {
            ...emptyAction,
            risk: label,
            action: action.text,
            who: whoOf([action], fields.who),
          };
          return (
            <li key={action.id}>
              <Checkbox
                label={action.text}
                checked={agreed?.ticked === true}
                onChange={(_, { checked }) =>
                  onDraft((now) =>
                    withAgreed(now, risk, action.id, {
                      ticked: checked === true,
                      answers: agreed?.answers ?? usual,
                    }),
                  )
                }
              />
              <div className={styles.under}>
                {agreed?.ticked === true ? (
                  <ActionFields
                    {...fields}
                    columns={columns.filter((column) => column !== "comment")}
                    answers={agreed.answers}
                    problems={work.problems.get(key) ?? {}}
                    offered={[]}
                    kept={kept[key]}
                    onKeep={(column, date) => onDraft((now) => withKept(now, key, column, date))}
                    onAnswers={(typed) =>
                      onDraft((now) => withAgreed(now, risk, action.id, { ticked: true, answers: typed }))
                    }
                  />
                ) : (
                  <Text size={200} className={styles.secondary}>
                    {listed(action.who)}
                  </Text>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {isOwnShown ? (
        <ActionFields
          {...fields}
          columns={columns}
          answers={answers}
          problems={work.problems.get(id) ?? {}}
          offered={[]}
          kept={kept[id]}
          onKeep={(column, date) => onDraft((now) => withKept(now, id, column, date))}
          onAnswers={(typed) => onDraft((now) => withRiskAnswers(now, risk, typed))}
        />
      ) : (
        <LinkButton className={styles.own} onClick={() => setWantsOwn(true)}>
          {actionsWords.inOwnWords}
        </LinkButton>
      )}
      {offered !== undefined && <OptionsOfRisk options={offered.options} />}
    </div>
  );
}
