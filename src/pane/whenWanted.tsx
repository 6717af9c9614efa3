import { Text } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import { paneWords } from "./words/pane";

/**
 * A part of the pane whose code is loaded when it is first shown, so that the pane is there the sooner. Where that fails it says
 * so in its place, and is tried again the next time it is shown.
 */
export function whenWanted<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let Loaded: ComponentType<P> | undefined;
  return function WhenWanted(props: P) {
    const [state, setState] = useState<"loading" | "loaded" | "failed">(Loaded ? "loaded" : "loading");
    useEffect(() => {
      if (Loaded !== undefined) return undefined;
      let isOver = false;
      load().then(
        (part) => {
          Loaded = part;
          if (!isOver) setState("loaded");
        },
        () => {
          if (!isOver) setState("failed");
        },
      );
      return () => {
        isOver = true;
      };
    }, []);
    if (state === "failed") return <Text role="alert">{paneWords.notLoaded}</Text>;
    return Loaded === undefined ? null : <Loaded {...props} />;
  };
}
