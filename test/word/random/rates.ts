import type { Outcome, Tally } from "./look";

type Counts = Readonly<Record<Outcome, number>>;

/** How many boxes were found, by what is special about them. A box that is left for a right reason counts for nothing. */
export class Rates {
  private readonly counts = new Map<string, Counts>();

  add(tallies: readonly Tally[]): void {
    for (const { traits, outcome } of tallies) {
      for (const trait of [all, ...traits]) {
        const counts = this.of(trait);
        this.counts.set(trait, { ...counts, [outcome]: counts[outcome] + 1 });
      }
    }
  }

  /** The share of boxes that were filled, or shown to the user first, out of those that could be. */
  found(trait = all): number {
    const { filled, "to confirm": toConfirm } = this.of(trait);
    return (filled + toConfirm) / this.asked(trait);
  }

  /** The share of boxes that were filled. */
  filled(trait = all): number {
    return this.of(trait).filled / this.asked(trait);
  }

  asked(trait = all): number {
    const { filled, "to confirm": toConfirm, "not found": missed } = this.of(trait);
    return filled + toConfirm + missed;
  }

  /** One line a trait. */
  get table(): string {
    const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);
    const rows = [...this.counts.keys()]
      .sort()
      .map(
        (trait) =>
          `${trait.padEnd(50)}${percent(this.filled(trait))} filled${percent(this.found(trait))} found of ${this.asked(trait)}`,
      );
    return rows.join("\n");
  }

  private of(trait: string): Counts {
    return this.counts.get(trait) ?? { filled: 0, "to confirm": 0, "not found": 0, left: 0 };
  }
}

const all = "all boxes";
