import { Body1, Subtitle2 } from "@fluentui/react-components";
import type { FormErrorCode } from "../plan/formError";
import { Failure } from "./Failure";
import type { Job } from "./formInWord";
import { failureWords } from "./words/failures";

export type FailedJob = { readonly code: FormErrorCode; readonly job: Job; readonly wrote: boolean };

/** What to say of a job that failed. */
export function JobFailure({ code, job, wrote }: FailedJob) {
  return <Failure words={failureWords(code, job, wrote)} />;
}

/** What to say where the form could not be read: it heads the pane. */
export function ReadingFailure({ code }: Pick<FailedJob, "code">) {
  const { title, advice } = failureWords(code, "read");
  return (
    <>
      <Subtitle2 as="h2" block>
        {title}
      </Subtitle2>
      <Body1 as="p">{advice}</Body1>
    </>
  );
}
