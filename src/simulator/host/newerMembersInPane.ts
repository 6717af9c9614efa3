import { addNewerMembers } from "./newerMembers";

// A script of the demo's task pane, loaded after office.js and before the add-in: office.js fetches the Word library by itself,
// and calls back in the order of asking.
const { Office } = window as unknown as { readonly Office: { onReady(ready: () => void): unknown } }; // defined by office.js
Office.onReady(() => addNewerMembers(window));
