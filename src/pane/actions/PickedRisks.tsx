import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type RefObject } from "react";
import type { IsoDate } from "../../plan/calendar";
import type { Risk } from "../../plan/risks";
import { useKeptFocus } from "../useKeptFocus";
import { actionsWords } from "../words/actions";
import { emptyAction, hasWrongDate, type FieldsOfForm } from "./actionDraft";
import { CardButton } from "./CardButton";
import type { OfferedToRisk } from "./offeredToRisk";
import { withRisk, type PickedRisk, type RowsDraft } from "./rowsDraft";
import { agreedFor } from "./typedRows";
import { isHeld, type HeldWork, type RowsWork } from "./rowsWork";
import { RiskToAgree } from "./RiskToAgree";

type PickedRisksProps = {
  /** Those that the Dash found, in its order. */
  readonly risks: readonly Risk[];
  readonly draft: RowsDraft;
  readonly work: RowsWork;
  readonly fields: FieldsOfForm;
  /** What is to be put right, to be opened; the same object only once. */
  readonly toMend: HeldWork | undefined;
  readonly offered: (risk: Risk) => OfferedToRisk | undefined;
  readonly onDraft: (change: (draft: RowsDraft) => RowsDraft) => void;
};

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  risk: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  label: { flexGrow: 1, flexBasis: "100%" },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

/** The risks that were picked, a line each: one is open to be agreed at a time, first the first with nothing agreed. */
export function PickedRisks({ risks, draft, work, fields, toMend, offered, onDraft }: PickedRisksProps) {
  const styles = useStyles();
  // "" once all are closed.
  const [opened, setOpened] = useState<string>();
  const [mended, setMended] = useState<HeldWork>();
  if (toMend !== undefined && toMend !== mended) {
    setMended(toMend);
    const held = risks.filter(({ id }) => isHeld(toMend, id)).map(({ id }) => id);
    if (held[0] !== undefined && !held.some((id) => id === opened)) setOpened(held[0]);
  }
  const { element, keep } = useKeptFocus<HTMLUListElement>();
  const isAgreed = ({ id }: Risk): boolean => saysSomething(draft.risks[id]);
  const isHere = opened === "" || risks.some(({ id }) => id === opened);
  const openId = isHere ? opened : risks.find((risk) => !isAgreed(risk))?.id;
  const goTo = useFocusInRisk(element);
  if (risks.length === 0) return null;
  return (
    <ul ref={element} className={styles.list} aria-label={actionsWords.fromDash}>
      {risks.map((risk, index) => {
        const { id, label } = risk;
        const isOpen = id === openId;
        const others = [...risks.slice(index + 1), ...risks.slice(0, index)];
        const next = others.find((other) => !isAgreed(other));
        return (
          <li key={id} className={styles.risk} data-risk={id}>
            <div className={styles.line}>
              <Text as="h2" weight="semibold" className={styles.label}>
                {label}
              </Text>
              <CardButton
                label={
                  isOpen ? actionsWords.close : isAgreed(risk) ? actionsWords.change : actionsWords.agree
                }
                name={label}
                isExpanded={isOpen}
                onClick={() => setOpened(isOpen ? "" : id)}
              />
              <CardButton
                label={actionsWords.leaveOutShort}
                name={label}
                onClick={() => {
                  keep();
                  onDraft((now) => withRisk(now, risk, false));
                }}
              />
            </div>
            {!isOpen && <Text size={200}>{summaryOf(draft.risks[id])}</Text>}
            {!isOpen && hasWrong(draft.risks[id], fields.today) && (
              <Text size={200} className={styles.wrong}>
                {actionsWords.toPutRight}
              </Text>
            )}
            {isOpen && (
              <>
                <RiskToAgree
                  risk={risk}
                  picked={draft.risks[id]}
                  work={work}
                  kept={draft.kept}
                  fields={fields}
                  offered={offered(risk)}
                  onDraft={(change) => {
                    // It stays open once something is agreed.
                    setOpened(id);
                    onDraft(change);
                  }}
                />
                {next !== undefined && (
                  <Button
                    size="small"
                    onClick={() => {
                      setOpened(next.id);
                      goTo(next.id);
                    }}
                  >
                    {actionsWords.nextRisk(next.label)}
                  </Button>
                )}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Takes the keyboard to a risk once it is open. */
function useFocusInRisk(list: RefObject<HTMLElement | null>): (id: string) => void {
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const risk = list.current?.querySelector(`[data-risk="${wanted.current}"]`);
    wanted.current = undefined;
    risk?.querySelector<HTMLElement>("input, textarea")?.focus();
  });
  return (id) => {
    wanted.current = id;
  };
}

function saysSomething(picked: PickedRisk | undefined): boolean {
  if (picked === undefined) return false;
  return agreedFor(picked).length > 0 || picked.answers.action.trim() !== "";
}

/** Whether a date of what is agreed is not a real one: nothing goes into the form until it is. */
function hasWrong(picked: PickedRisk | undefined, today: IsoDate): boolean {
  if (picked === undefined) return false;
  return [picked.answers, ...agreedFor(picked).map(({ answers }) => answers)].some((answers) =>
    hasWrongDate(answers, today),
  );
}

function summaryOf(picked: PickedRisk | undefined): string {
  if (picked === undefined) return actionsWords.nothingAgreed;
  const own = (picked.answers.action || emptyAction.action).trim();
  const texts = [...agreedFor(picked).map(({ answers }) => answers.action), ...(own === "" ? [] : [own])];
  return texts.length === 0 ? actionsWords.nothingAgreed : texts.join(" · ");
}
