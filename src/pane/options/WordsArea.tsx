import { makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, MouseEvent, RefObject } from "react";
import { useRef } from "react";
import { useTyped } from "../typed";
import { blankAround, blankFrom, piecesOf } from "./wordPieces";

type WordsAreaProps = {
  readonly ref: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
};

const lettering = {
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  letterSpacing: "normal",
  whiteSpace: "pre-wrap",
  overflowWrap: "anywhere",
  padding: "6px 10px",
} as const;

const useStyles = makeStyles({
  // The copy behind gives the height: the field grows with its words and never scrolls.
  stack: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  layer: { gridColumnStart: 1, gridRowStart: 1, minWidth: 0 },
  copy: {
    ...lettering,
    minHeight: "52px",
    // As wide as the border of the field.
    border: `${tokens.strokeWidthThin} solid transparent`,
    color: "transparent",
    userSelect: "none",
    forcedColorAdjust: "none",
    // Contrast themes paint the field over what is behind it.
    "@media (forced-colors: active)": { zIndex: 1, pointerEvents: "none" },
  },
  blank: {
    color: "transparent",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorStatusWarningBackground2,
    boxShadow: `inset 0 -2px 0 ${tokens.colorStatusWarningBorderActive}`,
    boxDecorationBreak: "clone",
    "@media (forced-colors: active)": {
      backgroundColor: "transparent",
      boxShadow: "none",
      outline: `${tokens.strokeWidthThick} dashed Highlight`,
    },
  },
  field: { backgroundColor: "transparent", height: "100%", width: "100%" },
  input: { ...lettering, height: "100%", maxHeight: "none", overflow: "hidden", resize: "none" },
});

/** Fluent can move the focus itself on Tab, whoever has taken the key; here it is to leave Tab alone. */
const leavesTab = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });

/** A text field whose blanks are marked, and gone to with Tab and Shift+Tab; from the last one Tab leads on. Esc: Tab leads on at once. */
export function WordsArea({ ref, text: taken, onText }: WordsAreaProps) {
  const styles = useStyles();
  const typed = useTyped(taken, onText);
  const { value: text } = typed;
  const isLeaving = useRef(false);

  const pressed = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { key, shiftKey, currentTarget } = event;
    if (key !== "Tab" || event.altKey || event.ctrlKey || event.metaKey) {
      if (key !== "Shift") isLeaving.current = key === "Escape";
      if (key === "Escape" && piecesOf(text).some(({ isBlank }) => isBlank)) event.stopPropagation();
      return;
    }
    const next = isLeaving.current ? undefined : blankFrom(text, selectedIn(currentTarget), shiftKey);
    if (next === undefined) return;
    event.preventDefault();
    // Word on the web moves the focus on each Tab that reaches the window, and on Esc takes it out of the pane.
    event.stopPropagation();
    currentTarget.setSelectionRange(next.start, next.end);
  };
  const clicked = ({ currentTarget }: MouseEvent<HTMLTextAreaElement>) => {
    const { start, end } = selectedIn(currentTarget);
    const blank = start === end ? blankAround(text, { start, end }) : undefined;
    if (blank !== undefined) currentTarget.setSelectionRange(blank.start, blank.end);
  };
  return (
    <div className={styles.stack}>
      <div className={mergeClasses(styles.layer, styles.copy)} aria-hidden>
        {piecesOf(text).map((piece) =>
          piece.isBlank ? (
            <mark key={piece.start} className={styles.blank}>
              {piece.text}
            </mark>
          ) : (
            <span key={piece.start}>{piece.text}</span>
          ),
        )}
        {/* A line that was begun counts. */ " "}
      </div>
      <Textarea
        className={mergeClasses(styles.layer, styles.field)}
        {...typed}
        textarea={{ ref, className: styles.input, rows: 1 }}
        data-tabster={leavesTab}
        onKeyDown={pressed}
        onClick={clicked}
        onBlur={() => {
          isLeaving.current = false;
        }}
      />
    </div>
  );
}

function selectedIn({ selectionStart, selectionEnd }: HTMLTextAreaElement) {
  return { start: selectionStart, end: selectionEnd };
}
