import {
  Button,
  Field,
  FluentProvider,
  Input,
  Tab,
  TabList,
  webLightTheme,
} from "@fluentui/react-components";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

/** The yardstick: what any pane with a provider, tabs, a field and a button weighs, and how soon it is there. */
export function showBarePane(text: string): void {
  const element = document.getElementById("pane");
  if (element === null) throw new Error("The page has no #pane.");
  createRoot(element).render(
    <StrictMode>
      <FluentProvider theme={webLightTheme}>
        <TabList defaultSelectedValue="one">
          <Tab value="one">One</Tab>
          <Tab value="two">Two</Tab>
        </TabList>
        <Field label="Field">
          <Input defaultValue={text} />
        </Field>
        <Button appearance="primary">Button</Button>
      </FluentProvider>
    </StrictMode>,
  );
}
