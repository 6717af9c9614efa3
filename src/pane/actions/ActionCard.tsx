import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { memo, useState } from "react";
import { formatDate } from "../../plan/dates";
import type { Place } from "../../plan/form";
import { LongText } from "../LongText";
import { useKeptFocus } from "../useKeptFocus";
import { WrappingBadge } from "../WrappingBadge";
import { CardButton } from "./CardButton";
import { ChangeOfAction } from "./ChangeOfAction";
import type { ActionBadge, ListedAction } from "./listedActions";
import type { OpenActionProps } from "./OpenAction";
import { OpenAction } from "./OpenAction";
import type { RowChange } from "./rowsDraft";
import { answersOf, answersWith, withAnswers, withKept, withOut, withoutChange } from "./rowsDraft";
import { actionsWords } from "../words/actions";

type ActionCardProps = Omit<OpenActionProps, "change" | "onDelete"> & {
  readonly action: ListedAction;
  readonly change: RowChange | undefined;
  readonly isOpen: boolean;
  readonly onOpen: (id: string, isOpen: boolean) => void;
  readonly onShow: (place: Place) => void;
};

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalMNudge,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  secondary: { color: tokens.colorNeutralForeground2 },
  out: { textDecorationLine: "line-through" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  badges: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

const badgeColours: Readonly<Record<ActionBadge["kind"], "warning" | "danger" | "informative" | "success">> =
  {
    missing: "informative",
    overdue: "warning", // it is work to do, and nobody's fault
    due: "warning",
    done: "success",
    look: "warning",
  };

/** One action of the form: its risk, what was agreed, who and by when, and in words what is missing or due. It opens in place. */
export const ActionCard = memo(function ActionCard({
  action,
  change,
  isOpen,
  onOpen,
  onShow,
  ...open
}: ActionCardProps) {
  const styles = useStyles();
  const { standing, today, onDraft } = open;
  const { answers, badges, due, place } = action;
  const { risk, action: agreed, who, byWhen, comment } = answers;
  const name = [risk, agreed].find((text) => text !== "") ?? actionsWords.thisAction;
  const byWhom = [who, due === undefined ? byWhen : actionsWords.by(byWhen)]
    .filter((text) => text !== "")
    .join(" · ");
  const isOut = change?.out === true;
  const answersNow = answersWith(standing, change);
  const isDone = (standing.says.dateComplete ?? "") !== "";
  const isShut = !isOpen || isOut;
  const said = mergeClasses(isOut && styles.out);
  // While it is, the field for the day stays, blank or not.
  const [isCompleting, setIsCompleting] = useState(false);
  if (isCompleting && (isDone || isOut)) setIsCompleting(false);
  const { element, keep } = useKeptFocus<HTMLLIElement>();
  const complete = (typed: string) =>
    onDraft((draft) => withAnswers(draft, standing, { ...answersOf(standing, draft), dateComplete: typed }));
  return (
    <li ref={element} className={styles.card} data-row={standing.id}>
      {risk !== "" && (
        <Text as="h2" weight="semibold" className={said}>
          {risk}
        </Text>
      )}
      {isShut && agreed !== "" && <LongText text={agreed} name={name} className={said} />}
      {isShut && byWhom !== "" && (
        <Text size={200} className={said}>
          {byWhom}
        </Text>
      )}
      {isShut && comment !== "" && (
        <Text size={200} className={mergeClasses(styles.secondary, said)}>
          {comment}
        </Text>
      )}
      {badges.length > 0 && (
        <div className={styles.badges}>
          {badges.map(({ kind, text }) => (
            <WrappingBadge key={text} appearance="tint" color={badgeColours[kind]}>
              {text}
            </WrappingBadge>
          ))}
        </div>
      )}
      {(change !== undefined || isCompleting) && (
        <ChangeOfAction
          change={change}
          isCompleting={isCompleting}
          isOpen={isOpen}
          name={name}
          staysBlank={standing.row.fixed !== undefined}
          today={today}
          createdOn={open.createdOn}
          kept={open.kept}
          onKeep={(date) => onDraft((draft) => withKept(draft, standing.id, "dateComplete", date))}
          onComplete={complete}
        />
      )}
      <div className={styles.row}>
        {isOut || (
          <>
            <CardButton
              label={isOpen ? actionsWords.close : actionsWords.change}
              name={name}
              isExpanded={isOpen}
              onClick={() => onOpen(standing.id, !isOpen)}
            />
            {standing.says.dateComplete !== undefined &&
              !isCompleting &&
              answersNow.dateComplete === standing.says.dateComplete && (
                <CardButton
                  label={isDone ? actionsWords.reopen : actionsWords.markComplete}
                  name={name}
                  onClick={() => {
                    keep();
                    setIsCompleting(!isDone);
                    complete(isDone ? "" : formatDate(today));
                  }}
                />
              )}
          </>
        )}
        {(change !== undefined || isCompleting) && (
          <CardButton
            label={isOut ? actionsWords.keepIt : actionsWords.leaveAsInForm}
            name={name}
            onClick={() => {
              keep();
              setIsCompleting(false);
              onDraft((draft) =>
                isOut ? withOut(draft, standing.id, false) : withoutChange(draft, standing.id),
              );
            }}
          />
        )}
        {place !== undefined && (
          <CardButton label={actionsWords.showInWord} name={name} onClick={() => onShow(place)} />
        )}
      </div>
      {!isShut && <OpenAction {...open} change={change} onDelete={keep} />}
    </li>
  );
});
