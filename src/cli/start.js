// Starts the command line: as one script, which is made anew when what it is made of has changed.
const path = require("node:path");
const bundled = require("./bundle.js");

require(bundled(path.resolve(__dirname, "../../node_modules/.cache/form/form.js")));
