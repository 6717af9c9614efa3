const fetched = jest.fn();

/** What stands beside the page as organisation.json, and as contacts.csv. To be called before the pane opens. */
export function organisationFile(text: string | undefined, csv?: string): typeof fetched {
  fetched.mockReset();
  fetched.mockImplementation((address: string) => {
    const file = address.endsWith(".csv") ? csv : text;
    const bytes = new TextEncoder().encode(file ?? "Not found");
    return Promise.resolve({ ok: file !== undefined, arrayBuffer: () => Promise.resolve(bytes) });
  });
  return fetched;
}

beforeEach(() => Object.assign(globalThis, { fetch: fetched }));
afterEach(() => Object.assign(globalThis, { fetch: undefined }));
