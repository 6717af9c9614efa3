import { useEffect, useMemo, useState } from "react";
import type { OfferedForRisk } from "../plan/agreedActions";
import type { Nation } from "../plan/data/nations";
import type { Option } from "../plan/data/option";
import type { Pointed } from "../plan/form";
import type { Risk } from "../plan/risks";
import type { OrganisationContacts } from "../services/organisationContacts";
import { later, useLater, type Wanted } from "./later";

/** What the organisation has set for this pane. */
export type OrganisationSettings = {
  /** All that can be offered, the additions to Appendix A too. */
  readonly options: readonly Option[];
  /** Whether it wants the additions offered from the start. */
  readonly wantsAdditions: boolean;
  /** The risks of the Dash, as it calls them. */
  readonly risks: readonly Risk[];
  /** What can be agreed about each of them. */
  readonly actions: readonly OfferedForRisk[];
  /** Whether what is agreed about one risk shares a cell, one a line. */
  readonly inOneCell: boolean;
  /** Where it works, where it says so. */
  readonly nation: Nation | undefined;
  /** After how many days a plan is to be reviewed, where it says so. */
  readonly reviewEveryDays: number | undefined;
  /** Whom to ask for help, where it says so. */
  readonly support: string | undefined;
  /** What of its file could not be used, as sentences. */
  readonly problems: readonly string[];
  readonly contacts: OrganisationContacts;
  /** What was said of the boxes of its form. */
  readonly form: Pointed;
};

/** What stands beside the page; undefined what does not, or has not been read yet. */
export type FilesOfOrganisation = { readonly json?: Uint8Array; readonly csv?: Uint8Array };

/** What reads them, with all that the pane can offer: large, and not wanted before the form has been read. */
const settingsCode = later(async () => {
  const code = await import("./organisationSettings");
  // What hangs on it is drawn in a task of its own, so that a key pressed meanwhile does not wait for both.
  await new Promise((resolve) => setTimeout(resolve));
  return code;
});

/**
 * The organisation's own settings, beside the page: read once. Without the files, and until they are read, all is as it ships.
 * `isWanted` is whether the time has come to load what reads them.
 */
export function useOrganisation(isWanted: boolean): Wanted<OrganisationSettings> {
  const { code, isMissing, again } = useLater(settingsCode, isWanted);
  const [files, setFiles] = useState<FilesOfOrganisation>({});
  useEffect(() => {
    let isOver = false;
    void Promise.all([fileBeside("organisation.json"), fileBeside("contacts.csv")]).then(([json, csv]) => {
      if (!isOver && (json !== undefined || csv !== undefined)) setFiles({ json, csv });
    });
    return () => {
      isOver = true;
    };
  }, []);
  const settings = useMemo(() => code?.settingsIn(files), [code, files]);
  return { code: settings, isMissing, again };
}

/** Undefined without the file: most organisations have none, and a pane that has lost its server is to work as before. */
async function fileBeside(name: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(`assets/${name}`);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
