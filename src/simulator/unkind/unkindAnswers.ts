import type { RequestBody } from "../requests";
import type { TransportAnswer } from "../transport";
import type { Unkindness } from "./unkind";

type Unkind = ReadonlySet<Unkindness>;

/** Refuses a request before anything is done, with the codes of office.js. */
export function refusedOutright(unkind: Unkind, isBusy: boolean): TransportAnswer | undefined {
  const refused = (code: number, message: string): TransportAnswer => ({ status: "failed", code, message });
  if (unkind.has("one-call-at-a-time") && isBusy)
    return refused(5100, "Wait until the previous call completes.");
  if (unkind.has("too-many-requests")) return refused(5102, "The activity limit has been reached.");
  if (unkind.has("session-over")) return refused(5012, "The session has expired.");
  return undefined;
}

/** What becomes of the answer to a request that has been carried out. */
export function answerOnItsWay(
  unkind: Unkind,
  request: RequestBody,
  answer: TransportAnswer,
  slowness: number,
): TransportAnswer {
  if (unkind.has("no-answer") || (unkind.has("no-answer-about-cursor") && asksAboutCursor(request)))
    return { status: "none" };
  if (answer.status !== "succeeded") return answer;
  if (unkind.has("answers-too-large") && answer.body.length > largestAnswer)
    return { status: "failed", code: 5104, message: "The response payload size has exceeded the limit." };
  return unkind.has("slow-answers") ? { ...answer, late: slowness } : answer;
}

/** In characters. Word's own limit is said to be 5 MB; this one is so low that any form is above it. */
const largestAnswer = 20_000;

function asksAboutCursor({ Actions, ObjectPaths }: RequestBody): boolean {
  const writes = Actions.some(({ ActionType, Name }) => ActionType === 4 || Name === "Select");
  return !writes && Object.values(ObjectPaths).some(({ Name }) => Name === "GetSelection");
}
