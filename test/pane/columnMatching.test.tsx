import { fireEvent, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { contactStore } from "../../src/services/contactStore";
import { bridge, haven, openServices } from "./openServices";
import { bar, said } from "./renderPane";

beforeEach(() => localStorage.clear());

const kept = () => contactStore(() => localStorage).load();

async function choose(user: UserEvent, text: string) {
  await user.click(bar("Import"));
  await user.upload(screen.getByLabelText("File of services"), new File([text], "list.csv"));
  await screen.findByText(/^list.csv was read\./);
}

async function paste(html: string, text = "") {
  const clipboardData = { getData: (type: string) => (type === "text/html" ? html : text) };
  fireEvent.paste(screen.getByRole("textbox", { name: "Or paste a table here" }), { clipboardData });
  await screen.findByText(/^The pasted table was read\./);
}

const part = (name: string) => screen.getByRole("region", { name });
const column = (name: string) => screen.getByRole("combobox", { name });

test("a list whose columns nobody has named is taken only once the user has said what they are", async () => {
  const { user } = await openServices();
  await choose(user, "01632 960001,Haven,24 hours\r\n01632 960002,Anchor,\r\n");
  expect(said()).toContain("No row names the columns. Say what each is.");
  expect(column("Column 1")).toHaveDisplayValue("Phone number");
  expect(column("Column 2")).toHaveDisplayValue("Name of the service");
  expect(bar("Choose a file first")).toHaveAttribute("aria-disabled", "true");
  await user.click(bar("These columns are right"));
  await user.click(bar("Import 2 services"));
  expect(kept().map(({ name, phone }) => [name, phone])).toEqual([
    ["Anchor", "01632 960 002"],
    ["Haven", "01632 960 001"],
  ]);
});

test("a column that is taken for another is corrected, and the next list of the same shape is read so at once", async () => {
  const { user } = await openServices();
  const heads = "Name,Phone,Crisis";
  await choose(user, `${heads}\r\nHaven,01632 960001,07700 900123\r\n`);
  await user.click(bar("What each of 3 columns is"));
  expect(column("Crisis")).toHaveDisplayValue("Not read");
  await user.selectOptions(column("Crisis"), "Other phone numbers");
  await user.click(await screen.findByRole("button", { name: "Import 1 service" }));
  expect(kept()[0]).toMatchObject({ otherPhones: ["07700 900 123"] });
  await choose(user, `${heads}\r\nAnchor,01632 960002,07700 900124\r\n`);
  await user.click(bar("Import 1 service"));
  expect(kept().map(({ otherPhones }) => otherPhones)).toEqual([["07700 900 124"], ["07700 900 123"]]);
  expect(localStorage.getItem("issp.contacts.columns")).not.toMatch(/Haven|Anchor|0770/);
});

test("a table that was copied from a web page is read: links, several lines, cells over several rows", async () => {
  const { user } = await openServices();
  await user.click(bar("Import"));
  await paste(`<html><body><!--StartFragment--><table>
    <tr><th>Service</th><th>Telephone</th><th>Website</th><th>Area covered</th></tr>
    <tr><td><a href="https://haven.example/page">Haven</a></td><td><p>01632 960001</p><p>07700 900123</p></td>
      <td><a href="https://haven.example">Website</a></td><td rowspan="2">Northtown</td></tr>
    <tr><td>Anchor</td><td>01632 960002</td><td></td></tr>
  </table></body></html>`);
  await user.click(bar("Import 2 services"));
  expect(kept()).toEqual([
    expect.objectContaining({ name: "Anchor", phone: "01632 960 002", area: "Northtown" }),
    expect.objectContaining({
      name: "Haven",
      phone: "01632 960 001",
      otherPhones: ["07700 900 123"],
      website: "https://haven.example",
      area: "Northtown",
    }),
  ]);
});

test("cells that were copied from a spreadsheet are read from their tabs", async () => {
  const { user } = await openServices();
  await user.click(bar("Import"));
  await paste("", "Name\tPhone\r\nHaven\t01632 960001\r\n");
  await user.click(bar("Import 1 service"));
  expect(kept()).toMatchObject([{ name: "Haven", phone: "01632 960 001" }]);
});

test("what is no longer in the list stays unless the user takes it out, and another name for a number is asked about", async () => {
  const { user } = await openServices(undefined, [haven, bridge, { ...bridge, id: "x", name: "Quay", phone: "01632960005" }]); // prettier-ignore
  await choose(user, "Name,Phone\r\nHaven,01632 960001\r\nBridge House,01632 960777\r\n");
  expect(part("1 in your list and not in this one")).toHaveTextContent("Take Quay out of your list");
  expect(part("1 perhaps the same, under another name")).toHaveTextContent("Bridge House");
  await user.click(screen.getByRole("checkbox", { name: "It is The Bridge: change that" }));
  await user.click(screen.getByRole("checkbox", { name: "Take Quay out of your list" }));
  await user.click(bar("Import 2 services"));
  expect(said()).toContain("Import done: 1 changed, 1 taken out");
  expect(kept().map(({ id, name }) => [id, name])).toEqual([
    ["bridge", "Bridge House"],
    ["haven", "Haven"],
  ]);
});

test("what is wrong in many rows is said once, with three of them", async () => {
  const { user } = await openServices();
  const rows = Array.from({ length: 40 }, (_, at) => `,01632 ${String(960_000 + at)}`);
  await choose(user, ["Name,Phone", "Haven,01632 960001", ...rows].join("\r\n"));
  const refused = part("40 rows could not be used");
  expect(within(refused).getAllByText(/There is no name\./)).toHaveLength(3);
  expect(within(refused).getAllByText("Enter the name of the service.")).toHaveLength(1);
  await user.click(bar("Show all 40"));
  expect(within(refused).getAllByText(/There is no name\./)).toHaveLength(40);
});
