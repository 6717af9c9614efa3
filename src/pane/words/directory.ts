import { counted } from "./counting";

/** What is said round the list of services. */
export const directoryWords = {
  from: "From",
  comparedOn: (day: string) => `, compared on ${day}`,
  chooseWhere: (count: number) => `Choose where ${counted(count, "service")} ${count === 1 ? "goes" : "go"}`,
  whatFor:
    "Put a service, with its number, into the plan. None of these is yours yet: add one, or import your list.",
  search: "Search services",
  clearSearch: "Clear the search",
  searchFor: "Name or need",
  openNow: "Open now",
  filters: "Filters",
  filtersOn: (count: number) => `Filters (${count} on)`,
  showAll: "Show all",
  usefulIn: "Of use in",
  anyBox: "Any box",
  nation: "Nation",
  anyNation: "Any nation",
  whereItWorks: "Where it works",
  aPlace: "A place, such as a town. Never a client’s address.",
  whoFor: "Who it is for",
  suchAsMen: "Such as men, or under 18",
  bankHolidays: ". Hours may differ on bank holidays.",
  list: "Services",
  showMore: (more: number, all: number) => `Show ${more} more of ${all}`,
  bringBack: (count: number) => `Bring back ${counted(count, "national service")}`,
  noneFound: (word: string | undefined, isFiltered: boolean) =>
    [
      "No service found",
      ...(word === undefined ? [] : [`None of your lists mentions “${word}”`]),
      isFiltered
        ? "Press Show all, or try fewer words"
        : "Try a need (such as housing or deaf), a place, or fewer words",
    ].join(". "),
  showElsewhere: (count: number) => `Show ${counted(count, "service")} of other nations`,
  found: (count: number) => `${counted(count, "service")} found`,
  add: "Add a service",
  import: "Import",
  export: "Export",
  newService: "New service",
  notKept:
    "This computer does not let the pane keep your own services. It blocks that, or has no room left. What you add is here until you close this pane: export it first.",
  ownAreKept: "Your own services are kept on this computer, with nothing about clients.",
  ownAreKeptHere:
    "Your own services are kept in this browser, for this site alone, with nothing about clients. To have them elsewhere, export and import them.",
  editOf: (service: string) => `Edit ${service}`,
  mayBeOurs:
    "If it is your own service: save it, press More, and tick “This is our own service”. Details then offers it.",
  makesCopy: (list: string) => `This makes a copy of your own. ${list} stays as it is for others.`,
  emergency: "999, 101 and silent calls",
};
