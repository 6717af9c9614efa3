import { control, drawDocx, promptRun } from "./drawDocx";
import { closeWord, codeOf, openWord } from "./inWord";

afterAll(closeWord);

const choices = ["IDVA", "Client", "Police"];
const listItems = choices.map((text) => `<w:listItem w:displayText="${text}" w:value="${text}"/>`).join("");
const dropDown = `<w:p>${control(promptRun, { id: 1, inside: `<w:dropDownList>${listItems}</w:dropDownList>`, shows: true })}</w:p>`;
const checkBox = `<w:p>${control("<w:r><w:t>☐</w:t></w:r>", { id: 2, inside: '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>' })}</w:p>`;
const date = `<w:p>${control(promptRun, { id: 3, inside: '<w:date><w:dateFormat w:val="dd/MM/yyyy"/></w:date>', shows: true })}</w:p>`;
const form = drawDocx(dropDown + checkBox + date);

/** The only control of that kind. */
function theOnly(
  context: Word.RequestContext,
  kind: "dropDownList" | "checkBox" | "datePicker",
): Word.ContentControl {
  return context.document.getContentControls({ types: [Word.ContentControlType[kind]] }).getFirst();
}

test("controls of other kinds are found by asking for their kinds", async () => {
  const types = await openWord(form).run(async (context) => {
    const kinds = [Word.ContentControlType.dropDownList, Word.ContentControlType.checkBox];
    const controls = context.document.getContentControls({ types: kinds });
    controls.load("items/type");
    await context.sync();
    return controls.items.map(({ type }) => type);
  });
  expect(types).toEqual(["DropDownList", "CheckBox"]);
});

test("the items of a drop-down list load, show in JSON and can be selected", async () => {
  const open = openWord(form);
  const shown = await open.run(async (context) => {
    const { listItems: items } = theOnly(context, "dropDownList").dropDownListContentControl;
    items.load("items/displayText,items/index");
    await context.sync();
    items.items[1]?.select();
    await context.sync();
    return JSON.stringify(items);
  });
  expect(JSON.parse(shown)).toEqual({
    items: choices.map((displayText, index) => ({ displayText, index })),
  });
  expect(open.documentXml).toContain("<w:t>Client</w:t>");
});

test("the items of every list load with the controls, in one round trip", async () => {
  const open = openWord(form);
  const shown = await open.run(async (context) => {
    const controls = context.document.getContentControls({
      types: [Word.ContentControlType.dropDownList],
    });
    controls.load("items/id,items/dropDownListContentControl/listItems/items/displayText");
    await context.sync();
    return controls.toJSON();
  });
  expect(shown.items).toEqual([
    { id: 1, dropDownListContentControl: { listItems: choices.map((displayText) => ({ displayText })) } },
  ]);
  expect(open.word.traffic.requests).toBe(1);
});

test("a property that was not loaded cannot be read", async () => {
  const reading = openWord(form).run(async (context) => {
    const { listItems: items } = theOnly(context, "dropDownList").dropDownListContentControl;
    items.load("items/displayText");
    await context.sync();
    return items.items[0]?.value;
  });
  expect(await codeOf(reading)).toBe("PropertyNotLoaded");
});

test("a list without items has a null object for its first", async () => {
  const empty = `<w:p>${control(promptRun, { inside: "<w:comboBox/>", shows: true })}</w:p>`;
  const isNull = await openWord(drawDocx(empty)).run(async (context) => {
    const kinds = [Word.ContentControlType.comboBox];
    const { listItems: items } = context.document
      .getContentControls({ types: kinds })
      .getFirst().comboBoxContentControl;
    const first = items.getFirstOrNullObject();
    first.load("displayText");
    await context.sync();
    return first.isNullObject;
  });
  expect(isNull).toBe(true);
});

test("a check box can be read and ticked", async () => {
  const open = openWord(form);
  const before = await open.run(async (context) => {
    const { checkboxContentControl: box } = theOnly(context, "checkBox");
    box.load("isChecked");
    await context.sync();
    const { isChecked } = box;
    box.isChecked = true;
    await context.sync();
    return isChecked;
  });
  expect(before).toBe(false);
  expect(open.documentXml).toContain('<w14:checked w14:val="1"/>');
});

test("a date picker says how it shows dates and whether its prompt shows", async () => {
  const picker = await openWord(form).run(async (context) => {
    const { datePickerContentControl: shown } = theOnly(context, "datePicker");
    shown.load("dateDisplayFormat,showingPlaceholderText");
    await context.sync();
    return shown.toJSON();
  });
  expect(picker).toEqual({ dateDisplayFormat: "dd/MM/yyyy", showingPlaceholderText: true });
});

test("the tracking of changes can be read", async () => {
  const mode = await openWord(form).run(async (context) => {
    context.document.load("changeTrackingMode");
    await context.sync();
    return context.document.changeTrackingMode;
  });
  expect(mode).toBe("Off");
});

test.each([
  ["word-2021", "Document.getContentControls", (context) => theOnly(context, "checkBox")],
  ["word-2021", "ContentControl.checkboxContentControl", (context) => first(context).checkboxContentControl],
  [
    "word-2021",
    "ContentControl.dropDownListContentControl",
    (context) => first(context).dropDownListContentControl,
  ],
  ["web", "ContentControl.datePickerContentControl", (context) => first(context).datePickerContentControl],
  ["word-2021", "Document.changeTrackingMode", (context) => (context.document.changeTrackingMode = "Off")],
] as const satisfies readonly (readonly [
  "word-2021" | "web",
  string,
  (context: Word.RequestContext) => unknown,
])[])("on %s %s fails before anything is sent", async (profile, member, use) => {
  const open = openWord(form, profile);
  const failure: unknown = await open
    .run((context) => {
      use(context);
      return Promise.resolve();
    })
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "ApiNotFound", debugInfo: { errorLocation: member } });
  expect(open.word.traffic.requests).toBe(0);
});

function first(context: Word.RequestContext): Word.ContentControl {
  return context.document.contentControls.getFirst();
}
