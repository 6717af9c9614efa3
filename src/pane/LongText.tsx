import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import { LinkButton } from "./LinkButton";
import { fieldsWords } from "./words/fields";

type LongTextProps = {
  readonly text: string;
  /** What it is of, for those who do not see where it stands. */
  readonly name: string;
  readonly className?: string;
};

/** Shorter texts fill no three lines, even where they are twice as large. */
const shortest = 40;

const useStyles = makeStyles({
  clamped: {
    // In lines, where the browser can count them.
    maxHeight: [`calc(3 * ${tokens.lineHeightBase300})`, "3lh"],
    overflow: "hidden",
  },
  more: { alignSelf: "flex-start" },
});

/** A text of which three lines show until all of it is asked for. */
export function LongText({ text, name, className }: LongTextProps) {
  const styles = useStyles();
  const words = useRef<HTMLElement>(null);
  const [isCut, setIsCut] = useState(false);
  const [showsAll, setShowsAll] = useState(false);
  const isShort = text.length < shortest;
  useLayoutEffect(() => {
    const element = words.current;
    if (isShort || showsAll || element === null) return undefined;
    const watcher = new ResizeObserver(() => setIsCut(element.scrollHeight > element.clientHeight + 1));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [isShort, showsAll, text]);
  return (
    <>
      <Text
        ref={words}
        block
        data-clamped={!isShort && !showsAll ? "" : undefined}
        className={mergeClasses(!isShort && !showsAll && styles.clamped, className)}
      >
        {text}
      </Text>
      {isCut && !isShort && (
        <LinkButton
          className={styles.more}
          aria-expanded={showsAll}
          aria-label={showsAll ? fieldsWords.showLessOf(name) : fieldsWords.showAllOfText(name)}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? fieldsWords.showLess : fieldsWords.showAllText}
        </LinkButton>
      )}
    </>
  );
}
