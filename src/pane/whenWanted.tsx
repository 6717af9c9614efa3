import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, type ComponentType } from "react";
import { later, useLater } from "./later";
import { paneWords } from "./words/pane";

/**
 * A part of the pane whose code is loaded when it is first shown, or ahead of that, so that the pane is there the sooner. Where
 * it does not come the part says so in its place, with the way to try again. One that is not wanted yet, by what it is given, is
 * not shown.
 */
export function whenWanted<P extends object>(
  load: () => Promise<ComponentType<P>>,
  isWanted: (props: P) => boolean = () => true,
): ComponentType<P> {
  const part = later(load);
  return function WhenWanted(props: P) {
    const { code: Part, isMissing, again } = useLater(part, isWanted(props));
    if (Part !== undefined) return <Part {...props} />;
    return isWanted(props) ? <NotYet isMissing={isMissing} onAgain={again} /> : null;
  };
}

type NotYetProps = { readonly isMissing: boolean; readonly onAgain: () => void };

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
  },
  late: {
    animationName: { from: { visibility: "hidden" }, to: { visibility: "visible" } },
    animationDuration: "1ms",
    animationDelay: "1s",
    animationFillMode: "both",
  },
});

/** Stands in the place of a part that is on its way, or has not come. */
export function NotYet({ isMissing, onAgain }: NotYetProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.part} ref={place} tabIndex={-1}>
      {isMissing ? (
        <>
          <Text role="alert">{paneWords.notLoaded}</Text>
          <Button
            onClick={() => {
              place.current?.focus(); // the button goes
              onAgain();
            }}
          >
            {paneWords.loadAgain}
          </Button>
        </>
      ) : (
        <Text className={styles.late} role="status">
          {paneWords.loading}
        </Text>
      )}
    </div>
  );
}
