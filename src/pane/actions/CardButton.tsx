import { LinkButton } from "../LinkButton";

type CardButtonProps = {
  readonly label: string;
  /** What it is about, for those who do not see where it stands. */
  readonly name: string;
  readonly isExpanded?: boolean;
  readonly cannot?: boolean;
  readonly onClick: () => void;
};

/** A small button of a card. */
export function CardButton({ label, name, isExpanded, cannot, onClick }: CardButtonProps) {
  return (
    <LinkButton
      aria-label={`${label}: ${name}`}
      aria-expanded={isExpanded}
      disabledFocusable={cannot}
      onClick={onClick}
    >
      {label}
    </LinkButton>
  );
}
