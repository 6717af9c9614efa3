import type { ChangeEvent } from "react";
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { AskFirst, type Loss } from "./demo/AskFirst";
import { Choice, type Option } from "./demo/Choice";
import { DifficultWord } from "./demo/DifficultWord";
import { blankForm, download, sampleFile, samples, whyNotOpened, type FormFile } from "./demo/formFile";
import { OpenedCopy } from "./demo/OpenedCopy";
import { WordWindow, type Places } from "./demo/WordWindow";
import type { ProfileName } from "./simulator/profiles";
import { SimulatedWord } from "./simulator/simulatedWord";

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

/** What went wrong. Where another form was wanted, the old one waits: nobody is to fill it for the other. */
type Problem = { readonly text: string; readonly isOldForm: boolean };

/** Something that closes the form, put off until the user has answered. */
type PutOff = { readonly act: string; readonly loss: Loss; readonly goOn: () => void };

/** Word without Word: a form, the task pane beside it, and what Word has around them. */
function Demo() {
  const [opened, setOpened] = useState<Opened>();
  const [problem, setProblem] = useState<Problem>();
  const [putOff, setPutOff] = useState<PutOff>();
  const [isMakingDifficult, setMakingDifficult] = useState(false);
  const [colleague, setColleague] = useState<string>();
  const changed = useRef(false);
  const typed = useRef(false);
  const places = useRef<Places>(null);
  const bar = useRef<HTMLElement>(null);
  /** The opening that was asked for last: an earlier one that comes later is not wanted any more. */
  const asked = useRef(0);
  const isOwn = opened?.isSample === false;
  const profile = opened?.word.profile.name ?? "desktop";

  const stillOpen = opened === undefined ? "No form is open." : `${opened.name} is still open as it was.`;
  const fail = (name: string, cause: unknown, step: "fetch" | "open"): void => {
    const text = `${name} was not opened. ${whyNotOpened(cause, step)} ${stillOpen}`;
    setProblem({ text, isOldForm: opened !== undefined });
  };
  const open = (file: FormFile): void => {
    try {
      const word = SimulatedWord.open(file.bytes, { profile });
      setOpened({ ...file, word });
      setProblem(undefined);
      setColleague(undefined);
      changed.current = false;
      typed.current = false;
    } catch (cause) {
      fail(file.name, cause, "open");
    }
  };
  const openFrom = async (name: string, source: () => Promise<FormFile>): Promise<void> => {
    asked.current += 1;
    const own = asked.current;
    let file: FormFile;
    try {
      file = await source();
    } catch (cause) {
      if (own === asked.current) fail(name, cause, "fetch");
      return;
    }
    if (own === asked.current) open(file);
  };
  /** Goes on at once where nothing would be lost. */
  const askFirst = (act: string, goOn: () => void): void => {
    if (changed.current || typed.current)
      setPutOff({ act, loss: changed.current ? "changes" : "typed", goOn });
    else goOn();
  };
  const openOwn = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0];
    if (file === undefined) return;
    askFirst("Open the other form", () => {
      void openFrom(file.name, async () => ({
        name: file.name,
        isSample: false,
        bytes: new Uint8Array(await file.arrayBuffer()),
      }));
    });
    target.value = ""; // so that the same file can be opened again
  };
  /** Another Word opens the form as it is now; "Start again" still goes back to the file. */
  const openIn = (wanted: ProfileName): void => {
    if (opened === undefined) return;
    try {
      const { unkind } = opened.word;
      setOpened({ ...opened, word: SimulatedWord.open(opened.word.save(), { profile: wanted, unkind }) });
      setProblem(undefined);
    } catch (cause) {
      fail(opened.name, cause, "open");
    }
  };
  const downloadForm = (): void => {
    if (opened === undefined) return;
    download(opened.name, opened.word.save());
    changed.current = false;
  };

  const openFirst = useRef(() => openFrom(blankForm, () => sampleFile(blankForm)));
  useEffect(() => void openFirst.current(), []);
  useEffect(
    () =>
      opened?.word.onChanged(() => {
        changed.current = true;
        // A button in the pane has put into the form what was typed there.
        if (document.activeElement instanceof HTMLIFrameElement) typed.current = false;
      }),
    [opened?.word],
  );
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (changed.current || typed.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, []);

  const goOn = (): void => {
    putOff?.goOn();
    setPutOff(undefined);
  };
  return (
    <div className="demo">
      <header
        className="bar"
        ref={bar}
        onKeyDown={(event) => {
          if (event.key !== "F6" || event.altKey || event.metaKey) return;
          event.preventDefault();
          if (event.shiftKey) places.current?.enterPane();
          else places.current?.enterDocument();
        }}
      >
        <h1>{opened?.name ?? "Opening…"}</h1>
        <Choice
          label="Form"
          value={isOwn ? "" : (opened?.name ?? blankForm)}
          options={isOwn ? [{ value: "", label: "Your own" }, ...samples] : samples}
          onChoose={(name) =>
            askFirst("Open the other form", () => void openFrom(name, () => sampleFile(name)))
          }
        />
        <label className="open">
          Open a form…
          <input type="file" accept=".docx" onChange={openOwn} />
        </label>
        <button
          type="button"
          onClick={() => {
            if (opened !== undefined) askFirst("Start again", () => open(opened));
          }}
        >
          Start again
        </button>
        <button type="button" onClick={downloadForm}>
          Download
        </button>
        <Choice label="Word" value={profile} options={words} onChoose={openIn} />
        <button
          type="button"
          aria-haspopup="dialog"
          disabled={opened === undefined}
          onClick={() => setMakingDifficult(true)}
        >
          Make Word difficult…
        </button>
      </header>
      <div className="problem" role="alert">
        {problem === undefined ? null : <p>{problem.text}</p>}
        {problem?.isOldForm === true ? (
          <button type="button" autoFocus onClick={() => setProblem(undefined)}>
            Go on with {opened?.name}
          </button>
        ) : null}
      </div>
      {opened === undefined ? null : <OpenedCopy word={opened.word} />}
      {opened === undefined ? null : (
        <WordWindow
          word={opened.word}
          isWaiting={problem?.isOldForm === true}
          colleague={colleague}
          places={places}
          onLeave={() => bar.current?.querySelector<HTMLElement>("select, button")?.focus()}
          onTypedInPane={() => (typed.current = true)}
          onNotShown={() =>
            setProblem({
              text: `${opened.name} is open, but this demo cannot show it. The pane works with it; Download gives it as it is.`,
              isOldForm: false,
            })
          }
        />
      )}
      {opened !== undefined && isMakingDifficult ? (
        <DifficultWord
          word={opened.word}
          onColleague={setColleague}
          onClose={() => setMakingDifficult(false)}
        />
      ) : null}
      {putOff === undefined ? null : (
        <AskFirst
          loss={putOff.loss}
          act={putOff.act}
          onDownload={() => {
            downloadForm();
            goOn();
          }}
          onGoOn={goOn}
          onStay={() => setPutOff(undefined)}
        />
      )}
    </div>
  );
}
