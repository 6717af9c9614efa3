import {
  FluentProvider,
  Input,
  SearchBox,
  Select,
  Textarea,
  webLightTheme,
} from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import { unremembered } from "../../src/pane/unremembered";

test("no field of Fluent's is one that a browser remembers", () => {
  render(
    <FluentProvider theme={webLightTheme} customStyleHooks_unstable={unremembered}>
      <Input aria-label="a line" />
      <Input aria-label="a number" type="tel" />
      <SearchBox aria-label="a search" />
      <Textarea aria-label="several lines" />
      <Select aria-label="a choice" />
    </FluentProvider>,
  );
  for (const name of ["a line", "a number", "a search", "several lines", "a choice"])
    expect(screen.getByLabelText(name)).toHaveAttribute("autocomplete", "off");
});
