import { whenWanted } from "../whenWanted";
import { draftsForOthers } from "./clientDrafts";
import { useAllDrafts, useDraftsOfForm } from "./draftStore";

/** Its code comes with what is loaded ahead: nothing can be typed for another client before. */
const Questions = whenWanted(
  async () => (await import("./OtherClientQuestions")).OtherClientQuestions,
  ({ isAny }: { readonly isAny: boolean }) => isAny,
);

/** What is typed for another client than the one whom the form names, where there is any. */
export function OtherClientDrafts() {
  const { client } = useDraftsOfForm();
  return <Questions isAny={draftsForOthers(useAllDrafts(), client).length > 0} />;
}
