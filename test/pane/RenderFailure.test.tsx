import { FluentProvider, Input, Label, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { RenderFailure } from "../../src/pane/RenderFailure";

// React logs what a boundary catches.
beforeEach(() => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

test("what can be drawn is drawn", () => {
  open(false);
  expect(screen.getByRole("textbox", { name: "Who" })).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("when it fails, what was typed can be copied by the name of its field, and it can be drawn again", async () => {
  const { fail, mend } = open(false);
  const user = userEvent.setup({ delay: null });
  await user.type(screen.getByRole("textbox", { name: "Who" }), "Hannah");
  fail();
  expect(screen.getByRole("alert")).toHaveTextContent("This tab could not be shown");
  expect(screen.getByRole("alert")).toHaveTextContent("Your form in Word stays as it is.");
  expect(screen.getByRole("textbox", { name: "Text for Who" })).toHaveValue("Hannah");
  expect(screen.queryByRole("textbox", { name: "Text for Comment" })).toBeNull();
  mend();
  await user.click(screen.getByRole("button", { name: "Show this tab again" }));
  expect(screen.getByRole("textbox", { name: "Who" })).toBeVisible();
});

test("what fails from the start says so, and speaks of no fields", () => {
  open(true);
  expect(screen.getByRole("alert")).toHaveTextContent("This tab could not be shown");
  expect(screen.getByRole("alert")).not.toHaveTextContent("below");
});

function open(fails: boolean): { readonly fail: () => void; readonly mend: () => void } {
  const drawn = (isBroken: boolean) => (
    <StrictMode>
      <FluentProvider theme={webLightTheme}>
        <div id="here">
          <RenderFailure of="tab" within={() => document.getElementById("here")}>
            <Fields isBroken={isBroken} />
          </RenderFailure>
        </div>
      </FluentProvider>
    </StrictMode>
  );
  const { rerender } = render(drawn(fails));
  return { fail: () => rerender(drawn(true)), mend: () => rerender(drawn(false)) };
}

function Fields({ isBroken }: { readonly isBroken: boolean }) {
  if (isBroken) throw new Error("broken");
  return (
    <>
      <Label htmlFor="who">Who</Label>
      <Input id="who" />
      <Input aria-label="Comment" />
    </>
  );
}
