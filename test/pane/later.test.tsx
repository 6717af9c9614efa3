import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode, type ComponentType } from "react";
import { later, loadAhead } from "../../src/pane/later";
import { useLoadAhead } from "../../src/pane/useLoadAhead";
import { whenWanted } from "../../src/pane/whenWanted";

const noPause = (): Promise<void> => Promise.resolve();
const open = (): AbortSignal => new AbortController().signal;

/** A server that does not give a part until it is mended. */
function brokenServer(part: ComponentType<object>) {
  let isWell = false;
  let asked = 0;
  return {
    mend: () => {
      isWell = true;
    },
    asked: () => asked,
    load: () => {
      asked += 1;
      return isWell ? Promise.resolve(part) : Promise.reject(new Error("404"));
    },
  };
}

function show(Part: ComponentType<object>): void {
  render(
    <StrictMode>
      <FluentProvider theme={webLightTheme}>
        <Part />
      </FluentProvider>
    </StrictMode>,
  );
}

const Words = () => <p>The part</p>;

test("a part that does not come says so in its place, what is safe and what to do, and comes when it is tried again", async () => {
  const user = userEvent.setup();
  const server = brokenServer(Words);
  show(whenWanted(server.load));
  const said = await screen.findByRole("alert");
  expect(said).toHaveTextContent(
    /could not be loaded.*stay as they are.*online.*copy what you have typed first/,
  );

  await user.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(server.asked()).toBe(2));
  expect(await screen.findByRole("alert")).toBeInTheDocument();

  server.mend();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("The part")).toBeInTheDocument();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("while a part is tried again the keyboard stays in its place", async () => {
  const user = userEvent.setup();
  show(whenWanted(brokenServer(Words).load));
  await user.click(await screen.findByRole("button", { name: "Try again" }));
  expect(document.body).not.toHaveFocus();
  expect(await screen.findByRole("alert")).toBeInTheDocument();
});

test("a part that is there already is shown at once", async () => {
  const Part = whenWanted(() => Promise.resolve(Words));
  await loadAhead(noPause, open());
  show(Part);
  expect(screen.getByText("The part")).toBeInTheDocument();
});

test("a part that failed to come is shown as soon as it has come ahead", async () => {
  const server = brokenServer(Words);
  show(whenWanted(server.load));
  await screen.findByRole("alert");
  server.mend();
  await act(() => loadAhead(noPause, open()));
  expect(await screen.findByText("The part")).toBeInTheDocument();
});

test("all parts come ahead, those too that a part brings, and one that fails keeps none of the others", async () => {
  const missing = later<string>(() => Promise.reject(new Error("404")));
  let inner = later(() => Promise.resolve("never"));
  const outer = later(() => {
    inner = later(() => Promise.resolve("inner"));
    return Promise.resolve("outer");
  });
  expect(await loadAhead(noPause, open())).toBe(false);
  expect([missing.loaded(), outer.loaded(), inner.loaded()]).toEqual([undefined, "outer", "inner"]);
});

test("a pane that has gone loads no more", async () => {
  const part = later(() => Promise.resolve("late"));
  expect(await loadAhead(noPause, AbortSignal.abort())).toBe(false);
  expect(part.loaded()).toBeUndefined();
});

test("what did not come ahead is asked for again when the connection is back, writing too", async () => {
  let online = false;
  const answer = () => (online ? Promise.resolve("here") : Promise.reject(new Error("offline")));
  const part = later(answer);
  let prepared = false;
  const prepare = async () => {
    await answer();
    prepared = true;
  };
  const Pane = () => {
    useLoadAhead(true, { prepare });
    return null;
  };
  show(Pane);
  await waitFor(() => expect(part.loaded()).toBeUndefined());
  online = true;
  await waitFor(() => {
    window.dispatchEvent(new Event("online"));
    expect([part.loaded(), prepared]).toEqual(["here", true]);
  });
});
