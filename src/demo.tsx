import type { ChangeEvent, CSSProperties, KeyboardEvent, PointerEvent } from "react";
import { useEffect, useId, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { openInBrowser } from "./simulator/browserHost";
import type { ProfileName } from "./simulator/profiles";
import { SimulatedWord } from "./simulator/simulatedWord";
import { DocumentView } from "./simulator/view/documentView";
import { SimulatorError } from "./simulator/wordError";

const blankForm = "published.docx";

/** The forms to try, by their files in test/forms. */
const samples: readonly Option<string>[] = [
  { value: blankForm, label: "The form as published" },
  { value: "in-use.docx", label: "A form in use" },
  { value: "typed-controls.docx", label: "An agency's own version" },
];

const words: readonly Option<ProfileName>[] = [
  { value: "desktop", label: "Word for Windows or Mac" },
  { value: "web", label: "Word on the web" },
  { value: "word-2021", label: "Word LTSC 2021" },
];

const element = document.getElementById("demo");
if (element === null) throw new Error("demo.html has no #demo.");
createRoot(element).render(<Demo />);

/** A form that is open: whose it is, its file as it was, and the Word that has it now. */
type Opened = FormFile & { readonly word: SimulatedWord };

type FormFile = { readonly name: string; readonly isSample: boolean; readonly bytes: Uint8Array };

/** Word without Word: a form, the task pane beside it, and what Word has around them. */
function Demo() {
  const [opened, setOpened] = useState<Opened>();
  const [problem, setProblem] = useState<string>();
  const isOwn = opened?.isSample === false;
  const profile = opened?.word.profile.name ?? "desktop";

  const open = (file: FormFile): void => {
    try {
      setOpened({ ...file, word: SimulatedWord.open(file.bytes, { profile }) });
      setProblem(undefined);
    } catch (cause) {
      if (!(cause instanceof SimulatorError)) throw cause;
      setProblem(`${whyNotOpened[cause.reason]} The form that was open is still here.`);
    }
  };
  const openOwn = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    if (file === undefined) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    target.value = ""; // so that the same file can be opened again
    open({ name: file.name, isSample: false, bytes });
  };
  /** Another Word opens the form as it is now; "Start again" still goes back to the file. */
  const openIn = (wanted: ProfileName): void => {
    if (opened !== undefined)
      setOpened({ ...opened, word: SimulatedWord.open(opened.word.save(), { profile: wanted }) });
  };

  useEffect(() => {
    void sampleFile(blankForm).then((file) => {
      setOpened({ ...file, word: SimulatedWord.open(file.bytes) });
    });
  }, []);

  return (
    <div className="demo">
      <header className="bar">
        <h1>{opened?.name ?? "Opening…"}</h1>
        <Choice
          label="Form"
          value={isOwn ? "" : (opened?.name ?? blankForm)}
          options={isOwn ? [{ value: "", label: "Your own" }, ...samples] : samples}
          onChoose={(name) => void sampleFile(name).then(open)}
        />
        <label className="open">
          Open a form…
          <input type="file" accept=".docx" onChange={(event) => void openOwn(event)} />
        </label>
        <button
          type="button"
          onClick={() => {
            if (opened !== undefined) open(opened);
          }}
        >
          Start again
        </button>
        <button
          type="button"
          onClick={() => {
            if (opened !== undefined) download(opened.name, opened.word.save());
          }}
        >
          Download
        </button>
        <Choice label="Word" value={profile} options={words} onChoose={openIn} />
      </header>
      <div className="problem" role="alert">
        {problem === undefined ? null : <p>{problem}</p>}
      </div>
      {opened === undefined ? null : <WordWindow word={opened.word} />}
    </div>
  );
}

/** The form and the task pane side by side, with a divider between them. */
function WordWindow({ word }: { readonly word: SimulatedWord }) {
  const [paneWidth, setPaneWidth] = useState(usualPane);
  const documentElement = useRef<HTMLDivElement>(null);
  const paneElement = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (documentElement.current === null || paneElement.current === null) return;
    const view = new DocumentView(documentElement.current, word);
    const pane = openInBrowser(word, paneElement.current, "taskpane.html");
    return () => {
      view.close();
      pane.close();
    };
  }, [word]);

  const widen = (width: number): void => {
    setPaneWidth(Math.min(Math.max(width, narrowestPane), widestPane));
  };
  return (
    <main
      className="word"
      style={{ "--pane-width": `${paneWidth}px` } as CSSProperties /* React has no type for it */}
    >
      <div
        className="document"
        ref={documentElement}
        role="region"
        tabIndex={0}
        aria-label="The form. Arrow keys move the cursor from paragraph to paragraph."
      />
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
      <div className="pane" ref={paneElement} />
    </main>
  );
}

/** Widths that Word lets a task pane have, in pixels. */
const narrowestPane = 280;
const usualPane = 320;
const widestPane = 640;

type Option<T> = { readonly value: T; readonly label: string };

type ChoiceProps<T> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChoose: (value: T) => void;
};

function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  const id = useId();
  return (
    <span className="choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}

const whyNotOpened: Readonly<Record<SimulatorError["reason"], string>> = {
  "legacy-doc":
    "That is an old Word file (.doc). Open it in Word, save it as a Word document (.docx), then open that here.",
  "not-a-zip": "That file is damaged, or it is not a Word document. Choose a .docx file.",
  "no-document": "That file is not a Word document. Choose a .docx file.",
  strict: "That is a Strict Open XML Document. In Word save it as Word Document (.docx), then open it here.",
  "broken-xml": "That Word document is damaged. Open it in Word to repair it, save it, then open it here.",
};

async function sampleFile(name: string): Promise<FormFile> {
  const response = await fetch(`assets/forms/${name}`);
  return { name, isSample: true, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** Hands a file to the browser's downloads, under its own name. */
function download(name: string, file: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(file)], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
