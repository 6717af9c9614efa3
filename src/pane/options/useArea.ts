import { useState } from "react";
import type { CursorInWord } from "../formInWord";
import type { Area } from "../../plan/form";
import { useCursorArea } from "./useCursorArea";

/** An area that Finish has led to; another each time, so that it can lead to the same one again. */
export type AreaToOpen = { readonly area: Area };

type AreaInHand = {
  readonly area: Area;
  readonly choose: (area: Area) => void;
  /** Where the cursor in Word has led, until another area is chosen. */
  readonly followedTo: Area | undefined;
  readonly isPinned: boolean;
  readonly setIsPinned: (isPinned: boolean) => void;
};

type Beside = { readonly cursor: CursorInWord; readonly isShown: boolean; readonly isSearching: boolean };

/** The area that is worked in: it follows the cursor in Word unless it is pinned or all areas are searched. */
export function useArea({ cursor, isShown, isSearching }: Beside): AreaInHand {
  const [area, setArea] = useState<Area>("general");
  const [followedTo, setFollowedTo] = useState<Area>();
  const [isPinned, setIsPinned] = useState(false);
  useCursorArea({
    cursor,
    isShown,
    isHeld: isPinned || isSearching,
    onArea: (found) => {
      if (found === area) return;
      setArea(found);
      setFollowedTo(found);
    },
  });
  return {
    area,
    choose(chosen) {
      setArea(chosen);
      setFollowedTo(undefined);
    },
    followedTo,
    isPinned,
    setIsPinned,
  };
}
