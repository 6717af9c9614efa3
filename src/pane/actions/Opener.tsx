import { makeStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { LinkButton } from "../LinkButton";

type OpenerProps = {
  readonly open: string;
  readonly close: string;
  readonly children: ReactNode;
};

const useStyles = makeStyles({
  opener: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  opened: { alignSelf: "stretch", overflowWrap: "anywhere" },
});

/** A small button that opens what is under it, and closes it again. */
export function Opener({ open, close, children }: OpenerProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.opener}>
      <LinkButton aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? close : open}
      </LinkButton>
      {isOpen && (
        <div id={id} className={styles.opened}>
          {children}
        </div>
      )}
    </div>
  );
}
