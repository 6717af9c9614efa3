import { useEffect, useState } from "react";
import type { SimulatedWord } from "../simulator/simulatedWord";
import { download } from "./formFile";

type OpenedCopyProps = { readonly word: SimulatedWord };

/** What the pane has opened as a new document: in Word it has a window of its own, which this demo has not. */
export function OpenedCopy({ word }: OpenedCopyProps) {
  const [docx, setDocx] = useState<Uint8Array>();
  useEffect(() => word.onOpened(setDocx), [word]);
  return (
    <div className="opened" role="status">
      {docx === undefined ? null : (
        <p>
          The pane has opened a new document. In Word it has a window of its own; this demo has none.{" "}
          <button type="button" onClick={() => download("Document1.docx", docx)}>
            Save what was opened
          </button>{" "}
          <button type="button" onClick={() => setDocx(undefined)}>
            Close
          </button>
          <small>
            Where Word opens none, the pane offers the copy as a download or as words for a message: try
            &quot;Make Word difficult&quot;. Word for Mac ignores downloads from a pane.
          </small>
        </p>
      )}
    </div>
  );
}
