import { Text } from "@fluentui/react-components";
import type { Job, Progress as Counted } from "./formInWord";
import { Progress } from "./Progress";
import { jobWords, progressWords } from "./words/progress";

/** What the job in hand does, for the line in which it is said. */
export function JobWords({ job, progress }: { readonly job: Job; readonly progress: Counted | undefined }) {
  return (
    <Text size={200} block>
      {jobWords(job, progress)}
    </Text>
  );
}

type JobProgressProps = { readonly job: Job; readonly progress: Counted; readonly onStop: () => void };

/** How far a job is that can be counted, beside that line. */
export function JobProgress({ job, progress, onStop }: JobProgressProps) {
  return (
    <Progress
      {...progress}
      label={jobWords(job, progress)}
      said={progressWords.rowsInForm(progress)}
      onStop={onStop}
    />
  );
}
