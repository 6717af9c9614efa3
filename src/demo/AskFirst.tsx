import { useEffect, useId, useRef } from "react";

/** What would be lost: changes of the form that are in no download, or what was typed in the pane and may not be in the form. */
export type Loss = "changes" | "typed";

type AskFirstProps = {
  readonly loss: Loss;
  /** What the user is about to do: "Start again". */
  readonly act: string;
  readonly onDownload: () => void;
  readonly onGoOn: () => void;
  readonly onStay: () => void;
};

/** Asks before something is lost; Esc stays. */
export function AskFirst({ loss, act, onDownload, onGoOn, onStay }: AskFirstProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const text = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby={title} aria-describedby={text} onClose={onStay}>
      <h2 id={title}>{questions[loss].title}</h2>
      <p id={text}>{questions[loss].text}</p>
      <div className="buttons">
        <button type="button" onClick={onStay}>
          Keep the form
        </button>
        {loss === "changes" ? (
          <button type="button" onClick={onDownload}>
            Download, then {lowerFirst(act)}
          </button>
        ) : null}
        <button type="button" onClick={onGoOn}>
          {act} without {loss === "changes" ? "the changes" : "it"}
        </button>
      </div>
    </dialog>
  );
}

const questions: Readonly<Record<Loss, { readonly title: string; readonly text: string }>> = {
  changes: {
    title: "The form has changes that you have not downloaded",
    text: "They will be lost. So will anything in the pane that is not in the form yet.",
  },
  typed: {
    title: "Something was typed in the pane",
    text: "It may not be in the form yet, and will be lost.",
  },
};

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
