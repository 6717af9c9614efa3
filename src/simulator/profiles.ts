/** The Words that the simulator can be. */
export type ProfileName = "desktop" | "web" | "word-2021";

/**
 * One kind of Word: which requirement sets it claims and in what it is known to differ.
 * Source: Microsoft's requirement-set table of 2026-04-21 and the issues named beside each difference.
 */
export type Profile = {
  readonly name: ProfileName;
  /** Set name → highest version, as `isSetSupported` answers and as the host sends it to office.js. */
  readonly sets: Readonly<Record<string, string>>;
  /** What office.js is told about the platform. */
  readonly platform: "Web" | "Win32";
  /** Content-control kinds whose content this Word lets an add-in reach. */
  readonly controlKinds: readonly ControlKind[];
  /** What `text` of a control says while its placeholder shows. No source settles it, so both are simulated. */
  readonly textOfPlaceholder: "placeholder" | "empty";
  /** Word on the web shows its own prompt when a control is emptied, not the control's (OfficeDev/office-js 1515). */
  readonly customPlaceholderReturns: boolean;
};

export type ControlKind =
  | "RichText"
  | "PlainText"
  | "CheckBox"
  | "DropDownList"
  | "ComboBox"
  | "DatePicker"
  | "Picture"
  | "BuildingBlockGallery"
  | "RepeatingSection"
  | "Group";

const everyKind: readonly ControlKind[] = [
  "RichText",
  "PlainText",
  "CheckBox",
  "DropDownList",
  "ComboBox",
  "DatePicker",
  "Picture",
  "BuildingBlockGallery",
  "RepeatingSection",
  "Group",
];

export const profiles: Readonly<Record<ProfileName, Profile>> = {
  desktop: {
    name: "desktop",
    sets: {
      Word: "1.1",
      WordApi: "1.9",
      WordApiDesktop: "1.4",
      WordApiHiddenDocument: "1.5",
      DialogApi: "1.2",
      AddInCommands: "1.1",
      Settings: "1.1",
      Selection: "1.1",
      DocumentEvents: "1.1",
      CompressedFile: "1.1",
      File: "1.1",
    },
    platform: "Win32",
    controlKinds: everyKind,
    textOfPlaceholder: "placeholder",
    customPlaceholderReturns: true,
  },
  web: {
    name: "web",
    sets: {
      Word: "1.1",
      WordApi: "1.9",
      DialogApi: "1.2",
      AddInCommands: "1.1",
      Settings: "1.1",
      Selection: "1.1",
      DocumentEvents: "1.1",
      CompressedFile: "1.1",
      File: "1.1",
    },
    platform: "Web",
    controlKinds: ["RichText", "PlainText", "CheckBox", "DropDownList", "ComboBox"],
    textOfPlaceholder: "empty",
    customPlaceholderReturns: false,
  },
  // Word LTSC 2021: the oldest volume-licensed Word whose panes run in WebView2, so the oldest that shows ours.
  "word-2021": {
    name: "word-2021",
    sets: {
      Word: "1.1",
      WordApi: "1.3",
      WordApiHiddenDocument: "1.3",
      DialogApi: "1.1",
      AddInCommands: "1.1",
      Settings: "1.1",
      Selection: "1.1",
      DocumentEvents: "1.1",
      CompressedFile: "1.1",
      File: "1.1",
    },
    platform: "Win32",
    controlKinds: ["RichText"],
    textOfPlaceholder: "placeholder",
    customPlaceholderReturns: true,
  },
};
