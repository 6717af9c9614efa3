import type { ReleaseRecord } from "./releaseRecord";

/** The page on top of the zip. */
export function readMeFirst({ address, id, version, earlier }: ReleaseRecord, support: string): string {
  return [
    `Support plan ${version}`,
    "",
    `A pane for Word, for the address ${address}`,
    "Nothing of it has been tried in a real Word yet: begin with one or two people and a form without a real client.",
    "",
    "1. Put what is in the folder pane on your web server, so that this page opens over https:",
    `   ${address}/taskpane.html`,
    "   It says there that it works inside Word. Leave older files of the same folder where they are.",
    "   IIS: web.config stands in the folder. Azure Static Web Apps: so does staticwebapp.config.json.",
    "   nginx: include nginx.conf.",
    "2. Look at assets/organisation.json and assets/contacts.csv in that folder. Whoever knows the address can",
    "   read them: no refuge, no number or name of a colleague that is not public.",
    "3. In the Microsoft 365 admin centre: Settings > Integrated apps > Upload custom apps > Office Add-in.",
    "   Give it manifest.xml, and choose who may have it.",
    "4. In Word they then find Support plan on the Home tab. It can take a day until it shows.",
    "",
    "guide.md says all of this at length: other ways to try it, which Word can do what, how to change the",
    "settings, update and remove it, and what to write in a data-protection assessment.",
    "",
    "blank-form.docx is a blank form, set up for the pane, for services that have none of their own.",
    "",
    "For your next update keep this zip: the update is made from it (guide.md, Update).",
    `The add-in's id is ${id}. It stays the same from update to update.`,
    `Help for users is at ${support}`,
    earlier.length === 0
      ? "It is the first release for this address, or the one before was not given."
      : "It also holds the scripts of the release before it, for panes that are open while you update.",
    "",
  ].join("\r\n");
}
