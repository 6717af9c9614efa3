import { Button, makeStyles } from "@fluentui/react-components";

type CardButtonProps = {
  readonly label: string;
  /** What it is about, for those who do not see where it stands. */
  readonly name: string;
  readonly isExpanded?: boolean;
  readonly isSubtle?: boolean;
  readonly cannot?: boolean;
  readonly onClick: () => void;
};

const useStyles = makeStyles({ button: { minWidth: "auto" } });

/** A small button of a card. */
export function CardButton({ label, name, isExpanded, isSubtle, cannot, onClick }: CardButtonProps) {
  return (
    <Button
      size="small"
      className={useStyles().button}
      appearance={isSubtle ? "subtle" : "secondary"}
      aria-label={`${label}: ${name}`}
      aria-expanded={isExpanded}
      disabledFocusable={cannot}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
