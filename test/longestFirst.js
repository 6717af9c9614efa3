const Sequencer = require("@jest/test-sequencer").default;

/** The files that take longest, begun first: what is begun last would run alone on one core. A clean checkout has no times to go by. */
const longest = ["keySequences", "looks", "startUp", "wholeJob"];

const turn = ({ path }) => {
  const place = longest.findIndex((name) => path.includes(`${name}.test.`));
  return place < 0 ? longest.length : place;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => turn(one) - turn(other));
  }
};
