import { addNewerMembers } from "./newerMembers";

// A script of the demo's task pane, loaded after office.js and before the add-in: office.js fetches the Word library by itself,
// and calls back in the order of asking.
void Office.onReady(() => {
  addNewerMembers(window);
});
