import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  Text,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { StrictMode, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./pane/App";
import { later, useLater } from "./pane/later";
import { RenderFailure } from "./pane/RenderFailure";
import { leaveTabToBrowser } from "./pane/tabKey";
import { textSize } from "./pane/textSize";
import { unremembered } from "./pane/unremembered";
import { paneWords } from "./pane/words/pane";
import { wordGateway } from "./word/wordGateway";

const usePageStyles = makeStaticStyles({
  "html, body, #pane": { height: "100%", margin: 0 },
});
const useStyles = makeStyles({
  // For what the browser draws itself, such as scroll bars.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  notice: { display: "block", padding: tokens.spacingHorizontalL },
});

const page = document.documentElement;

void start();

/**
 * Shows the pane once Word has answered; without Word, says where the pane belongs. Until then, and where that never comes, the
 * words of taskpane.html show: startUp.js tells why.
 */
async function start(): Promise<void> {
  const element = document.getElementById("pane");
  if (element === null) throw new Error("taskpane.html has no #pane.");
  if (page.classList.contains("too-old") || !("Office" in window)) return;
  const notStarted = element.querySelector("#not-started");
  element.dataset["waitsForWord"] = "";
  const inWord = (await Office.onReady()).host === Office.HostType.Word;
  // Where its colours do not come the pane is light.
  await themes[currentColours()]?.load().catch(() => undefined);
  leaveTabToBrowser(document);
  const onUncaughtError = () => {
    // React has emptied the page.
    page.className = "failed stopped";
    if (notStarted !== null) element.replaceChildren(notStarted);
  };
  createRoot(element, { onUncaughtError }).render(
    <StrictMode>
      <Page>
        {inWord ? (
          <RenderFailure of="pane" within={() => element}>
            <App gateway={wordGateway} partitionKey={Office.context.partitionKey} />
          </RenderFailure>
        ) : (
          <OutsideWord />
        )}
      </Page>
    </StrictMode>,
  );
}

/** The whole page in Word's colours. */
function Page({ children }: { readonly children: ReactNode }) {
  usePageStyles();
  const styles = useStyles();
  const colours = useSyncExternalStore(watchColours, currentColours);
  const { code: dark } = useLater(themes.dark, colours === "dark");
  const { code: contrast } = useLater(themes.contrast, colours === "contrast");
  const theme = { light: webLightTheme, dark, contrast }[colours] ?? webLightTheme;
  const size = useSyncExternalStore(textSize.watch, textSize.now);
  const { code: sized } = useLater(larger, size !== "usual");
  return (
    <FluentProvider
      theme={sized?.(theme, size) ?? theme}
      customStyleHooks_unstable={unremembered}
      className={theme === webLightTheme ? styles.light : styles.dark}
    >
      {children}
    </FluentProvider>
  );
}

function OutsideWord() {
  const styles = useStyles();
  return <Text className={styles.notice}>{paneWords.outsideWord}</Text>;
}

const forcedColours = window.matchMedia("(forced-colors: active)");
const darkColours = window.matchMedia("(prefers-color-scheme: dark)");

type Colours = "light" | "dark" | "contrast";

const themes = {
  light: undefined, // comes with the pane
  dark: later(async () => (await import("./pane/darkTheme")).darkTheme),
  contrast: later(async () => (await import("./pane/contrastTheme")).contrastTheme),
};

const larger = later(async () => (await import("./pane/sizedTheme")).withTextSize);

/** Word's own theme where Word tells it, else that of the computer; Windows' contrast themes come before both. */
function currentColours(): Colours {
  if (forcedColours.matches) return "contrast";
  return (wordIsDark() ?? darkColours.matches) ? "dark" : "light";
}

/** Undefined outside Word and in a Word that does not say. Older Words tell the colour of their page and no more. */
function wordIsDark(): boolean | undefined {
  // The types promise a context and a theme; some Words have none.
  const context = ("Office" in window ? Office.context : undefined) as Partial<Office.Context> | undefined;
  const theme = context?.officeTheme as Partial<Office.OfficeTheme> | undefined;
  return theme?.isDarkTheme ?? isDark(theme?.bodyBackgroundColor);
}

/** Whether a colour such as "#262626" is darker than middle grey. */
function isDark(colour: string | undefined): boolean | undefined {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16) < 128;
}

/** Word raises no event when its theme changes, so it is looked at again whenever the user comes back, and now and then. */
const lookAgainMilliseconds = 3_000;

function watchColours(changed: () => void): () => void {
  for (const colours of [forcedColours, darkColours]) colours.addEventListener("change", changed);
  for (const event of ["focus", "pointerover"]) window.addEventListener(event, changed);
  const again = setInterval(changed, lookAgainMilliseconds);
  return () => {
    for (const colours of [forcedColours, darkColours]) colours.removeEventListener("change", changed);
    for (const event of ["focus", "pointerover"]) window.removeEventListener(event, changed);
    clearInterval(again);
  };
}
