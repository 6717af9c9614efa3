import { showBarePane } from "./bare";

/** The yardstick for a pane that reads the document before it shows anything of it. */
async function start(): Promise<void> {
  await Office.onReady();
  await Word.run(async (context) => {
    const ooxml = context.document.body.getOoxml();
    await context.sync();
    showBarePane(String(ooxml.value.length));
  });
}

void start();
