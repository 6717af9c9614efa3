/** The nations whose law and services differ. */
export const nations = ["england", "wales", "scotland", "northern-ireland"] as const;

export type Nation = (typeof nations)[number];
