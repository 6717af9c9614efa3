import { cell, control, drawDocx, paragraph, table } from "./drawDocx";
import { closeWord, codeOf, formFile, openWord } from "./inWord";

afterAll(closeWord);

test("tables, their rows and their words are read as they stand, ragged rows and all", async () => {
  const { run } = openWord(formFile("published"));
  const read = await run(async (context) => {
    const tables = context.document.body.tables;
    tables.load("items/rowCount,items/isUniform,items/headerRowCount,items/nestingLevel,items/values");
    await context.sync();
    return tables.items.map(({ rowCount, isUniform, headerRowCount, nestingLevel, values }) => ({
      rowCount,
      isUniform,
      headerRowCount,
      nestingLevel,
      widths: values.map((row) => row.length),
    }));
  });
  expect(read[0]).toEqual({
    rowCount: 2,
    isUniform: false,
    headerRowCount: 0,
    nestingLevel: 1,
    widths: [10, 6],
  });
  expect(read[1]).toMatchObject({ rowCount: 9, isUniform: true, headerRowCount: 1 });
  expect(read).toHaveLength(8);
});

test("a nested table is a child of its table and not one of the body's", async () => {
  const inner = table([cell(paragraph("inner"))]);
  const { run } = openWord(drawDocx(table([cell(inner + paragraph())])));
  const [outer, nested] = await run(async (context) => {
    const tables = context.document.body.tables;
    tables.load("items/nestingLevel,items/tables/items/nestingLevel");
    await context.sync();
    return [
      tables.items.map((each) => each.nestingLevel),
      tables.items[0]?.tables.items.map((each) => each.nestingLevel),
    ];
  });
  expect([outer, nested]).toEqual([[1], [2]]);
});

test("a new row has the looks of the row it is like, and not its text, controls or head mark", async () => {
  const shaded = '<w:shd w:val="clear" w:fill="E4DFEC"/>';
  const drawn = table([
    control(cell(paragraph("x", '<w:jc w:val="right"/>'), shaded)),
    cell(`<w:p>${control("<w:r><w:t>y</w:t></w:r>", { id: 8 })}</w:p>`),
  ]).replace("<w:tr>", "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
  const open = openWord(drawDocx(drawn));
  await open.run(async (context) => {
    context.document.body.tables.getFirst().getCell(0, 0).insertRows("After", 1);
    await context.sync();
  });
  const rows = open.documentXml.split("<w:tr>").slice(1);
  expect(rows[rows.length - 1]).toContain(
    `<w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr>${shaded}</w:tcPr><w:p><w:pPr><w:jc w:val="right"/></w:pPr></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>`,
  );
});

test("in a table with vertically merged cells, cells cannot be reached", async () => {
  const merged = table(
    [cell(paragraph("a"), '<w:vMerge w:val="restart"/>'), cell(paragraph("b"))],
    [cell(paragraph(), "<w:vMerge/>"), cell(paragraph("c"))],
  );
  const { run } = openWord(drawDocx(merged));
  const reach = run(async (context) => {
    context.document.body.tables.getFirst().getCell(0, 1).body.paragraphs.getFirst().insertText("x", "Start");
    await context.sync();
  });
  expect(await codeOf(reach)).toBe("GeneralException");
  const values = await run(async (context) => {
    const found = context.document.body.tables.getFirst();
    found.load("values");
    await context.sync();
    return found.values;
  });
  expect(values).toEqual([
    ["a", "b"],
    ["", "c"],
  ]);
});

test("a cell that is not there is an ItemNotFound, or a null object where that was asked for", async () => {
  const { run } = openWord(drawDocx(table([cell(paragraph("a"))])));
  const missing = run(async (context) => {
    context.document.body.tables.getFirst().getCell(0, 5).load("value");
    await context.sync();
  });
  expect(await codeOf(missing)).toBe("ItemNotFound");
  const isNull = await run(async (context) => {
    const found = context.document.body.tables.getFirst().getCellOrNullObject(0, 5);
    found.load("value");
    await context.sync();
    return found.isNullObject;
  });
  expect(isNull).toBe(true);
});

test("a row is deleted with all it holds, and a proxy of what it held is stale", async () => {
  const open = openWord(drawDocx(table([cell(paragraph("a"))], [cell(paragraph("b"))])));
  const stale = open.run(async (context) => {
    const found = context.document.body.tables.getFirst().getCell(1, 0);
    const inside = found.body.paragraphs.getFirst();
    found.deleteRow();
    await context.sync();
    inside.insertText("x", "Start");
    await context.sync();
  });
  expect(await codeOf(stale)).toBe("ItemNotFound");
  expect(open.documentXml).not.toContain(">b<");
});

test("text in a repeating section can be edited; a row beside one of its rows is not settled", async () => {
  const repeated = (id: number, name: string, inside: string): string =>
    control(inside, { id, inside: `<w15:${name}/>` });
  const item = repeated(
    2,
    "repeatingSectionItem",
    `<w:tr>${cell(`<w:p>${control("<w:r><w:t>x</w:t></w:r>", { id: 3 })}</w:p>`)}</w:tr>`,
  );
  const drawn = table([cell(paragraph("Action"))]).replace(
    "</w:tbl>",
    `${repeated(1, "repeatingSection", item)}</w:tbl>`,
  );
  const open = openWord(drawDocx(drawn));
  await open.run(async (context) => {
    context.document.contentControls.getById(3).insertText("Call police", "Replace");
    await context.sync();
  });
  expect(open.documentXml).toContain("<w:t>Call police</w:t>");
  const rows = (act: (found: Word.TableCell) => unknown, row: number): Promise<string> =>
    codeOf(
      openWord(drawDocx(drawn)).run(async (context) => {
        act(context.document.body.tables.getFirst().getCell(row, 0));
        await context.sync();
      }),
    );
  expect(await rows((found) => found.insertRows("After", 1), 1)).toBe("NotSettled");
  expect(
    await rows((found) => {
      found.deleteRow();
    }, 1),
  ).toBe("NotSettled");
  expect(await rows((found) => found.insertRows("Before", 1), 0)).toBe("no failure");
  const sections = (profile: "desktop" | "web"): Promise<readonly number[]> =>
    openWord(drawDocx(drawn), profile).run(async (context) => {
      const found = context.document.getContentControls({
        types: ["RepeatingSection"] as unknown as [Word.ContentControlType.richText],
      });
      found.load("items/id");
      await context.sync();
      return found.items.map((each) => each.id);
    });
  expect(await sections("desktop")).toEqual([1]);
  expect(await sections("web")).toEqual([]);
});

test("the first rows of a table are made to repeat on each page, and no others; then none again", async () => {
  const drawn = table([cell(paragraph("a"))], [cell(paragraph("b"))], [cell(paragraph("c"))]);
  const open = openWord(drawDocx(drawn));
  const before = open.documentXml;
  const set = (rows: number) =>
    open.run(async (context) => {
      context.document.body.tables.getFirst().headerRowCount = rows;
      await context.sync();
    });
  await set(2);
  expect(open.documentXml.match(/<w:tr><w:trPr><w:tblHeader\/><\/w:trPr>/g)).toHaveLength(2);
  await set(0);
  expect(open.documentXml).toBe(before);
  await expect(set(4)).rejects.toMatchObject({ code: "InvalidArgument" });
});
