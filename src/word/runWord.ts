import { FormError, type FormErrorCode } from "../plan/formError";

/** How long a job waits for one answer of Word, a background question, and a trial of "Check this Word", in milliseconds. */
const patience = { job: 30_000, hint: 2_000, trial: 10_000 };

/** A batch in hand. */
type Turn = {
  /** Lets go of it: it fails with "no-answer", does nothing more, and those behind it go on. */
  letGo(): void;
};

let last: Promise<unknown> = Promise.resolve();
let inHand: Turn | undefined;

/**
 * The contexts of jobs that have written, or whose request on its way writes: where no answer comes to that one, nobody knows
 * whether it was carried out.
 */
const writing = new WeakSet<Word.RequestContext>();

/**
 * The one way to Word: runs a batch after all earlier ones, since Word mixes up batches that overlap (OfficeDev/office-js
 * 253, 1672). Every failure comes out as a FormError; Office's own message stays in `cause`. Word may never answer (702, 719,
 * 505, 4941): then the batch fails with "no-answer", and those behind it go on. A `hint` is a question that nobody waits for.
 */
export function runWord<T>(
  batch: (context: Word.RequestContext) => Promise<T>,
  kind: keyof typeof patience = "job",
): Promise<T> {
  const turn = last.then(() => take(batch, patience[kind]));
  last = turn.catch(() => undefined);
  return turn;
}

/** Lets go of the batch that Word has not answered: see `Gateway.stopWaiting`. */
export function stopWaiting(): void {
  inHand?.letGo();
}

/** Notes that the request that goes to Word next writes. Answers what takes the note back, once it is known to have written nothing. */
export function noteWriting(context: Word.RequestContext): () => void {
  if (writing.has(context)) return () => undefined;
  writing.add(context);
  return () => void writing.delete(context);
}

function take<T>(batch: (context: Word.RequestContext) => Promise<T>, limit: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let isLetGo = false;
    const refuseLate = (): void => {
      if (isLetGo) throw noAnswer(current);
    };
    let current: Word.RequestContext | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const turn: Turn = {
      letGo() {
        isLetGo = true;
        finish();
        reject(noAnswer(current));
      },
    };
    const finish = (): void => {
      clearTimeout(timer);
      if (inHand === turn) inHand = undefined;
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => turn.letGo(), limit);
    };
    inHand = turn;
    wait();
    Word.run((context) => {
      current = context;
      const sync = context.sync.bind(context);
      // An answer that comes too late is taken, and nothing is done upon it.
      context.sync = async <P>(value?: P): Promise<P> => {
        refuseLate();
        wait();
        const answer = await sync(value);
        refuseLate();
        wait();
        return answer;
      };
      return batch(context);
    }).then(
      (value) => {
        finish();
        resolve(value);
      },
      (failure: unknown) => {
        finish();
        reject(formErrorFrom(failure));
      },
    );
  });
}

function noAnswer(context: Word.RequestContext | undefined): FormError {
  return new FormError("no-answer", { wrote: context !== undefined && writing.has(context) });
}

/** Translates what office.js throws, once, for the whole project. */
export function formErrorFrom(failure: unknown): FormError {
  if (failure instanceof FormError) return failure;
  const code = codeOf(failure);
  return new FormError(codeFor(code), {
    cause: failure,
    detail: code === "" ? undefined : code,
  });
}

/** Whether Word refused what it was asked: another question may be answered. */
export function isRefusal({ code }: FormError): boolean {
  return ["word-refused", "not-in-browser", "place-missing"].includes(code);
}

function codeFor(code: string): FormErrorCode {
  // "The action isn't supported by Word in a browser" (OfficeDev/office-js 981, 53, 6865). Elsewhere the document is in the way.
  if (code === "NotAllowed") return isInBrowser() ? "not-in-browser" : "protected";
  return codes[code] ?? "word-refused";
}

/** Whether this Word is the one on the web. */
export function isInBrowser(): boolean {
  return String(Office.context.platform) === "OfficeOnline"; // what the types call Office.PlatformType.OfficeOnline
}

/**
 * Word's codes, by what can be done about them (Microsoft's page "Error handling with the application-specific APIs", and the
 * transport's in office.js 1.1.110). Viewing mode answers with GeneralException (OfficeDev/office-js 5484), which has other
 * causes too, so that one stays "word-refused".
 */
const codes: Readonly<Record<string, FormErrorCode>> = {
  AccessDenied: "protected",
  ItemNotFound: "place-missing",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  InvalidOrTimedOutSession: "session-over",
  ActivityLimitReached: "busy",
  HostIsBusy: "busy",
};

function codeOf(failure: unknown): string {
  if (typeof failure !== "object" || failure === null || !("code" in failure)) return "";
  return typeof failure.code === "string" ? failure.code : "";
}
