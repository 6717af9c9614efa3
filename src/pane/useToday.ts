import { useEffect, useState } from "react";
import type { IsoDate } from "../plan/calendar";
import { localDay } from "../plan/calendar";

/** The day that the user's clock shows, looked at again when the user comes back to the pane. */
export function useToday(): IsoDate {
  const [today, setToday] = useState(() => localDay(new Date()));
  useEffect(() => {
    const look = () => setToday(localDay(new Date()));
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, []);
  return today;
}
