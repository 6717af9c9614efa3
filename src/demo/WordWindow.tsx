import type { CSSProperties, KeyboardEvent, PointerEvent, RefObject } from "react";
import { useEffect, useImperativeHandle, useRef, useState } from "react";
import { openInBrowser } from "../simulator/host/browserHost";
import type { BrowserPane } from "../simulator/host/browserHost";
import type { Cursor } from "../simulator/person/cursor";
import type { Direction } from "../simulator/host/officeHost";
import type { SimulatedWord } from "../simulator/simulatedWord";
import type { Refusal } from "../simulator/view/documentEditor";
import { DocumentView } from "../simulator/view/documentView";
import { DocumentStrip } from "./DocumentStrip";

/** Where F6 can put the focus. */
export type Places = { enterDocument(): void; enterPane(): void };

type WordWindowProps = {
  readonly word: SimulatedWord;
  /** Nothing can be done in the form and the pane for now. */
  readonly isWaiting: boolean;
  readonly colleague: string | undefined;
  readonly places: RefObject<Places | null>;
  /** F6 goes on from the pane, or back from the document, to what is around them. */
  readonly onLeave: () => void;
  readonly onTypedInPane: () => void;
  readonly onNotShown: () => void;
};

/** The form and the task pane side by side, with a divider between them. */
export function WordWindow({
  word,
  isWaiting,
  colleague,
  places,
  onLeave,
  onTypedInPane,
  onNotShown,
}: WordWindowProps) {
  const [paneWidth, setPaneWidth] = useState(usualPane);
  const [cursor, setCursor] = useState<Cursor>();
  const [refusal, setRefusal] = useState<Refusal>();
  const documentElement = useRef<HTMLDivElement>(null);
  const paneElement = useRef<HTMLDivElement>(null);
  const pane = useRef<BrowserPane>(undefined);
  const listener = useRef({ onLeave, onTypedInPane, onNotShown });
  useEffect(() => {
    listener.current = { onLeave, onTypedInPane, onNotShown };
  });

  useEffect(() => {
    if (documentElement.current === null || paneElement.current === null) return;
    const view = new DocumentView(documentElement.current, word, {
      onCursor: setCursor,
      onPressed: setRefusal,
      onFailure: () => listener.current.onNotShown(),
      onLeave: (direction) => {
        if (direction === "forward") pane.current?.enter("forward");
        else listener.current.onLeave();
      },
    });
    const opened = openInBrowser(word, paneElement.current, "taskpane.html", {
      onTyped: () => listener.current.onTypedInPane(),
      onLeave: (direction: Direction, key) => {
        if (key === "F6" && direction === "forward") listener.current.onLeave();
        else documentElement.current?.focus();
      },
    });
    pane.current = opened;
    return () => {
      setCursor(undefined);
      setRefusal(undefined);
      view.close();
      opened.close();
    };
  }, [word]);

  useImperativeHandle(places, () => ({
    enterDocument: () => documentElement.current?.focus(),
    enterPane: () => pane.current?.enter("forward"),
  }));

  const widen = (width: number): void => {
    setPaneWidth(Math.min(Math.max(width, narrowestPane), widestPane));
  };
  return (
    <main
      className={isWaiting ? "word waiting" : "word"}
      inert={isWaiting}
      style={{ "--pane-width": `${paneWidth}px` } as CSSProperties /* React has no type for it */}
    >
      <div
        className="divider"
        role="separator"
        tabIndex={0}
        aria-label="Width of the pane"
        aria-orientation="vertical"
        aria-valuemin={narrowestPane}
        aria-valuemax={widestPane}
        aria-valuenow={paneWidth}
        onKeyDown={({ key }: KeyboardEvent) => {
          const step = { ArrowLeft: 20, ArrowRight: -20 }[key];
          if (step !== undefined) widen(paneWidth + step);
        }}
        onPointerDown={({ currentTarget, pointerId }: PointerEvent) => {
          currentTarget.setPointerCapture(pointerId);
        }}
        onPointerMove={({ currentTarget, pointerId, clientX }: PointerEvent) => {
          if (currentTarget.hasPointerCapture(pointerId)) widen(window.innerWidth - clientX);
        }}
      />
      <div className="sheet">
        <DocumentStrip
          word={word}
          cursor={cursor}
          refusal={refusal}
          colleague={colleague}
          onDone={() => documentElement.current?.focus()}
          onRefused={setRefusal}
        />
        <div
          className="document"
          ref={documentElement}
          role="textbox"
          aria-multiline="true"
          tabIndex={0}
          aria-label="The form"
          aria-describedby="document-help"
        />
      </div>
      <div className="pane" ref={paneElement} />
    </main>
  );
}

/** Widths that Word lets a task pane have, in pixels. */
const narrowestPane = 280;
const usualPane = 320;
const widestPane = 640;
