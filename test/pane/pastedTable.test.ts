import { tableInHtml } from "../../src/pane/services/pastedTable";

const table = (rows: string, caption = "") => `<table>${caption}${rows}</table>`;
const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const heads = row("Name", "Phone");

test("a caption, a heading and a short paragraph over a table are its titles", () => {
  const long = "Ring first. ".repeat(20);
  const html = `<h2>Refuges</h2><p>${long}</p>${table(heads, "<caption>In the county</caption>")}`;
  expect(tableInHtml(html)?.titles).toEqual(["Refuges", "In the county"]);
  expect(tableInHtml(`<p>Safe houses</p>${table(heads)}`)?.titles).toEqual(["Safe houses"]);
});

test("what stands over another table is no title of this one", () => {
  const html = `<h2>Refuges</h2>${table(heads)}<p>Advice</p>${table(heads + row("Haven", "01632 960001"))}`;
  expect(tableInHtml(html)).toMatchObject({ titles: ["Advice"], others: 0 });
});

test("other tables that were copied too are counted", () => {
  const services = heads + row("Haven", "01632 960001");
  expect(tableInHtml(table(services) + table(services + row("Quay", "01632 960002")))?.others).toBe(1);
});
