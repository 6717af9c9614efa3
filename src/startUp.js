/*
 * Says why the pane has not started, by a class on the page (startUp.css shows the words). It stands in the page itself and
 * must run in the oldest webview of Word, Internet Explorer 11: ES5, and no member that is newer.
 */
(function () {
  var page = document.documentElement;
  // As long as startUp.css waits. Until then a start is slow, not failed.
  var patience = 6000;
  var isLate = false;
  // What is known to have failed: a class of startUp.css.
  var failure = isTooOld() ? "too-old" : "";
  var lacksStrings = false;

  say();
  window.setTimeout(function () {
    isLate = true;
    say();
    // What is waited for changes: a late office.js, then the pane's own script, then Word.
    var watch = window.setInterval(function () {
      if (document.getElementById("not-started") === null) window.clearInterval(watch);
      else say();
    }, 1000);
  }, patience);

  // Neither the load nor the error of a file bubbles, but both can be caught on their way down.
  document.addEventListener(
    "load",
    function (event) {
      // office.js gives up 10 seconds after it is ready unless it has been called, and a slow pane comes later than that.
      if (event.target.id === "office" && window.Office !== undefined) window.Office.onReady(function () {});
    },
    true
  );
  window.addEventListener(
    "error",
    function (event) {
      var file = event.target !== window && event.target.src;
      if (typeof file === "string") missing(nameOf(file));
      // Microsoft's library may fail in something that the pane does without.
      else if (/^taskpane\./.test(nameOf(event.filename))) fail("stopped");
    },
    true
  );

  function missing(name) {
    if (/^taskpane\./.test(name)) fail("no-files");
    else if (/^(office|word-.+|o15apptofilemappingtable)\.js$/i.test(name)) fail("no-office");
    // office.js then asks for its strings in English. All else that it asks for is telemetry.
    else if (name === "office_strings.js") lacksStrings = true;
  }

  function nameOf(address) {
    return String(address).split(/[?#]/)[0].split("/").pop();
  }

  function fail(why) {
    failure = failure || why;
    say();
  }

  function say() {
    var why = failure || (isLate ? waitsFor() : "");
    if (why !== "") page.className = "failed " + why;
  }

  function waitsFor() {
    var pane = document.getElementById("pane");
    if (window.Office === undefined) return "no-office";
    // taskpane.tsx says so when it runs.
    if (pane === null || !pane.hasAttribute("data-waits-for-word")) return "no-files";
    return lacksStrings ? "no-office" : "no-answer";
  }

  /**
   * What the pane's script needs and cannot do without: ES2022 with lookbehind (Safari 16.4) and static blocks. No page may try
   * syntax under our policy, but whoever has these members has static blocks too.
   */
  function isTooOld() {
    try {
      new RegExp("(?<=a)b");
    } catch (error) {
      return true;
    }
    return !(
      Array.prototype.findLast !== undefined &&
      Object.hasOwn !== undefined &&
      window.ResizeObserver !== undefined &&
      "inert" in document.createElement("div")
    );
  }
})();
