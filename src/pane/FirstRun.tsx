import { createContext, use, useCallback, useMemo, useState, type ReactNode } from "react";
import { keptSetting } from "./keptSetting";
import { whenWanted } from "./whenWanted";

const setting = keptSetting("issp.firstRun", ["to-show", "seen"]);

type FirstRun = { readonly isShown: boolean; readonly leave: () => void };
const FirstRunContext = createContext<FirstRun>({ isShown: false, leave: () => undefined });

type FirstRunOfProps = {
  /** Whether it is the tab that the pane has opened on. */
  readonly isHere: boolean;
  readonly children: ReactNode;
};

/** Keeps for good, on this computer, that the three steps have been read: a yes, and nothing else. */
export function FirstRunOf({ isHere, children }: FirstRunOfProps) {
  const [kept, setKept] = useState(() => setting.load());
  const leave = useCallback(() => {
    setting.save("seen");
    setKept("seen");
  }, []);
  const firstRun = useMemo(() => ({ isShown: isHere && kept === "to-show", leave }), [isHere, kept, leave]);
  return <FirstRunContext value={firstRun}>{children}</FirstRunContext>;
}

const Steps = whenWanted(async () => (await import("./FirstRunSteps")).FirstRunSteps);

/** Three steps for a newcomer, above what they are about, until they are taken away. */
export function FirstRunNote() {
  const { isShown, leave } = use(FirstRunContext);
  return isShown ? <Steps onLeave={leave} /> : null;
}
