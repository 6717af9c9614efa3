import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Place } from "../../plan/form";
import type { ActionBadge, ListedAction } from "./listedActions";

type ActionCardProps = {
  readonly action: ListedAction;
  readonly onShow: (place: Place) => void;
};

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  secondary: { color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  show: { marginLeft: "auto" },
});

const badgeColours: Readonly<Record<ActionBadge["kind"], "warning" | "danger" | "informative" | "success">> =
  {
    missing: "warning",
    overdue: "danger",
    due: "informative",
    done: "success",
  };

/** One action of the form: its risk, what was agreed, who and by when, and in words what is missing or due. */
export function ActionCard({ action, onShow }: ActionCardProps) {
  const styles = useStyles();
  const { answers, badges, place } = action;
  const { risk, action: agreed, who, byWhen, comment } = answers;
  const name = [risk, agreed, "this action"].find((text) => text !== "");
  const byWhom = [who, ...(byWhen === "" ? [] : [`by ${byWhen}`])].filter((text) => text !== "").join(" · ");
  return (
    <li className={styles.card}>
      {risk !== "" && <Text weight="semibold">{risk}</Text>}
      {agreed !== "" && <Text>{agreed}</Text>}
      {byWhom !== "" && <Text size={200}>{byWhom}</Text>}
      {comment !== "" && (
        <Text size={200} className={styles.secondary}>
          {comment}
        </Text>
      )}
      <div className={styles.row}>
        {badges.map(({ kind, text }) => (
          <Badge key={text} appearance="tint" color={badgeColours[kind]}>
            {text}
          </Badge>
        ))}
        {place !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.show}
            aria-label={`Show in Word: ${name ?? ""}`}
            onClick={() => onShow(place)}
          >
            Show in Word
          </Button>
        )}
      </div>
    </li>
  );
}
