import type { RefObject } from "react";
import { useMemo, useState } from "react";
import { clientOf, isSameClient, type Client } from "../plan/client";
import type { Pointed } from "../plan/form";
import type { Asked } from "../plan/setUpQuestions";
import type { Gateway } from "../word/gateway";
import { isUsed, withNo, withYes } from "../plan/pointed";
import type { Pointing } from "./formInWord";
import { codeFor, later } from "./later";
import type { Jobs } from "./useJobs";
import { useSteady } from "./useSteady";

/** What is said of boxes once a job is done. */
export const boxWords = later(() => import("./words/boxes"));

/** What the user says of boxes, and the reading of the form that follows from it. */
export function usePointing(
  gateway: Gateway,
  { stage, setStage, job, start, say }: Jobs,
  pointedRef: RefObject<Pointed>,
  onRenamed: (before: Client, after: Client) => void,
): Pointing {
  const [candidate, setCandidate] = useState<Asked>();

  const readWith = async (now: Pointed, asked: readonly Asked[]) => {
    const form = await gateway.readForm(now);
    pointedRef.current = now;
    setCandidate(undefined);
    setStage({ kind: "ready", form });
    // The form is for whom it was for: the user has shown where it says so.
    if (stage.form !== undefined && asked.some(({ name }) => name === "clientRef")) {
      const [before, after] = [clientOf(stage.form), clientOf(form)];
      if (!isSameClient(before, after)) onRenamed(before, after);
    }
    return form;
  };
  const takeBox = async (asked: readonly Asked[]) => {
    const { notUsedWords, pointedWords } = await codeFor(boxWords);
    const form = await readWith(withYes(pointedRef.current, asked), asked);
    say(asked.every((each) => isUsed(form, each)) ? pointedWords(asked) : notUsedWords(asked));
  };

  const ways = useSteady<Omit<Pointing, "busy" | "candidate">>({
    show(place) {
      start("show", () => gateway.showPlace(place));
    },
    point(name) {
      start("point", async () => {
        const { whyNoBoxWords } = await codeFor(boxWords);
        const found = await gateway.boxAtCursor(name, pointedRef.current);
        if (found.kind === "no-box") {
          say(whyNoBoxWords(name, found));
          return;
        }
        const asked = { name, place: found.place };
        if (found.place.confirm === undefined) await takeBox([asked]);
        else setCandidate(asked);
      });
    },
    confirm(asked) {
      start("point", () => takeBox(asked));
    },
    decline(asked) {
      if (candidate !== undefined && asked.includes(candidate)) {
        setCandidate(undefined);
        return;
      }
      start("point", async () => {
        const { notUsedWords } = await codeFor(boxWords);
        await readWith(withNo(pointedRef.current, asked), asked);
        say(notUsedWords(asked));
      });
    },
  });
  const busy = job !== undefined;
  return useMemo(() => ({ busy, candidate, ...ways }), [busy, candidate, ways]);
}
