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

test.each([
  ["an element", "<s>01632 960009</s> 01632 960001"],
  ["an edit", "<del>01632 960009</del><ins>01632 960001</ins>"],
  ["a style", "<span style='text-decoration:line-through'>01632 960009</span>01632 960001"],
  ["a class of Excel", "<span class=font5>01632 960009</span> 01632 960001"],
])("what is crossed out by %s is marked as such", (_, cell) => {
  const style = "<style>.font5 {color:red; text-decoration:line-through;}</style>";
  expect(tableInHtml(style + table(heads + row("Haven", cell)))?.table[1]).toEqual([
    "Haven",
    "~~01632 960009~~ 01632 960001",
  ]);
});

test("a row that is crossed out is so in each of its cells", () => {
  const struck = row("Haven", "01632 960009").replace("<tr>", "<tr style='text-decoration:line-through'>");
  expect(tableInHtml(table(heads + struck))?.table[1]).toEqual(["~~Haven~~", "~~01632 960009~~"]);
});

test("what a page does not show is not read, nor the number of a footnote; a picture is what it stands for", () => {
  const gone = row("Gone", "01632 960008").replace("<tr>", '<tr style="display: none">');
  const cell = '<span style="display:none">01632 960009</span>01632 960001<sup>1</sup>';
  const rows = heads + gone + row("Haven", cell) + row("Quay", '<img alt="Fax">01632 960003');
  expect(tableInHtml(table(rows))?.table).toEqual([
    ["Name", "Phone"],
    ["Haven", "01632 960001"],
    ["Quay", "Fax 01632 960003"],
  ]);
});
