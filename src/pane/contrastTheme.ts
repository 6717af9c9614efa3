import { teamsHighContrastTheme } from "@fluentui/react-components";

/** Colours that keep to those of a contrast theme of Windows, apart because few want them at the start. */
export const contrastTheme = teamsHighContrastTheme;
