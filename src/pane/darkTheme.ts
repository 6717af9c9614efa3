import { webDarkTheme } from "@fluentui/react-components";

/** Fluent's dark colours, apart because few want them at the start. */
export const darkTheme = webDarkTheme;
